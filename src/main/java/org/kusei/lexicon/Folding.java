package org.kusei.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Brings the shapes of a letter to one: widths and compatibility forms (NFKC), capitals, katakana
 * to hiragana, old and variant kanji (旧字体・異体字) to the plain ones.
 *
 * <p>What a letter becomes never depends on its neighbours. So the folding of a part is a part of
 * the folding of the whole, and whatever is cut out of a text is found in it. Spellings that do
 * depend on neighbours (々, a long vowel at a word's end) are {@link Spellings} of a question.
 */
public final class Folding {
  private static final int SHIFT = 'ア' - 'あ';
  private static final Map<Integer, Integer> KANJI = kanji();
  private static final AtomicReferenceArray<String> KNOWN =
      new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

  /** The whole text, folded letter by letter; folding what is folded changes nothing. */
  public static String fold(String text) {
    var folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      folded.append(letter(text, at, end));
      at = end;
    }
    return folded.toString();
  }

  /** Where the letter that begins at {@code start} ends: a code point and the marks upon it. */
  static int end(String text, int start) {
    int at = start + Character.charCount(text.codePointAt(start));
    while (at < text.length() && isMark(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Folded shape of the one letter from start to end; empty for one that has no shape. */
  static String letter(String text, int start, int end) {
    if (end - start > 1) {
      return folded(text.substring(start, end));
    }
    char c = text.charAt(start);
    var known = KNOWN.get(c);
    if (known == null) {
      known = folded(String.valueOf(c));
      KNOWN.set(c, known);
    }
    return known;
  }

  private static String folded(String letter) {
    var plain = Normalizer.normalize(letter, Normalizer.Form.NFKC);
    var folded = new StringBuilder();
    plain.codePoints().filter(c -> !isMark(c)).map(Folding::plain).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static int plain(int c) {
    if ((c >= 'ァ' && c <= 'ヶ') || c == 'ヽ' || c == 'ヾ') {
      return hiragana(c - SHIFT);
    }
    return c >= 'ゐ' && c <= 'ゖ' ? hiragana(c) : KANJI.getOrDefault(c, lower(c));
  }

  /** ヵ and ヶ stand for か in 三ヶ所; ゐ and ゑ are the old shapes of い and え. */
  private static int hiragana(int c) {
    return switch (c) {
      case 'ゕ', 'ゖ' -> 'か';
      case 'ゐ' -> 'い';
      case 'ゑ' -> 'え';
      default -> c;
    };
  }

  /** By way of the capital, so that letters with several small shapes (ς, σ) meet. */
  private static int lower(int c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Marks upon a letter (also the half-width ﾞ and ﾟ), and what has no width at all. */
  private static boolean isMark(int c) {
    return c == 'ﾞ'
        || c == 'ﾟ'
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.FORMAT ->
              true;
          default -> false;
        };
  }

  private static Map<Integer, Integer> kanji() {
    var plain = new HashMap<Integer, Integer>();
    for (var line : DataFile.lines("kanji.txt")) {
      int first = line.codePointAt(0);
      line.codePoints().skip(1).forEach(variant -> plain.put(variant, first));
    }
    return Map.copyOf(plain);
  }

  private Folding() {}
}
