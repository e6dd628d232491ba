package org.kusei.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence in one language: a page in another language quotes the record, which is
 * in Japanese, and a screen reader must know where.
 */
public record Phrase(String text, boolean japanese) {
  private static final String LETTER =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u30fc\u3005-\u3007\uff10-\uff9f]";

  /** From the first to the last letter of Japanese that no Latin letter parts. */
  private static final Pattern JAPANESE =
      Pattern.compile(LETTER + "(?:[^\\p{IsLatin}]*" + LETTER + ")?");

  /** The sentence in order, nothing left out. */
  public static List<Phrase> of(String sentence) {
    var phrases = new ArrayList<Phrase>();
    var found = JAPANESE.matcher(sentence);
    int at = 0;
    while (found.find()) {
      if (found.start() > at) {
        phrases.add(new Phrase(sentence.substring(at, found.start()), false));
      }
      phrases.add(new Phrase(found.group(), true));
      at = found.end();
    }
    if (at < sentence.length()) {
      phrases.add(new Phrase(sentence.substring(at), false));
    }
    return List.copyOf(phrases);
  }
}
