package org.kusei.reorganisation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.UnitId;

/** Who takes over: a unit there is, or one that another change of the set opens. */
public sealed interface Heir {
  Pattern CODE = Pattern.compile("([uc])(\\d{1,18})");

  /** A unit on record. */
  record Known(UnitId unit) implements Heir {}

  /**
   * A unit to be opened.
   *
   * @param change number of the change that opens it
   */
  record New(long change) implements Heir {}

  /** How forms and rows write it: {@code u7}, {@code c3}. */
  default String code() {
    return switch (this) {
      case Known(var unit) -> "u" + unit.value();
      case New(var change) -> "c" + change;
    };
  }

  /** Empty where that names nobody. */
  static Optional<Heir> parse(@Nullable String code) {
    var parsed = CODE.matcher(code == null ? "" : code);
    if (!parsed.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(parsed.group(2));
    return Optional.of(
        parsed.group(1).equals("u") ? new Known(new UnitId(number)) : new New(number));
  }
}
