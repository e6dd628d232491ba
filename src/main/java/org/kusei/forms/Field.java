package org.kusei.forms;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param problem in words, what is wrong with what was typed; null when nothing is
 */
public record Field(String name, String value, @Nullable String problem) {

  /** Of the element that says the problem. */
  public String id() {
    return "bad-" + name.replace('.', '-');
  }

  public @Nullable String described() {
    return problem == null ? null : id();
  }

  public @Nullable String invalid() {
    return problem == null ? null : "true";
  }
}
