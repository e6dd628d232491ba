package org.kusei.office;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Writes the numbers a word processor generates before paragraphs, e.g. ①, (ア), 一, iv. */
final class NumberFormat {

  private static final String KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
  private static final String KANJI = "〇一二三四五六七八九";
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private static final Map<String, IntFunction<String>> FORMATS =
      Map.ofEntries(
          Map.entry("none", number -> ""),
          Map.entry("bullet", number -> ""),
          Map.entry("decimalFullWidth", NumberFormat::fullWidth),
          Map.entry("decimalFullWidth2", NumberFormat::fullWidth),
          Map.entry("decimalEnclosedCircle", NumberFormat::circled),
          Map.entry("decimalEnclosedCircleChinese", NumberFormat::circled),
          Map.entry("decimalEnclosedParen", number -> enclosed(number, 0x2474, 20)),
          Map.entry("decimalEnclosedFullstop", number -> enclosed(number, 0x2488, 20)),
          Map.entry("decimalZero", number -> (number < 10 ? "0" : "") + number),
          Map.entry("aiueo", number -> letter(number, KATAKANA)),
          Map.entry("aiueoFullWidth", number -> letter(number, KATAKANA)),
          Map.entry("iroha", number -> letter(number, IROHA)),
          Map.entry("irohaFullWidth", number -> letter(number, IROHA)),
          Map.entry("upperLetter", number -> letters(number, 'A')),
          Map.entry("lowerLetter", number -> letters(number, 'a')),
          Map.entry("upperRoman", number -> roman(number).toUpperCase(Locale.ROOT)),
          Map.entry("lowerRoman", NumberFormat::roman),
          Map.entry("japaneseCounting", NumberFormat::counting),
          Map.entry("chineseCounting", NumberFormat::counting),
          Map.entry("chineseCountingThousand", NumberFormat::counting),
          Map.entry("ideographDigital", NumberFormat::digits),
          Map.entry("japaneseDigitalTenThousand", NumberFormat::digits),
          Map.entry("ideographEnclosedCircle", number -> enclosed(number, 0x3280, 10)));

  private NumberFormat() {}

  /** The number in a format of Office Open XML (ST_NumberFormat). */
  static String format(int number, String format) {
    return FORMATS.getOrDefault(format, Integer::toString).apply(number);
  }

  private static String fullWidth(int number) {
    var text = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
    return text.toString();
  }

  private static String circled(int number) {
    if (number > 20 && number <= 35) {
      return Character.toString(0x3251 + number - 21);
    }
    return number > 35 && number <= 50
        ? Character.toString(0x32B1 + number - 36)
        : enclosed(number, 0x2460, 20);
  }

  private static String enclosed(int number, int first, int last) {
    return number >= 1 && number <= last
        ? Character.toString(first + number - 1)
        : Integer.toString(number);
  }

  private static String letter(int number, String alphabet) {
    return number < 1 ? "" : alphabet.substring((number - 1) % alphabet.length()).substring(0, 1);
  }

  /** After z comes aa, then bb. */
  private static String letters(int number, char first) {
    if (number < 1 || number > 260) {
      return Integer.toString(number);
    }
    return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    var text = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        left -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }

  private static String digits(int number) {
    var text = new StringBuilder();
    Integer.toString(Math.max(number, 0)).chars().forEach(c -> text.append(KANJI.charAt(c - '0')));
    return text.toString();
  }

  private static String counting(int number) {
    if (number < 1 || number > 999) {
      return digits(number);
    }
    return place(number / 100, "百") + place(number / 10 % 10, "十") + place(number % 10, "");
  }

  private static String place(int digit, String unit) {
    if (digit == 0) {
      return "";
    }
    return (digit == 1 && !unit.isEmpty() ? "" : KANJI.substring(digit, digit + 1)) + unit;
  }
}
