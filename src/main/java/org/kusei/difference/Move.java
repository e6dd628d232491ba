package org.kusei.difference;

import org.kusei.difference.TextDifference.Home;
import org.kusei.text.Revision;

/**
 * A paragraph that stands elsewhere now. In the paragraphs of both texts it is deleted at the one
 * place and inserted at the other.
 *
 * @param from in the edition before
 * @param to in the edition after
 * @param within the text that it left is the one that it came to
 * @param text how it was reworded on the way, if it was
 */
public record Move(Spot from, Spot to, boolean within, Revision text) {

  /**
   * A paragraph's place.
   *
   * @param paragraph counted from 0 in the text in that edition
   */
  public record Spot(Home home, int paragraph) {}

  Move mirrored() {
    return new Move(/* from= */ to, /* to= */ from, within, text.mirrored());
  }
}
