package org.kusei.drafting;

import java.util.List;

/** What came of saving a text that others may be changing too. */
public sealed interface Saving<T> {

  /** It is on record; {@code now} is what stands there. */
  record Saved<T>(T now) implements Saving<T> {}

  /** Somebody else saved first; {@code theirs} stands, and what was typed is still the writer's. */
  record Conflict<T>(T theirs) implements Saving<T> {}

  /** A rule forbids it; {@code reason} is a message key, {@code arguments} fill it. */
  record NotSaved<T>(String reason, List<String> arguments) implements Saving<T> {

    NotSaved(String reason, String... arguments) {
      this(reason, List.of(arguments));
    }
  }
}
