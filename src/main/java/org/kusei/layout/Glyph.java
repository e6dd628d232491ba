package org.kusei.layout;

/**
 * One printed character, or a few that share one shape. Coordinates are in points on the upright
 * page, x to the right and y downwards.
 *
 * @param size of the font in points
 * @param upright false where the character is set in a vertical or turned line
 * @param target where a link over it leads, empty where there is none
 */
record Glyph(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    boolean upright,
    String target) {

  private static final double ASCENT = 0.86;

  double top() {
    return baseline - ASCENT * size;
  }

  double bottom() {
    return top() + size;
  }

  double centreX() {
    return (left + right) / 2;
  }

  double centreY() {
    return top() + size / 2;
  }

  boolean isSpace() {
    // asked of every character many times: no stream
    for (int at = 0; at < text.length(); at++) {
      if (!isSpace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  Glyph linked(String newTarget) {
    return new Glyph(text, left, right, baseline, size, upright, newTarget);
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
  }

  /** Whether the character is of a script written without spaces between words. */
  boolean isWide() {
    return isWide(text.codePointAt(0));
  }

  static boolean isWide(int c) {
    return c >= 0x2E80 || (c >= 0x2018 && c <= 0x2312) || (c >= 0x2460 && c <= 0x27BF);
  }
}
