package org.kusei.difference;

import org.kusei.text.Mark;
import org.kusei.text.Revision;

/**
 * A paragraph with its number in its text before and after; of one that is on one side only, the
 * other number is that of the next.
 */
public record Numbered(int before, int after, Revision text) {

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
}
