package org.kusei.notation;

import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The chars that a notation is written with: a text with any other is none, which is told sooner
 * than by trying. Patterns give theirs, if they name each char that they take and none by what it
 * is not.
 */
public final class Alphabet {
  private final BitSet chars = new BitSet();

  /** The chars of the words and of the patterns' sources, ranges filled. */
  public static Alphabet of(String words, Pattern... patterns) {
    var alphabet = new Alphabet();
    Stream.concat(Stream.of(words), Stream.of(patterns).map(Pattern::pattern))
        .forEach(alphabet::add);
    return alphabet;
  }

  /** Both together. */
  public Alphabet with(Alphabet other) {
    var both = new Alphabet();
    both.chars.or(chars);
    both.chars.or(other.chars);
    return both;
  }

  private void add(String source) {
    source.chars().forEach(chars::set);
    for (int i = 1; i < source.length() - 1; i++) {
      char from = source.charAt(i - 1);
      char to = source.charAt(i + 1);
      if (source.charAt(i) == '-' && from < to) {
        chars.set(from, to + 1);
      }
    }
  }

  /** Whether it has every char of the stretch. */
  public boolean writes(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!chars.get(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
