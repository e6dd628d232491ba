package org.kusei.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kusei.account.PersonId;
import org.kusei.plan.NodeKey;

/**
 * One item that a named person may work on while it is shut for others.
 *
 * @param until the last day of it
 * @param withdrawn who took it back, when and why; null while nobody has
 */
public record Permit(
    PermitId id,
    Work work,
    NodeKey key,
    PersonId person,
    LocalDate until,
    String who,
    String why,
    Instant at,
    @Nullable Withdrawal withdrawn) {

  /** Who took it back, when and why. */
  public record Withdrawal(String who, Instant at, String why) {}

  /** Whether it holds on that day. */
  public boolean holdsOn(LocalDate day) {
    return withdrawn == null && !day.isAfter(until);
  }
}
