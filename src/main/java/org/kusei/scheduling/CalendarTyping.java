package org.kusei.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.calendar.PlannedMilestone;
import org.kusei.calendar.Window;
import org.kusei.scheduling.CalendarView.Open;
import org.kusei.scheduling.CalendarView.Typed;

/** What the fields of the calendar's forms hold: what was typed, else what stands on record. */
final class CalendarTyping {

  static Typed typed(CalendarForm form, List<PlannedMilestone> milestones, List<Window> windows) {
    var milestone =
        form.chosenMilestone()
            .flatMap(chosen -> milestones.stream().filter(m -> m.milestone() == chosen).findAny());
    var window =
        form.chosenWork()
            .flatMap(chosen -> windows.stream().filter(w -> w.work() == chosen).findAny());
    var forMilestone = form.milestone() != null;
    var forPermit = form.key() != null || form.until() != null;
    return new Typed(
        or(form.day(), milestone.map(PlannedMilestone::day)),
        form.doesWithout(),
        forMilestone ? form.reason() : "",
        or(form.opens(), window.map(Window::opensOn)),
        or(form.closes(), window.map(Window::closesOn)),
        forMilestone || forPermit ? "" : form.reason(),
        CalendarForm.typed(form.until()),
        forPermit ? form.reason() : "");
  }

  static Open open(CalendarForm form) {
    var permit = form.key() != null || form.until() != null;
    return new Open(form.milestone() != null, form.work() != null && !permit, permit);
  }

  private static String or(@Nullable String typed, Optional<LocalDate> known) {
    return typed == null ? known.map(LocalDate::toString).orElse("") : CalendarForm.typed(typed);
  }

  private CalendarTyping() {}
}
