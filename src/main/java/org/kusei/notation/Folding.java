package org.kusei.notation;

import java.text.Normalizer;

/**
 * Brings the many shapes of a character to one, char by char, so that an index into the folded text
 * is an index into the original.
 */
public final class Folding {

  /** Radicals that Unicode gives no plain character, or not the Japanese one. */
  private static final String RADICALS =
      "⺟母⺠民⻁虎⻄西⻆角⻑長⻘青⻝食⻞食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⻳亀⼾戸⻣骨⻅見⻢馬⻥魚⻦鳥⻋車⻔門⻛風⻙韋⻚頁⺒巳⺇几⺋卩⺅人⺾艹⻌辶⻍辶⻎辶";

  private static final String SAME = dashes() + "〈<〉>《<》>≪<≫>«<»>〔[〕]〖【〗】〘[〙]｢「｣」〝”〟”“”〜~";

  // after the pairs, which it is made of
  private static final char[] FOLDED = table();

  private Folding() {}

  /** For recognition only: widths, dashes, spaces, bracket shapes and radicals made alike. */
  public static String fold(String text) {
    var folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = FOLDED[text.charAt(i)];
    }
    return new String(folded);
  }

  /**
   * For showing: only the radicals that paper formats put in the place of characters (⻄ for 西)
   * become characters again, since they look alike and no search would find them; all else stays.
   */
  public static String shown(String text) {
    if (text.chars().noneMatch(Folding::isRadical)) {
      return text;
    }
    var shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      if (isRadical(shown.charAt(i))) {
        shown.setCharAt(i, FOLDED[shown.charAt(i)]);
      }
    }
    return shown.toString();
  }

  private static boolean isRadical(int c) {
    return c >= 0x2E80 && c <= 0x2FDF;
  }

  private static char[] table() {
    var table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = plain((char) c);
    }
    for (String pairs : new String[] {SAME, RADICALS}) {
      for (int i = 0; i + 1 < pairs.length(); i += 2) {
        table[pairs.charAt(i)] = pairs.charAt(i + 1);
      }
    }
    return table;
  }

  private static char plain(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
      return ' ';
    }
    if (!isShaped(c)) {
      return c;
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return plain.length() == 1 ? afterWidth(plain.charAt(0)) : c;
  }

  /** Characters that exist for the sake of a width, a direction or an old code. */
  private static boolean isShaped(char c) {
    return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFFEF) || isRadical(c);
  }

  private static char afterWidth(char c) {
    int at = SAME.indexOf(c);
    return at >= 0 && at % 2 == 0 ? SAME.charAt(at + 1) : c;
  }

  /** Characters of no width that are no space by Unicode: joiners, marks of order and bytes. */
  public static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || c < ' ' || c == 0x7F;
  }

  private static String dashes() {
    var pairs = new StringBuilder();
    "‐‑‒–—―−─━﹣﹘".chars().forEach(dash -> pairs.append((char) dash).append('-'));
    return pairs.toString();
  }
}
