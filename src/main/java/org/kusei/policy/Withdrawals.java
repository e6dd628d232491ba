package org.kusei.policy;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.Withdrawal;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.WardId;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.policy.WithdrawalStore.WithdrawalRow;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes editions that were recorded by mistake out of the public record, and tells of them. */
public final class Withdrawals {
  private final TransactionTemplate transactions;
  private final Withdrawing withdrawing;
  private final WithdrawalStore store;
  private final PolicyStore policies;
  private final EditionReader editions;
  private final Wards wards;

  public Withdrawals(
      Database database, Wards wards, InstantSource clock, List<RecordListener> listeners) {
    this.transactions = database.transactions();
    this.withdrawing = new Withdrawing(database, wards, clock, listeners);
    this.store = new WithdrawalStore(database);
    this.policies = new PolicyStore(database);
    this.editions = new EditionReader(database);
    this.wards = wards;
  }

  /**
   * From now on nobody reads the edition; the one before holds again. Refused without a reason and
   * when it is withdrawn already.
   */
  public Decision<EditionSummary> withdraw(Actor by, EditionId edition, String reason) {
    return Objects.requireNonNull(
        transactions.execute(tx -> withdrawing.withdraw(by, edition, reason)));
  }

  public Optional<Withdrawal> find(EditionId edition) {
    return store.find(edition).map(this::withdrawal);
  }

  public Optional<Withdrawal> find(WardId ward, FiscalYear year, int number) {
    return store.list(ward, year).stream()
        .filter(row -> row.edition().number() == number)
        .findAny()
        .map(this::withdrawal);
  }

  /** The last withdrawal of an edition that had a node at that address, of a policy. */
  public Optional<Withdrawal> findNode(WardId ward, FiscalYear year, String address) {
    return findLast(ward, year, edition -> edition.find(address).isPresent());
  }

  /** The last withdrawal of such an edition, of a policy. */
  public Optional<Withdrawal> findLast(WardId ward, FiscalYear year, Predicate<Edition> such) {
    return store.list(ward, year).reversed().stream()
        .filter(row -> such.test(editions.read(row.edition(), wards.get(ward))))
        .findFirst()
        .map(this::withdrawal);
  }

  /** The last withdrawal in that year of any ward. */
  public Optional<Withdrawal> findLast(MunicipalityId municipality, FiscalYear year) {
    return list(municipality).stream()
        .filter(each -> each.edition().year().equals(year))
        .findFirst();
  }

  /** Of the ward's policy of the year, by number. */
  public List<Withdrawal> list(WardId ward, FiscalYear year) {
    return store.list(ward, year).stream().map(this::withdrawal).toList();
  }

  /** All of the city, latest first. */
  public List<Withdrawal> list(MunicipalityId municipality) {
    return store.list(municipality).stream().map(this::withdrawal).toList();
  }

  private Withdrawal withdrawal(WithdrawalRow row) {
    return withdrawal(row, policies, wards);
  }

  static Withdrawal withdrawal(WithdrawalRow row, PolicyStore policies, Wards wards) {
    var correction =
        Optional.ofNullable(row.correction())
            .flatMap(policies::find)
            .map(found -> Policies.summary(found, wards.get(found.ward())))
            .orElse(null);
    return new Withdrawal(
        Policies.summary(row.edition(), wards.get(row.edition().ward())),
        row.reason(),
        row.at(),
        correction);
  }
}
