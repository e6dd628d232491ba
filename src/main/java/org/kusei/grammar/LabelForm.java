package org.kusei.grammar;

import java.util.regex.Pattern;

/** One way of writing a label. */
record LabelForm(Label label, Phrase phrase) {

  Pattern pattern() {
    return phrase.pattern();
  }

  /** Whether anything that begins with the char can be it. */
  @SuppressWarnings("JdkObsolete") // whether more input could change the answer is the question
  boolean mayBegin(char first) {
    var matcher = pattern().matcher(String.valueOf(first));
    return matcher.matches() || matcher.hitEnd();
  }
}
