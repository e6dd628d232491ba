package org.kusei.grammar;

import java.util.regex.Pattern;

/** One way of writing a label. */
record LabelForm(Label label, Pattern pattern) {

  boolean is(String words) {
    return pattern.matcher(words).matches();
  }

  /** Whether anything that begins with the char can be it. */
  @SuppressWarnings("JdkObsolete") // whether more input could change the answer is the question
  boolean mayBegin(char first) {
    var matcher = pattern.matcher(String.valueOf(first));
    return matcher.matches() || matcher.hitEnd();
  }
}
