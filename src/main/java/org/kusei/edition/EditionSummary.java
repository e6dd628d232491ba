package org.kusei.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Stage;

/**
 * One edition as lists show it.
 *
 * @param publishedOn the date the document prints
 * @param recordedAt when it entered the record, where it is frozen since
 * @param reason why it did
 * @param source the file it was read from; null when there is none
 */
public record EditionSummary(
    EditionId id,
    Ward ward,
    FiscalYear year,
    int number,
    Stage stage,
    @Nullable String head,
    @Nullable LocalDate publishedOn,
    Instant recordedAt,
    String reason,
    @Nullable SourceFile source) {}
