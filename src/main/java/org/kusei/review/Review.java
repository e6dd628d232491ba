package org.kusei.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.WardId;

/**
 * A review (振り返り) of a ward's policy.
 *
 * @param scheme by which it judges
 * @param edition that it looks at
 * @param finishedAt null while it is open; frozen since
 * @param unjudged why it was finished with something not judged; null where all was, or while open
 */
public record Review(
    ReviewId id,
    MunicipalityId municipality,
    WardId ward,
    FiscalYear year,
    ReviewKind kind,
    String scheme,
    EditionId edition,
    @Nullable Instant finishedAt,
    @Nullable String finishedBy,
    @Nullable String unjudged) {

  public boolean isFinished() {
    return finishedAt != null;
  }
}
