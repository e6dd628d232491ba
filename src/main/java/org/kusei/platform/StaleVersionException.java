package org.kusei.platform;

/** Someone else saved first. Becomes a 409 page that offers to reload. */
public final class StaleVersionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StaleVersionException(Object id) {
    super("changed meanwhile: " + id);
  }
}
