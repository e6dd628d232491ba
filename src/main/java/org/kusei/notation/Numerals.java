package org.kusei.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small whole numbers in the shapes official papers use: 12, 十二, 元, ⑫, Ⅻ, (12), ア is none. */
public final class Numerals {

  private static final List<String> SIGNS = List.of("①⑳", "⑴⒇", "❶❿", "⒈⒛", "ⅠⅫ", "ⅰⅻ");
  private static final String DIGITS = "〇一二三四五六七八九";

  private Numerals() {}

  /** The number that the folded text writes as a whole, or null. */
  public static @Nullable Integer read(String folded) {
    String bare = unwrapped(folded.strip());
    if (bare.isEmpty() || bare.length() > 4) {
      return null;
    }
    if (bare.chars().allMatch(c -> (c >= '0' && c <= '9'))) {
      return Integer.valueOf(bare);
    }
    return bare.length() == 1 ? single(bare.charAt(0)) : kanji(bare);
  }

  private static String unwrapped(String text) {
    boolean wrapped = text.length() > 2 && text.startsWith("(") && text.endsWith(")");
    return wrapped ? text.substring(1, text.length() - 1).strip() : text;
  }

  private static @Nullable Integer single(char c) {
    if (c == '元') {
      return 1;
    }
    for (String rangeOfSigns : SIGNS) {
      if (c >= rangeOfSigns.charAt(0) && c <= rangeOfSigns.charAt(1)) {
        return c - rangeOfSigns.charAt(0) + 1;
      }
    }
    return kanji(String.valueOf(c));
  }

  private static @Nullable Integer kanji(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return digits(text);
    }
    Integer tens = ten == 0 ? Integer.valueOf(1) : digits(text.substring(0, ten));
    Integer ones = ten == text.length() - 1 ? Integer.valueOf(0) : digits(text.substring(ten + 1));
    return tens == null || ones == null ? null : Integer.valueOf(tens * 10 + ones);
  }

  private static @Nullable Integer digits(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = (c >= '0' && c <= '9') ? c - '0' : DIGITS.indexOf(c);
      if (digit < 0) {
        return null;
      }
      number = number * 10 + digit;
    }
    return text.isEmpty() ? null : Integer.valueOf(number);
  }
}
