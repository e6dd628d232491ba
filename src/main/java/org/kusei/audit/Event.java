package org.kusei.audit;

import java.util.Locale;

/**
 * What somebody did.
 *
 * @param who as the history names them
 * @param what e.g. the action's name
 * @param address of the page; empty where there was none
 */
public record Event(String who, Kind kind, String what, String address) {

  /** What sort of deed it was. */
  public enum Kind {
    /** Something was done to or by an account. */
    ACCOUNT,
    CHANGED,
    VIEWED,
    SEARCHED,
    EXPORTED,
    /** Their duties did not allow it. */
    REFUSED,
    /** It was begun and came to nothing. */
    FAILED;

    /** Key of its name in the message files. */
    public String key() {
      return "audit.kind." + name().toLowerCase(Locale.ROOT);
    }
  }
}
