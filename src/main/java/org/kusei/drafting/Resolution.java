package org.kusei.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionId;
import org.kusei.plan.Stage;

/**
 * The decision to publish a draft as it stood then (決裁).
 *
 * @param basis how it was decided, e.g. the number of the approval; empty where it says nothing
 * @param reason why there is a new edition, for the public
 * @param outcome null while it waits for its moment
 */
public record Resolution(
    long id,
    Stage stage,
    Instant publishAt,
    String basis,
    String reason,
    String who,
    Instant decidedAt,
    @Nullable Outcome outcome) {

  /**
   * What came of it.
   *
   * @param edition null where none came
   * @param why none came: a message key, or what the person wrote who called it off; else empty
   */
  public record Outcome(@Nullable EditionId edition, String why, String who, Instant at) {}

  public boolean waits() {
    return outcome == null;
  }
}
