package org.kusei.notation;

/** Pairs of brackets in folded text, also where a writer mixed their kinds or forgot one. */
public final class Brackets {

  private static final String OPENING = "【[(<「『{";
  private static final String CLOSING = "】])>」』}";

  private Brackets() {}

  public static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  public static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** 1 for a bracket that opens, -1 for one that closes, else 0. */
  public static int turn(char c) {
    if (opens(c)) {
      return 1;
    }
    return closes(c) ? -1 : 0;
  }

  /** The bracket that closes what {@code open} opens. */
  public static char counterpart(char open) {
    return CLOSING.charAt(OPENING.indexOf(open));
  }

  /**
   * Index of the bracket that closes the one at {@code open}: its counterpart if there is one
   * before the same bracket opens anew, else the first bracket of another kind that nothing within
   * opened; -1 if there is none before {@code limit}.
   */
  public static int close(String folded, int open, int limit) {
    char opening = folded.charAt(open);
    int exact = exact(folded, open, limit, counterpart(opening));
    return exact >= 0 ? exact : mixed(folded, open, limit);
  }

  private static int exact(String folded, int open, int limit, char closing) {
    int depth = 0;
    boolean nests = folded.charAt(open) != '【';
    for (int i = open; i < limit; i++) {
      char c = folded.charAt(i);
      if (c == folded.charAt(open)) {
        if (depth > 0 && !nests) {
          return -1;
        }
        depth++;
      } else if (c == closing && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int mixed(String folded, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = folded.charAt(i);
      if (c == '【' && i > open) {
        return -1;
      }
      if (opens(c)) {
        depth++;
      } else if (closes(c) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
