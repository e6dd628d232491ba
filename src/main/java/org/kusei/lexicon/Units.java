package org.kusei.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into {@link Unit}s; of signs only % is one, for 50% is not 50. Between Japanese
 * letters, space, line breaks and the middle dot count for nothing: documents space 「地域 活動」 for
 * looks, and write シティ・マネージャー with and without.
 */
public final class Units {
  private final String text;
  private final List<Unit> units = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int wordStart;
  private int wordEnd;
  private boolean apart;

  private Units(String text) {
    this.text = text;
  }

  public static List<Unit> of(String text) {
    return new Units(text).read();
  }

  private List<Unit> read() {
    for (int at = 0; at < text.length(); ) {
      int end = Folding.end(text, at);
      var letter = Folding.letter(text, at, end);
      for (int i = 0; i < letter.length(); ) {
        int c = letter.codePointAt(i);
        take(c, at, end);
        i += Character.charCount(c);
      }
      at = end;
    }
    endWord();
    return List.copyOf(units);
  }

  private void take(int c, int start, int end) {
    if (isJapanese(c)) {
      endWord();
      add(Character.toString(c), start, end, true);
    } else if (Character.isLetterOrDigit(c)) {
      grow(c, start, end);
    } else if (c == '%') {
      endWord();
      add("%", start, end, false);
    } else if (!isInsideNumber(c, end)) {
      endWord();
      apart |= !isSpace(c);
    } else if (c == '.') {
      word.append('.');
    }
  }

  private void grow(int c, int start, int end) {
    if (!word.isEmpty() && Character.isDigit(c) != Character.isDigit(word.charAt(0))) {
      endWord();
    }
    if (word.isEmpty()) {
      wordStart = start;
    }
    word.appendCodePoint(c);
    wordEnd = end;
  }

  private void endWord() {
    if (!word.isEmpty()) {
      add(word.toString(), wordStart, wordEnd, false);
      word.setLength(0);
    }
  }

  private void add(String unit, int start, int end, boolean japanese) {
    units.add(new Unit(unit, start, end, japanese, apart));
    apart = false;
  }

  /** The comma of 22,268 and the point of 3.5. */
  private boolean isInsideNumber(int c, int end) {
    return (c == ',' || c == '.')
        && !word.isEmpty()
        && Character.isDigit(word.charAt(0))
        && end < text.length()
        && Character.isDigit(text.codePointAt(end));
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '・';
  }

  private static boolean isJapanese(int c) {
    return c == 'ー'
        || c == '〆'
        || switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA -> Character.isLetterOrDigit(c);
          default -> false;
        };
  }
}
