package org.kusei.comparison;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Difference;
import org.kusei.difference.Move;
import org.kusei.difference.Move.Spot;
import org.kusei.difference.NodeDifference;
import org.kusei.difference.Numbered;
import org.kusei.text.Revision;

/**
 * A paragraph of a compared node.
 *
 * @param place {@code here}, {@code gone} to another place or {@code came} from one
 * @param text of one that moved, how it was reworded on the way
 * @param note where it went or came from; null for one that stayed
 */
public record PassageView(String place, Revision text, @Nullable String note) {

  public boolean changed() {
    return note != null || text.changed();
  }

  /** What the column of the edition before has of it. */
  public boolean isBefore() {
    return !place.equals("came") && !text.before().isEmpty();
  }

  /** What the column of the edition after has of it. */
  public boolean isAfter() {
    return !place.equals("gone") && !text.after().isEmpty();
  }

  static PassageView here(Revision text) {
    return new PassageView("here", text, null);
  }

  static List<PassageView> of(Names names, Difference difference, NodeDifference node) {
    var before = new HashMap<Spot, Move>();
    var after = new HashMap<Spot, Move>();
    difference
        .moves()
        .forEach(move -> {
          before.put(move.from(), move);
          after.put(move.to(), move);
        });
    return Numbered.of(node).stream()
        .map(each -> of(names, difference, each, each.move(node, before, after)))
        .toList();
  }

  private static PassageView of(
      Names names, Difference difference, Numbered numbered, @Nullable Move move) {
    if (move == null) {
      return here(numbered.text());
    }
    return numbered.isOnlyBefore()
        ? new PassageView(
            "gone", move.text(), note(names, "went", move, title(difference, move.to(), false)))
        : new PassageView(
            "came", move.text(), note(names, "came", move, title(difference, move.from(), true)));
  }

  private static String note(Names names, String what, Move move, String title) {
    return move.within()
        ? names.text("compare.passage." + what + "-within")
        : names.text("compare.passage." + what, title);
  }

  private static String title(Difference difference, Spot spot, boolean before) {
    return Fact.title(difference, spot.node(), before);
  }
}
