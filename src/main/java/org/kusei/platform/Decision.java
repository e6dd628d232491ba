package org.kusei.platform;

import java.util.List;

/**
 * The answer of a use case that the rules may refuse.
 *
 * <p>A refusal is an expected outcome that a person sees and can act on, so it is a value. Bugs,
 * missing rows and broken connections are exceptions.
 */
public sealed interface Decision<T> {

  /** The rules allow it; {@code value} is what came of it. */
  record Accepted<T>(T value) implements Decision<T> {}

  /**
   * The rules forbid it; {@code reason} is a message key such as {@code
   * intake.refused.year-missing}, {@code arguments} fill its {0}, {1} …
   */
  record Refused<T>(String reason, List<String> arguments) implements Decision<T> {

    public Refused(String reason, String... arguments) {
      this(reason, List.of(arguments));
    }
  }
}
