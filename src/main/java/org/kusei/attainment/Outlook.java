package org.kusei.attainment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Course;
import org.kusei.measure.Course.Point;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Target;

/**
 * How an indicator stands against a target on every day, as long as nothing more is handed in. It
 * turns once at most: what is due becomes late, or what was added up is the year's.
 *
 * @param turn null where no day changes it
 */
record Outlook(Standing first, @Nullable Turn turn) {

  /** From that day on it stands otherwise. */
  record Turn(LocalDate on, Standing then) {}

  private static Outlook always(Standing standing) {
    return new Outlook(standing, null);
  }

  Standing on(LocalDate day) {
    return turn == null || day.isBefore(turn.on) ? first : turn.then;
  }

  /**
   * Of all that was handed in.
   *
   * @param course of the whole year, read on any day
   */
  static Outlook of(Course course, @Nullable Target target) {
    return course.figure().reading().value().isPresent()
        ? ofValue(course, target)
        : ofBlank(course);
  }

  private static Outlook ofValue(Course course, @Nullable Target target) {
    var measure = course.indicator().measure();
    var reading = course.figure().reading();
    var last = course.points().getLast();
    var over = Standing.held(reading, target, measure, true);
    var before = Standing.held(reading, target, measure, false);
    return last.from() != null || over == before
        ? always(over)
        : new Outlook(before, new Turn(last.period().dueDay().plusDays(1), over));
  }

  /** Late is what is missing first; what could not be measured says more than what is not due. */
  private static Outlook ofBlank(Course course) {
    var said =
        course.points().stream()
            .filter(point -> point.from() != null)
            .map(point -> Standing.of(((Blank) point.reading()).why()))
            .findFirst()
            .orElse(Standing.NOT_DUE);
    return course.points().stream()
        .filter(point -> point.from() == null)
        .findFirst()
        .map((Point missing) -> missing.period().dueDay().plusDays(1))
        .map(late -> new Outlook(said, new Turn(late, Standing.NOT_REPORTED)))
        .orElseGet(() -> always(said));
  }
}
