package org.kusei.reform;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.reform.WithdrawalStore.WithdrawalRow;
import org.springframework.transaction.support.TransactionTemplate;

/** The city's reform programme (市政改革プラン), year by year as its published reviews show it. */
public final class ReformProgrammes {
  private final TransactionTemplate transactions;
  private final ProgrammeStore store;
  private final WithdrawalStore withdrawals;
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
    this.withdrawals = new WithdrawalStore(database);
    this.clock = clock;
  }

  /** Enters a review, frozen at once; refused when it has no item or its file is on record. */
  public Decision<ReformProgramme> record(Actor by, NewProgramme programme) {
    return Objects.requireNonNull(transactions.execute(tx -> entered(by, programme, null)));
  }

  /**
   * From now on nobody reads the review; the one of the year before it holds again. Refused without
   * a reason and when it is withdrawn already.
   */
  public Decision<ReformProgramme> withdraw(Actor by, long programme, String reason) {
    return Objects.requireNonNull(transactions.execute(tx -> takenBack(by, programme, reason)));
  }

  /**
   * Withdraws a public review and enters another in its place, perhaps of another year, both or
   * neither.
   *
   * @param reason why it was wrong, for the public
   */
  public Decision<ReformProgramme> correct(
      Actor by, long wrong, String reason, NewProgramme programme) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var done =
              switch (takenBack(by, wrong, reason)) {
                case Refused<ReformProgramme> refused -> refused;
                case Accepted<ReformProgramme> _ -> entered(by, programme, wrong);
              };
          if (done instanceof Refused<ReformProgramme>) {
            tx.setRollbackOnly();
          }
          return done;
        }));
  }

  private Decision<ReformProgramme> entered(
      Actor by, NewProgramme programme, @Nullable Long corrects) {
    store.lock(programme.municipality());
    if (programme.items().isEmpty()) {
      return new Refused<>("policy.refused.empty");
    }
    for (var each : store.list(programme.municipality(), programme.year())) {
      if (each.source().hash().equals(programme.source().hash())) {
        return new Refused<>("policy.refused.already-recorded", Integer.toString(each.number()));
      }
    }
    store.insert(programme, corrects, by, clock.instant());
    var recorded = store.list(programme.municipality(), programme.year()).getLast();
    listeners.forEach(listener -> listener.recorded(recorded));
    return new Accepted<>(recorded);
  }

  private Decision<ReformProgramme> takenBack(Actor by, long id, String reason) {
    if (reason.isBlank()) {
      return new Refused<>("policy.refused.no-reason");
    }
    var programme = recorded(id);
    store.lock(programme.municipality());
    if (findWithdrawal(programme).isPresent()) {
      return new Refused<>("reform.refused.already-withdrawn");
    }
    withdrawals.insert(programme, by, reason.strip(), clock.instant());
    var holding = find(programme.municipality(), programme.year()).orElse(null);
    listeners.forEach(listener -> listener.withdrawn(programme, holding));
    return new Accepted<>(programme);
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

  /**
   * The last recorded review of the year.
   *
   * @throws WithdrawnProgrammeException when all of the year are withdrawn
   */
  public ReformProgramme get(MunicipalityId municipality, FiscalYear year) {
    return find(municipality, year).orElseThrow(() -> missing(municipality, year, _ -> true));
  }

  /**
   * A review of the year by its number.
   *
   * @throws WithdrawnProgrammeException when it is withdrawn
   */
  public ReformProgramme get(MunicipalityId municipality, FiscalYear year, int number) {
    return list(municipality, year).stream()
        .filter(programme -> programme.number() == number)
        .findAny()
        .orElseThrow(() -> missing(municipality, year, asked -> asked.number() == number));
  }

  private NotFoundException missing(
      MunicipalityId municipality, FiscalYear year, Predicate<ReformProgramme> asked) {
    return listWithdrawals(municipality).stream()
        .filter(withdrawal -> withdrawal.programme().year().equals(year))
        .filter(withdrawal -> asked.test(withdrawal.programme()))
        .findFirst()
        .<NotFoundException>map(WithdrawnProgrammeException::new)
        .orElseGet(() -> new NotFoundException("reform programme of " + year));
  }

  /** As it was recorded, also when it is withdrawn since. */
  public ReformProgramme recorded(long id) {
    return store.find(id).orElseThrow(() -> new NotFoundException(id));
  }

  /** The review that a policy of that year can name: of the year, else of the last one before. */
  public Optional<ReformProgramme> findFor(MunicipalityId municipality, FiscalYear year) {
    return years(municipality).stream()
        .filter(known -> known.compareTo(year) <= 0)
        .findFirst()
        .flatMap(known -> find(municipality, known));
  }

  /** All public reviews of the year, by number. */
  public List<ReformProgramme> list(MunicipalityId municipality, FiscalYear year) {
    return store.list(municipality, year);
  }

  /** That it was withdrawn; empty while it is public. */
  public Optional<ProgrammeWithdrawal> findWithdrawal(ReformProgramme programme) {
    return listWithdrawals(programme.municipality()).stream()
        .filter(withdrawal -> withdrawal.programme().id() == programme.id())
        .findAny();
  }

  /** All of the city, latest first. */
  public List<ProgrammeWithdrawal> listWithdrawals(MunicipalityId municipality) {
    return withdrawals.list(municipality).stream().map(this::withdrawal).toList();
  }

  private ProgrammeWithdrawal withdrawal(WithdrawalRow row) {
    var correction = row.correction();
    return new ProgrammeWithdrawal(
        recorded(row.programme()),
        row.reason(),
        row.at(),
        correction == null ? null : recorded(correction));
  }
}
