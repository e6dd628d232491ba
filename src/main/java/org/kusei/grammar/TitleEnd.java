package org.kusei.grammar;

import org.kusei.notation.Brackets;

/** Where a title ends that no bracket closes, and its explanation begins. */
public final class TitleEnd {

  private static final int SHORTEST = 3;
  private static final int LONG = 30;

  /** How far an explanation is looked at: its first sentence ends within, or it is long. */
  private static final int FAR = 400;

  private TitleEnd() {}

  /**
   * The first space outside brackets behind which an explanation stands, else {@code to}.
   *
   * @return index in the folded text, after {@code from}
   */
  public static int of(String folded, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      depth = Math.max(0, depth + Brackets.turn(c));
      boolean parts = c == ' ' && depth == 0 && i - from >= SHORTEST;
      if (parts && explains(folded.substring(i, Math.min(to, i + FAR)).strip(), i - from)) {
        return i;
      }
    }
    return to;
  }

  private static boolean explains(String rest, int titleLength) {
    boolean sentence = rest.indexOf('。') >= 0;
    boolean listed = !rest.isEmpty() && "・•※".indexOf(rest.charAt(0)) >= 0;
    return sentence || listed || (rest.length() >= LONG && rest.length() > titleLength);
  }
}
