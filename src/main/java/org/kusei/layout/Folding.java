package org.kusei.layout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns what fonts say in place of ordinary characters into those: radicals, which look like the
 * kanji but are not found by a search for it (⻄ for 西), and Latin ligatures.
 */
final class Folding {

  /** Some fonts say it where 中黒 is printed. */
  private static final int HYPHENATION_POINT = 0x2027;

  private static final String SUPPLEMENT =
      "⺁厂⺃乚⺅亻⺉刂⺋㔾⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺨犭⺫罒⺬示⺭礻⺮竹⺯糹⺲罒⺹耂⺾艹⻁虎⻂衤⻃覀⻄西"
          + "⻆角⻌辶⻍辶⻎辶⻏阝⻑長⻒镸⻖阝⻗雨⻘青⻝食⻟飠⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⻱龜";
  private static final Map<Integer, String> RADICALS = radicals();

  private Folding() {}

  private static Map<Integer, String> radicals() {
    var map = new HashMap<Integer, String>();
    for (int i = 0; i + 1 < SUPPLEMENT.length(); i += 2) {
      map.put((int) SUPPLEMENT.charAt(i), SUPPLEMENT.substring(i + 1, i + 2));
    }
    map.put(HYPHENATION_POINT, "・");
    return Map.copyOf(map);
  }

  static boolean isFoldable(String text) {
    return text.chars().anyMatch(Folding::isFoldable);
  }

  private static boolean isFoldable(int c) {
    return isRadical(c) || isLigature(c) || c == HYPHENATION_POINT;
  }

  static boolean hasRadical(String text) {
    return text.chars().anyMatch(Folding::isRadical);
  }

  private static boolean isRadical(int c) {
    return c != HYPHENATION_POINT && ((c >= 0x2F00 && c <= 0x2FD5) || RADICALS.containsKey(c));
  }

  private static boolean isLigature(int c) {
    return c >= 0xFB00 && c <= 0xFB06;
  }

  static String fold(String text) {
    if (!isFoldable(text)) {
      return text;
    }
    var folded = new StringBuilder();
    text.chars()
        .forEach(c -> {
          var single = String.valueOf((char) c);
          folded.append(
              isFoldable(c)
                  ? RADICALS.getOrDefault(c, Normalizer.normalize(single, Normalizer.Form.NFKC))
                  : single);
        });
    return folded.toString();
  }
}
