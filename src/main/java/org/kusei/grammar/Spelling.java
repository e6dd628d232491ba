package org.kusei.grammar;

import java.util.Collection;
import java.util.Optional;

/** Tells which word was meant where one was written almost rightly. */
final class Spelling {

  private Spelling() {}

  /**
   * The one word that the written one is a slip of: one sign wrong, missing, doubled or swapped.
   */
  static Optional<String> nearest(String written, Collection<String> words) {
    return words.stream().filter(word -> isSlip(written, word)).findFirst();
  }

  static boolean isSlip(String written, String word) {
    if (!written.isEmpty() && word.startsWith(written)) {
      return true;
    }
    boolean likely = written.length() > 1 && Math.abs(written.length() - word.length()) <= 1;
    int same = commonStart(written, word);
    String left = written.substring(same);
    String right = word.substring(same);
    return likely
        && (written.length() < 3 ? same > 0 && isWrong(left, right) : isNear(left, right));
  }

  private static boolean isWrong(String left, String right) {
    return tail(left, 1).equals(tail(right, 1));
  }

  private static boolean isNear(String left, String right) {
    boolean missing = left.equals(tail(right, 1)) || tail(left, 1).equals(right);
    return missing || isWrong(left, right) || isSwapped(left, right);
  }

  private static boolean isSwapped(String left, String right) {
    return left.length() > 1
        && right.length() > 1
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && tail(left, 2).equals(tail(right, 2));
  }

  private static int commonStart(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  private static String tail(String text, int from) {
    return from >= text.length() ? "" : text.substring(from);
  }
}
