package org.kusei.scheduling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.account.PersonId;
import org.kusei.calendar.Milestone;
import org.kusei.calendar.Work;
import org.kusei.plan.NodeKey;

/** What the forms of the calendar send; each sends some of it. */
record CalendarForm(
    @Nullable String milestone,
    @Nullable String day,
    @Nullable String without,
    @Nullable String work,
    @Nullable String opens,
    @Nullable String closes,
    @Nullable String key,
    @Nullable String person,
    @Nullable String until,
    @Nullable String why) {

  static final CalendarForm EMPTY =
      new CalendarForm(null, null, null, null, null, null, null, null, null, null);

  Optional<Milestone> chosenMilestone() {
    return Arrays.stream(Milestone.values()).filter(m -> m.name().equals(milestone)).findAny();
  }

  Optional<Work> chosenWork() {
    return Arrays.stream(Work.values()).filter(w -> w.name().equals(work)).findAny();
  }

  Optional<NodeKey> chosenKey() {
    return number(key).map(NodeKey::new);
  }

  Optional<PersonId> chosenPerson() {
    return number(person).map(PersonId::new);
  }

  private static Optional<Long> number(@Nullable String text) {
    return Optional.ofNullable(text)
        .filter(digits -> digits.matches("\\d{1,18}"))
        .map(Long::valueOf);
  }

  boolean doesWithout() {
    return without != null;
  }

  String reason() {
    return typed(why);
  }

  static String typed(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** Whether something is typed that is no day. */
  static boolean isNoDay(@Nullable String text) {
    return !typed(text).isEmpty() && day(text).isEmpty();
  }

  /** Empty where nothing is typed, or no day. */
  static Optional<LocalDate> day(@Nullable String text) {
    try {
      return typed(text).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed(text)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
