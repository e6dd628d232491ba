package org.kusei.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone in one ward's year.
 *
 * @param day by the end of which it is reached; null where the ward does without it
 * @param usual what the day would be if the ward had said nothing; null for none
 * @param change what the ward said; null where it said nothing
 */
public record PlannedMilestone(
    Milestone milestone,
    @Nullable LocalDate day,
    @Nullable LocalDate usual,
    @Nullable Change change) {

  /** Who changed it, when and why. */
  public record Change(String who, Instant at, String why) {}
}
