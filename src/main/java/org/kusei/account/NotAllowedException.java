package org.kusei.account;

/** A person asked for a page that their duties do not open; the page says who may. */
public final class NotAllowedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Action action;
  private final boolean elsewhere;

  /**
   * @param elsewhere whether they may do it, but with the things of another place
   */
  public NotAllowedException(Action action, boolean elsewhere) {
    super("not allowed: " + action);
    this.action = action;
    this.elsewhere = elsewhere;
  }

  public Action action() {
    return action;
  }

  public boolean elsewhere() {
    return elsewhere;
  }
}
