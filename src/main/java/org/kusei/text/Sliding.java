package org.kusei.text;

import java.util.ArrayList;
import java.util.List;
import org.kusei.text.Revisions.Piece;

/**
 * Where a run of deleted or inserted words may stand at several places, puts it where a reader
 * would see it: 「見守り、」 before 福祉 rather than 「、見守り」 behind 防災, a sentence with its own full stop.
 */
final class Sliding {

  private final List<Piece> pieces;

  private Sliding(List<Piece> pieces) {
    this.pieces = new ArrayList<>(pieces);
  }

  static List<Piece> slid(List<Piece> pieces) {
    var sliding = new Sliding(pieces);
    int from = 0;
    while (from < pieces.size()) {
      int to = sliding.endOfRun(from);
      sliding.slide(from, to);
      from = sliding.endOfRun(from);
    }
    return sliding.pieces;
  }

  private int endOfRun(int from) {
    int to = from + 1;
    while (to < pieces.size() && mark(to) == mark(from)) {
      to++;
    }
    return to;
  }

  /** Takes the run to its leftmost place, from there right as far as words allow, and best back. */
  private void slide(int from, int to) {
    if (mark(from) == Mark.SAME || touchesChange(from, to)) {
      return;
    }
    int length = to - from;
    int at = leftmost(from, length);
    int best = at;
    int most = pleasing(at, length);
    while (canStepRight(at, length)) {
      swap(at, at + length);
      at++;
      int now = pleasing(at, length);
      best = now > most ? at : best;
      most = Math.max(now, most);
    }
    for (; at > best; at--) {
      swap(at - 1, at + length - 1);
    }
  }

  private int leftmost(int from, int length) {
    int at = from;
    while (at > 0 && mark(at - 1) == Mark.SAME && same(at - 1, at + length - 1)) {
      swap(at - 1, at + length - 1);
      at--;
    }
    return at;
  }

  private boolean canStepRight(int start, int length) {
    return start + length < pieces.size()
        && mark(start + length) == Mark.SAME
        && same(start, start + length);
  }

  private boolean touchesChange(int from, int to) {
    return (from > 0 && mark(from - 1) != Mark.SAME)
        || (to < pieces.size() && mark(to) != Mark.SAME);
  }

  private int pleasing(int start, int length) {
    var end = text(start + length - 1);
    int close = end.endsWith("。") || end.endsWith("\n") ? 6 : end.matches(".*[、・,]") ? 4 : 0;
    int edge = start + length == pieces.size() ? 5 : start == 0 ? 1 : 0;
    return close + edge + (pieces.get(start).word().light() ? 0 : 2);
  }

  private void swap(int one, int other) {
    var kept = pieces.get(one);
    pieces.set(one, new Piece(mark(other), kept.word()));
    pieces.set(other, new Piece(kept.mark(), pieces.get(other).word()));
  }

  private boolean same(int one, int other) {
    return text(one).equals(text(other));
  }

  private Mark mark(int at) {
    return pieces.get(at).mark();
  }

  private String text(int at) {
    return pieces.get(at).word().text();
  }
}
