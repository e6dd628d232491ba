package org.kusei.text;

import java.text.Normalizer;

/**
 * Whether two wordings differ in the way of writing alone (表記のみ): the width of letters, digits and
 * marks (２ and 2, ｶﾞ and ガ, ， and ,), spaces, and shapes that look the same (〜 and ～, − and －).
 * 「１，０００千円」 is 「1,000千円」, but neither is 「1000千円」: what a person wrote or left out is a wording. A
 * space counts where it parts two numbers or two words of Latin letters. ① is not 1.
 */
final class Typography {

  static boolean isSame(String one, String other) {
    return one.equals(other) || fold(one).equals(fold(other));
  }

  private static String fold(String text) {
    var plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, plain));
    return withoutSpaces(Normalizer.normalize(plain, Normalizer.Form.NFC));
  }

  /** Half-width marks upon a letter become marks that combine, which NFC then joins with it. */
  private static void append(int c, StringBuilder into) {
    boolean otherWidth = c >= 0xFF01 && c <= 0xFFEE;
    boolean radical = c >= 0x2E80 && c <= 0x2FDF;
    if (otherWidth || radical) {
      Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
          .codePoints()
          .forEach(each -> into.appendCodePoint(shape(each)));
    } else {
      into.appendCodePoint(shape(c));
    }
  }

  private static int shape(int c) {
    return switch (c) {
      case '〜' -> '~';
      case '‐', '‑', '−' -> '-';
      default -> isSpace(c) ? ' ' : c;
    };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static String withoutSpaces(String text) {
    var kept = new StringBuilder(text.length());
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == ' ') {
        space = true;
      } else {
        if (space && !kept.isEmpty() && isParted(kept.charAt(kept.length() - 1), c)) {
          kept.append(' ');
        }
        kept.append(c);
        space = false;
      }
    }
    return kept.toString();
  }

  /** Whether the two would be one number or one word without a space between them. */
  private static boolean isParted(char left, char right) {
    return (isDigit(left) && isDigit(right)) || (isLatin(left) && isLatin(right));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return c < 'Ā' && Character.isLetter(c);
  }

  private Typography() {}
}
