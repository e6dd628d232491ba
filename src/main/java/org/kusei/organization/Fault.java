package org.kusei.organization;

import java.util.List;

/**
 * One thing that is wrong with a municipality to be founded, with what to do about it.
 *
 * @param reason message key, e.g. {@code organization.fault.slug}
 */
public record Fault(String reason, List<String> arguments) {

  public Fault {
    arguments = List.copyOf(arguments);
  }

  static Fault of(String reason, String... arguments) {
    return new Fault(reason, List.of(arguments));
  }
}
