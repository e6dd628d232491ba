package org.kusei.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern that is tried only on words that have the chars it needs. */
public final class Phrase {
  private final Pattern pattern;
  private final NeededChars.Need[] needs;

  public Phrase(String pattern) {
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
  boolean is(String words, long[] present) {
    return NeededChars.areMet(needs, present) && pattern.matcher(words).matches();
  }

  /** Whether anything that begins with the char can be it. */
  @SuppressWarnings("JdkObsolete") // whether more input could change the answer is the question
  boolean mayBegin(char first) {
    var matcher = pattern.matcher(String.valueOf(first));
    return matcher.matches() || matcher.hitEnd();
  }

  /** Whether it may stand somewhere in words with these chars. */
  boolean mayBeIn(long[] present) {
    return NeededChars.areMet(needs, present);
  }

  /** Whether it stands somewhere in the text. */
  public boolean isIn(BlockText text) {
    return mayBeIn(text.chars()) && matcher(text).find();
  }

  public Matcher matcher(BlockText text) {
    return pattern.matcher(text.folded());
  }
}
