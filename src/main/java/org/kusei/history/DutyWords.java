package org.kusei.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kusei.account.Role;
import org.kusei.organization.UnitId;
import org.kusei.organization.UnitNames;
import org.kusei.organization.Ward;
import org.kusei.platform.Texts;

/** Duties that rows name by number, in the reader's words: planning of ward 7 is 企画(新港区). */
record DutyWords(Texts texts, List<Ward> wards, UnitNames units) {
  private static final Pattern DUTY =
      Pattern.compile("([a-z_]{1,30}) of (?:city|(ward|unit) (\\d{1,18}))");

  DutyWords {
    wards = List.copyOf(wards);
  }

  /**
   * The note as it stands where it is no duty, or one at a place that is not known.
   *
   * @param day on which it was written; units are called as they were then
   */
  String words(String note, LocalDate day) {
    var duty = DUTY.matcher(note);
    if (!duty.matches()) {
      return note;
    }
    var place =
        duty.group(2) == null
            ? Optional.of(texts.text("audit.duty.city"))
            : place(duty.group(2), Long.parseLong(duty.group(3)), day);
    return role(duty.group(1))
        .flatMap(role -> place.map(where -> texts.text("audit.duty", role, where)))
        .orElse(note);
  }

  private Optional<String> role(String name) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
        .map(role -> texts.text(role.key()))
        .findAny();
  }

  private Optional<String> place(String kind, long number, LocalDate day) {
    return kind.equals("ward")
        ? wards.stream()
            .filter(ward -> ward.id().value() == number)
            .map(ward -> texts.japanese() ? ward.name() : ward.english())
            .findAny()
        : units
            .on(new UnitId(number), day)
            .map(unit -> texts.japanese() ? unit.name() : unit.english());
  }
}
