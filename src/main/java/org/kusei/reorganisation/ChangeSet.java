package org.kusei.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;

/**
 * What becomes of units on a day.
 *
 * @param told to whom a node ({@code n12}), a person ({@code p3}) or another thing goes
 */
public record ChangeSet(
    ChangeSetId id,
    MunicipalityId municipality,
    LocalDate day,
    String title,
    State state,
    List<Change> changes,
    Map<String, Heir> told) {

  public ChangeSet {
    changes = List.copyOf(changes);
    told = Map.copyOf(told);
  }

  /**
   * How far it is.
   *
   * @param scheduledBy null while nobody said that it is to be applied by itself
   * @param failure why it could not be applied by itself; null where nothing went wrong
   * @param appliedBy null while it is not applied
   */
  public record State(
      String madeBy,
      @Nullable String scheduledBy,
      @Nullable String failure,
      @Nullable String appliedBy,
      @Nullable Instant appliedAt) {}

  public boolean isApplied() {
    return state.appliedAt() != null;
  }
}
