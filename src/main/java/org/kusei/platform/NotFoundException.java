package org.kusei.platform;

/** The thing a request names does not exist (or must not be seen). Becomes a 404 page. */
public class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFoundException(Object id) {
    super("not found: " + id);
  }
}
