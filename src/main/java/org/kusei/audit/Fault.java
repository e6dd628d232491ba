package org.kusei.audit;

/**
 * A trace of tampering.
 *
 * @param number of the row where it shows
 */
public record Fault(Kind kind, long number) {

  /** How it shows. */
  public enum Kind {
    /** The row does not say what it said when it was written. */
    CHANGED("audit.fault.changed"),
    /** Rows before this one are missing. */
    MISSING("audit.fault.missing"),
    /** The row does not follow the one before it. */
    OUT_OF_LINE("audit.fault.out-of-line"),
    /** The trail ends before the row that was last written. */
    CUT_OFF("audit.fault.cut-off"),
    /** The row is not the one that was noted elsewhere. */
    NOT_AS_NOTED("audit.fault.not-as-noted");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Key of the sentence that says so, with the row's number, in the message files. */
    public String key() {
      return key;
    }
  }
}
