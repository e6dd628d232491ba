package org.kusei;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** A word as a slip of the keyboard: a letter left out, added, mistaken, or two exchanged. */
record Slip(String word) {

  /** The one that was likely meant: the nearest, where no more than a third of it is wrong. */
  Optional<String> meant(Collection<String> known) {
    return known.stream()
        .filter(each -> slips(each) <= Math.max(1, each.length() / 3))
        .min(Comparator.comparingInt(this::slips).thenComparing(Comparator.naturalOrder()));
  }

  /** How many slips lead from the word to the other. */
  int slips(String other) {
    var slips = new int[word.length() + 1][other.length() + 1];
    for (int i = 0; i <= word.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = Math.min(i, j) == 0 ? i + j : least(slips, other, i, j);
      }
    }
    return slips[word.length()][other.length()];
  }

  private int least(int[][] slips, String other, int i, int j) {
    int mistaken = word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + mistaken);
    boolean exchanged =
        i > 1
            && j > 1
            && word.charAt(i - 1) == other.charAt(j - 2)
            && word.charAt(i - 2) == other.charAt(j - 1);
    return exchanged ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
