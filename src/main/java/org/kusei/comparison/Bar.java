package org.kusei.comparison;

/**
 * A sum drawn to scale.
 *
 * @param width in thousandths of the largest
 */
public record Bar(String label, String amount, long width, String style) {

  static final int WHOLE = 1000;

  /** So that a small sum still shows; its figure stands beside it. */
  private static final int LEAST = 3;

  static long width(long yen, long largest) {
    return yen <= 0 || largest <= 0
        ? 0
        : Math.max(LEAST, Math.round((double) WHOLE * yen / largest));
  }
}
