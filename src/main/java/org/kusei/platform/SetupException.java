package org.kusei.platform;

import java.util.List;

/**
 * Something about the machine or its settings that a person can mend: a taken port, an unreadable
 * folder, a missing program. Ends a command with one sentence that says what to do.
 */
public final class SetupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  /**
   * @param key of the sentence in the message files
   * @param arguments what its {0}, {1} … stand for
   */
  public SetupException(String key, Object... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments).stream().map(Object::toString).toList();
  }

  public String key() {
    return key;
  }

  public List<String> arguments() {
    return arguments;
  }
}
