package org.kusei.reform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Sourced;

/**
 * A published review of the city's reform programme, to be entered.
 *
 * @param reason why it is entered, for the history
 */
public record NewProgramme(
    MunicipalityId municipality,
    FiscalYear year,
    @Nullable LocalDate publishedOn,
    SourceFile source,
    List<Sourced<ProgrammeItem>> items,
    String reason) {

  public NewProgramme {
    items = List.copyOf(items);
  }
}
