package org.kusei.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.Likeness;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Sourced;

/**
 * The city's reform programme (市政改革プラン) as one published document of one year reviews it; frozen.
 *
 * @param number counts the documents of the year, from 1; the last one holds
 */
public record ReformProgramme(
    long id,
    MunicipalityId municipality,
    FiscalYear year,
    int number,
    @Nullable LocalDate publishedOn,
    SourceFile source,
    List<Sourced<ProgrammeItem>> items) {

  public ReformProgramme {
    items = List.copyOf(items);
  }

  /**
   * The item that a ward's item takes up: the one it refers to by its code, else the only one of
   * the same title.
   */
  public Optional<ProgrammeItem> find(ReformItem item) {
    var all = items.stream().map(Sourced::value).toList();
    var byCode = all.stream().filter(each -> each.isMeantBy(item)).toList();
    var byTitle =
        all.stream()
            .filter(each -> Likeness.of(each.title()).isSame(Likeness.of(item.title())))
            .toList();
    return byCode.size() == 1
        ? Optional.of(byCode.getFirst())
        : byTitle.size() == 1 ? Optional.of(byTitle.getFirst()) : Optional.empty();
  }
}
