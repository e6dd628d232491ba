package org.kusei.text;

import java.util.Arrays;
import java.util.List;

/**
 * Which words of one text are kept in another. Of all ways in which both can be laid side by side
 * in order it takes the one whose kept words weigh most, less a price for every run of deleted or
 * inserted words: so a particle that happens to stand in both does not break a change in two, and
 * marks stay readable.
 */
final class Alignment {

  /** More cells than this are not laid out; the caller cuts the texts at sentences first. */
  static final long MOST_CELLS = 4_000_000;

  private static final int RUN = 5;
  private static final int LIGHT = 2;
  private static final int HEAVY = 6;
  private static final int HEAVIEST_LENGTH = 6;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  // where a cell's best way came from; two bits for each of the three states it may be in
  private static final int KEPT = 0;
  private static final int DELETED = 1;
  private static final int INSERTED = 2;

  private final List<Word> before;
  private final List<Word> after;
  private final byte[] came;
  private final int width;

  private Alignment(List<Word> before, List<Word> after) {
    this.before = before;
    this.after = after;
    this.width = after.size() + 1;
    this.came = new byte[(before.size() + 1) * width];
  }

  static boolean fits(List<Word> before, List<Word> after) {
    return (before.size() + 1L) * (after.size() + 1L) <= MOST_CELLS;
  }

  /** For each word before its place after, -1 where it is not kept. */
  static int[] of(List<Word> before, List<Word> after) {
    var alignment = new Alignment(before, after);
    return alignment.traced(alignment.laidOut());
  }

  /** Fills the table row by row; answers the state in which the best way ends. */
  private int laidOut() {
    var kept = new int[width];
    var deleted = new int[width];
    var inserted = new int[width];
    Arrays.fill(kept, NEVER);
    Arrays.fill(deleted, NEVER);
    Arrays.fill(inserted, NEVER);
    kept[0] = 0;
    for (int r = 0; r <= before.size(); r++) {
      if (r > 0) {
        nextRow(r, kept, deleted, inserted);
      }
      insertions(r, kept, deleted, inserted);
    }
    int end = width - 1;
    return best(kept[end], deleted[end], inserted[end]);
  }

  private void nextRow(int r, int[] kept, int[] deleted, int[] inserted) {
    var word = before.get(r - 1);
    int diagonalKept = kept[0];
    int diagonalDeleted = deleted[0];
    int diagonalInserted = inserted[0];
    for (int c = 0; c < width; c++) {
      int keptAbove = kept[c];
      int deletedAbove = deleted[c];
      int insertedAbove = inserted[c];
      int from = best(diagonalKept, diagonalDeleted, diagonalInserted);
      boolean equal = c > 0 && word.text().equals(after.get(c - 1).text());
      kept[c] =
          equal ? of(from, diagonalKept, diagonalDeleted, diagonalInserted) + weight(word) : NEVER;
      boolean opened = keptAbove - RUN >= deletedAbove;
      deleted[c] = Math.max(NEVER, opened ? keptAbove - RUN : deletedAbove);
      came[r * width + c] = (byte) (from | ((opened ? KEPT : DELETED) << 2));
      diagonalKept = keptAbove;
      diagonalDeleted = deletedAbove;
      diagonalInserted = insertedAbove;
    }
  }

  private void insertions(int r, int[] kept, int[] deleted, int[] inserted) {
    inserted[0] = NEVER;
    for (int c = 1; c < width; c++) {
      int afterKept = kept[c - 1] - RUN;
      int afterDeleted = deleted[c - 1] - RUN;
      int from = best(afterKept, afterDeleted, inserted[c - 1]);
      inserted[c] = Math.max(NEVER, of(from, afterKept, afterDeleted, inserted[c - 1]));
      came[r * width + c] |= (byte) (from << 4);
    }
  }

  private int[] traced(int end) {
    var places = new int[before.size()];
    Arrays.fill(places, -1);
    int state = end;
    int r = before.size();
    int c = width - 1;
    while (r > 0 || c > 0) {
      int cell = came[r * width + c];
      switch (state) {
        case KEPT -> places[--r] = --c;
        case DELETED -> r--;
        default -> c--;
      }
      state = (cell >> (2 * state)) & 3;
    }
    return places;
  }

  private static int best(int kept, int deleted, int inserted) {
    if (kept >= deleted && kept >= inserted) {
      return KEPT;
    }
    return deleted >= inserted ? DELETED : INSERTED;
  }

  private static int of(int state, int kept, int deleted, int inserted) {
    return state == KEPT ? kept : state == DELETED ? deleted : inserted;
  }

  static int weight(Word word) {
    return word.light() ? LIGHT : HEAVY + 2 * Math.min(word.text().length(), HEAVIEST_LENGTH);
  }
}
