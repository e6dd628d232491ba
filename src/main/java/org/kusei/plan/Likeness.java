package org.kusei.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * How alike two titles, or other short texts, are, from 0 to 1: Sørensen and Dice's coefficient
 * over the pairs of neighbouring characters (2 × common pairs ÷ all pairs of both), after NFKC and
 * without spaces, brackets and marks. It needs no dictionary, so it works on Japanese as it does on
 * English.
 *
 * <p>Two titles are taken for the same thing from {@link #THRESHOLD} on. 防災対策事業 and 防災対策の推進事業 reach
 * 0.62, 地域防災 and 地域防災力の向上 reach 0.6; 防災訓練の支援 and 防災講座の支援, which are two things, reach 0.5. A title
 * that was written anew reaches less and counts as a new thing, since a wrong link misleads and a
 * missing one can be made by a person.
 */
public final class Likeness {

  public static final double THRESHOLD = 0.6;

  private final String plain;
  private final int[] pairs;

  private Likeness(String plain, int[] pairs) {
    this.plain = plain;
    this.pairs = pairs;
  }

  /** A title prepared for comparing. */
  public static Likeness of(String title) {
    var plain =
        Normalizer.normalize(title, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]", "");
    return new Likeness(plain.isEmpty() ? title.strip() : plain, pairsOf(plain));
  }

  private static int[] pairsOf(String plain) {
    var pairs = new int[Math.max(0, plain.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = plain.charAt(i) << Character.SIZE | plain.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return pairs;
  }

  public boolean isSame(Likeness other) {
    return plain.equals(other.plain);
  }

  public double to(Likeness other) {
    if (isSame(other)) {
      return 1;
    }
    int all = pairs.length + other.pairs.length;
    return all == 0 ? 0 : 2.0 * common(pairs, other.pairs) / all;
  }

  private static int common(int[] left, int[] right) {
    int found = 0;
    for (int l = 0, r = 0; l < left.length && r < right.length; ) {
      int order = Integer.compare(left[l], right[r]);
      found += order == 0 ? 1 : 0;
      l += order <= 0 ? 1 : 0;
      r += order >= 0 ? 1 : 0;
    }
    return found;
  }
}
