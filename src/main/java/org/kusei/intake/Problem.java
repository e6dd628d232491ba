package org.kusei.intake;

import java.util.List;

/**
 * One reason why a document cannot be accepted, with what to do about it.
 *
 * @param reason message key, e.g. {@code intake.problem.no-year}
 */
public record Problem(String reason, List<String> arguments) {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  static Problem of(String reason, String... arguments) {
    return new Problem(reason, List.of(arguments));
  }
}
