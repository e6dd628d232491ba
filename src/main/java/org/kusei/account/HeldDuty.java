package org.kusei.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A duty with the time for which a person holds it.
 *
 * @param until null while it is held
 */
public record HeldDuty(DutyId id, Duty duty, Instant since, @Nullable Instant until) {

  public boolean isHeld() {
    return until == null;
  }
}
