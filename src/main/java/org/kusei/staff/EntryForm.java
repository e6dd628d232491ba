package org.kusei.staff;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person with a first duty, or a further duty, as it is typed. */
record EntryForm(
    @Nullable String login, @Nullable String name, @Nullable String role, @Nullable String place) {
  static final EntryForm EMPTY = new EntryForm(null, null, null, null);

  static String typed(@Nullable String field) {
    return Objects.requireNonNullElse(field, "");
  }
}
