package org.kusei.outline;

/** Widths and colours of a terminal; East Asian characters take two columns. */
record Terminal(boolean colours, int columns) {

  private static final String CUT = "…";

  static int width(String text) {
    return text.codePoints().map(Terminal::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || isWideForm(c);
  }

  private static boolean isWideForm(int c) {
    return (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x3FFFD);
  }

  /** The text cut so that with {@code before} columns in front it fits the terminal. */
  String fit(String text, int before) {
    int room = columns - before;
    if (width(text) <= room) {
      return text;
    }
    var fitted = new StringBuilder();
    int used = width(CUT);
    for (int c : text.codePoints().toArray()) {
      used += width(c);
      if (used > room) {
        break;
      }
      fitted.appendCodePoint(c);
    }
    return fitted + CUT;
  }

  String strong(String text) {
    return paint(text, 1);
  }

  String quiet(String text) {
    return paint(text, 2);
  }

  String money(String text) {
    return paint(text, 36);
  }

  String warning(String text) {
    return paint(text, 33);
  }

  private String paint(String text, int colour) {
    return colours && !text.isEmpty() ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
  }
}
