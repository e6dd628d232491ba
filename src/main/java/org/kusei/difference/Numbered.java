package org.kusei.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Move.Spot;
import org.kusei.text.Mark;
import org.kusei.text.Revision;

/**
 * A paragraph with its number in the node's text before and after; of one that is on one side only,
 * the other number is that of the next.
 */
public record Numbered(int before, int after, Revision text) {

  /** All of the node, in reading order. */
  public static List<Numbered> of(NodeDifference node) {
    var all = new ArrayList<Numbered>();
    int before = 0;
    int after = 0;
    for (var text : node.paragraphs()) {
      var numbered = new Numbered(before, after, text);
      all.add(numbered);
      before += numbered.isOnlyAfter() ? 0 : 1;
      after += numbered.isOnlyBefore() ? 0 : 1;
    }
    return all;
  }

  public boolean isOnlyBefore() {
    return is(Mark.DELETED);
  }

  public boolean isOnlyAfter() {
    return is(Mark.INSERTED);
  }

  private boolean is(Mark mark) {
    return !text.segments().isEmpty()
        && text.segments().stream().allMatch(segment -> segment.mark() == mark);
  }

  /** The move that it is an end of; null for none. */
  public @Nullable Move move(NodeDifference node, Map<Spot, Move> before, Map<Spot, Move> after) {
    if (isOnlyBefore()) {
      return before.get(new Spot(node.keyBefore(), this.before));
    }
    return isOnlyAfter() ? after.get(new Spot(node.keyAfter(), this.after)) : null;
  }
}
