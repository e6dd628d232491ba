package org.kusei.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kusei.account.Officer;
import org.kusei.organization.MunicipalityId;

/** What is due, from all who know of something. */
public final class Agenda {
  private final List<DueSource> sources;

  public Agenda(List<DueSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /**
   * What everybody in the city has to do by that day, what is overdue included, the first first.
   */
  public List<Due> list(MunicipalityId city, LocalDate last) {
    return sources.stream()
        .flatMap(source -> source.list(city).stream())
        .filter(due -> !due.until().isAfter(last))
        .sorted(
            Comparator.comparing(Due::until)
                .thenComparingLong(due -> due.ward().id().value())
                .thenComparing(Due::key))
        .toList();
  }

  /** Of these, what the officer has to do. */
  public static List<Due> of(Officer officer, List<Due> all) {
    return all.stream().filter(due -> due.doer().means(officer)).toList();
  }
}
