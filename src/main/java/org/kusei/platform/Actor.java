package org.kusei.platform;

/**
 * Who did something, as the history names them.
 *
 * @param name e.g. {@code desk} or {@code command line}; never empty
 */
public record Actor(String name) {

  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("nobody");
    }
  }
}
