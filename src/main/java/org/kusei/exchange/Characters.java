package org.kusei.exchange;

/** Which characters a text may have to be kept in the record. */
final class Characters {

  /** PostgreSQL keeps every character but NUL; half of a surrogate pair is no character. */
  static boolean canBeKept(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || isHalf(c));
  }

  /** {@link String#codePoints} gives a half of a pair only where its other half is missing. */
  static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private Characters() {}
}
