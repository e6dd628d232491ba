package org.kusei.source;

/** What counts as a space everywhere: Unicode White_Space and the byte order mark. */
public final class Spaces {

  /** Quotation marks and signs, enclosed numbers, kana and ideographs, full-width forms. */
  private static final int[][] BARE = {
    {0x2018, 0x2312},
    {0x2460, 0x27BF},
    {0x2E80, 0x9FFF},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE4F},
    {0xFF00, 0xFFEF},
    {0x20000, 0x3FFFF}
  };

  private Spaces() {}

  static boolean isSpace(int c) {
    return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xFEFF || Character.isSpaceChar(c);
  }

  public static boolean isBlank(CharSequence text) {
    return text.codePoints().allMatch(Spaces::isSpace);
  }

  /** Whether a script is written without spaces between words, so that a broken line joins bare. */
  public static boolean joinsBare(int c) {
    for (int[] range : BARE) {
      if (c >= range[0] && c <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** The text without spaces at both ends. */
  public static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
