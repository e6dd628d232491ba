package org.kusei.reform;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.transaction.support.TransactionTemplate;

/** The city's reform programme (市政改革プラン), year by year as its published reviews show it. */
public final class ReformProgrammes {
  private final TransactionTemplate transactions;
  private final ProgrammeStore store;
  private final InstantSource clock;
  private final List<ProgrammeListener> listeners;

  public ReformProgrammes(Database database, InstantSource clock) {
    this(database, clock, List.of());
  }

  public ReformProgrammes(
      Database database, InstantSource clock, List<ProgrammeListener> listeners) {
    this.listeners = List.copyOf(listeners);
    this.transactions = database.transactions();
    this.store = new ProgrammeStore(database);
    this.clock = clock;
  }

  /** Enters a review, frozen at once; refused when it has no item or its file is on record. */
  public Decision<ReformProgramme> record(Actor by, NewProgramme programme) {
    return Objects.requireNonNull(transactions.execute(tx -> inTransaction(by, programme)));
  }

  private Decision<ReformProgramme> inTransaction(Actor by, NewProgramme programme) {
    store.lock(programme.municipality());
    if (programme.items().isEmpty()) {
      return new Refused<>("policy.refused.empty");
    }
    var earlier = store.list(programme.municipality(), programme.year());
    for (var each : earlier) {
      if (each.source().hash().equals(programme.source().hash())) {
        return new Refused<>("policy.refused.already-recorded", Integer.toString(each.number()));
      }
    }
    var number = earlier.isEmpty() ? 1 : earlier.getLast().number() + 1;
    store.insert(programme, number, by, clock.instant());
    var recorded = store.list(programme.municipality(), programme.year()).getLast();
    listeners.forEach(listener -> listener.recorded(recorded));
    return new Accepted<>(recorded);
  }

  /** The years of which there is a review, latest first. */
  public List<FiscalYear> years(MunicipalityId municipality) {
    return store.years(municipality);
  }

  /** The last recorded review of the year. */
  public Optional<ReformProgramme> find(MunicipalityId municipality, FiscalYear year) {
    var all = list(municipality, year);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** The review that a policy of that year can name: of the year, else of the last one before. */
  public Optional<ReformProgramme> findFor(MunicipalityId municipality, FiscalYear year) {
    return years(municipality).stream()
        .filter(known -> known.compareTo(year) <= 0)
        .findFirst()
        .flatMap(known -> find(municipality, known));
  }

  /** All recorded reviews of the year, by number. */
  public List<ReformProgramme> list(MunicipalityId municipality, FiscalYear year) {
    return store.list(municipality, year);
  }
}
