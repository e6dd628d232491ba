package org.kusei.layout;

/** Why the print of a PDF cannot be read although the file is one. */
public final class UnprintableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is in the way. */
  public enum Reason {
    ENCRYPTED,
    TOO_MANY_PAGES,
    TOO_MANY_MARKS,
    PICTURES_ONLY,
    NO_UNICODE
  }

  private final Reason reason;
  private final int number;

  UnprintableException(Reason reason, int number) {
    super(reason + " " + number);
    this.reason = reason;
    this.number = number;
  }

  public Reason reason() {
    return reason;
  }

  /** How many pages or marks there are, where the reason is their number. */
  public int number() {
    return number;
  }
}
