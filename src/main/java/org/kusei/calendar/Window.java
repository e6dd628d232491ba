package org.kusei.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a kind of work is open in a ward's year; days begin and end in Japan.
 *
 * @param opensOn the first open day; null for from the beginning
 * @param closesOn the last open day; null for without end
 */
public record Window(
    Work work,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate closesOn,
    String who,
    String why,
    Instant at) {

  public boolean isOpenOn(LocalDate day) {
    return !isBefore(day) && !isAfter(day);
  }

  /** Whether it opens later than that. */
  boolean isBefore(LocalDate day) {
    return opensOn != null && day.isBefore(opensOn);
  }

  /** Whether it has closed by then. */
  boolean isAfter(LocalDate day) {
    return closesOn != null && day.isAfter(closesOn);
  }
}
