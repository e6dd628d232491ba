package org.kusei.lexicon;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Small numbers that count something, in the other numerals: 3か所 and 三か所, 十二棟 and 12棟. */
final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String COUNTED = "(?=[ヶヵケカか箇]?[所月年国条村]|[つ人回件校棟台館本冊組部班区町戸世層丁日週次歳名点度])";
  private static final Pattern ARABIC = Pattern.compile("(?<![0-9.,])[1-9][0-9]?" + COUNTED);
  private static final Pattern KANJI =
      Pattern.compile("(?<![〇一二三四五六七八九十百千])([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])" + COUNTED);

  /** The text with each in the other numerals; as it is where it counts nothing. */
  static String otherwise(String text) {
    return ARABIC.matcher(text).find()
        ? ARABIC.matcher(text).replaceAll(Numerals::kanji)
        : KANJI.matcher(text).replaceAll(Numerals::arabic);
  }

  private static String kanji(MatchResult arabic) {
    int number = Integer.parseInt(arabic.group());
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? digit(tens) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digit(ones) : "");
  }

  private static String digit(int value) {
    return DIGITS.substring(value, value + 1);
  }

  private static String arabic(MatchResult kanji) {
    var written = kanji.group();
    int ten = written.indexOf('十');
    if (ten < 0) {
      return Integer.toString(DIGITS.indexOf(written));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0));
    int ones = ten == written.length() - 1 ? 0 : DIGITS.indexOf(written.charAt(ten + 1));
    return Integer.toString(tens * 10 + ones);
  }

  private Numerals() {}
}
