package org.kusei.grammar;

import java.util.regex.Pattern;

/** A pattern for whole words, tried only where they have the chars that it needs. */
final class Wording {
  private final Pattern pattern;
  private final long[] needs;

  Wording(String pattern) {
    this.pattern = Pattern.compile(pattern);
    this.needs = NeededChars.of(pattern);
  }

  Pattern pattern() {
    return pattern;
  }

  /**
   * Whether the words are it.
   *
   * @param present {@link NeededChars#in} the words
   */
  boolean is(String words, long present) {
    return NeededChars.areMet(needs, present) && pattern.matcher(words).matches();
  }
}
