package org.kusei.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Database;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail: added to, read, verified; never changed. */
public final class Trail {
  private final TransactionTemplate transactions;
  private final TransactionTemplate snapshots;
  private final TrailStore store;
  private final InstantSource clock;

  public Trail(Database database, InstantSource clock) {
    this.transactions = database.transactions();
    this.snapshots = database.transactions();
    this.snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshots.setReadOnly(true);
    this.store = new TrailStore(database);
    this.clock = clock;
  }

  /** Adds a row, in the caller's transaction where there is one. */
  public void add(MunicipalityId municipality, Event event) {
    transactions.executeWithoutResult(tx -> {
      var head = store.lockHead(municipality);
      // as exact as the database keeps it, so that the hash can be computed again
      var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
      var number = head.number() + 1;
      var hash = Hash.of(head.hash(), number, at, event);
      store.insert(municipality, new Entry(number, at, event, head.hash(), hash));
      store.updateHead(municipality, new Head(number, hash));
    });
  }

  /**
   * The newest rows first.
   *
   * @param before only rows with smaller numbers
   */
  public List<Entry> list(MunicipalityId municipality, Filter filter, long before, int limit) {
    return store.list(municipality, filter, before, limit);
  }

  /** All rows that fit, the oldest first, without holding them in memory. */
  public void forEach(MunicipalityId municipality, Filter filter, Consumer<Entry> row) {
    snapshots.executeWithoutResult(tx -> store.forEach(municipality, filter, row));
  }

  /**
   * Computes the whole chain again, as it stands at one moment; nobody who adds to it waits.
   *
   * @param noted an end of the trail that was written down elsewhere; null for none
   */
  public Verdict verify(MunicipalityId municipality, @Nullable Head noted) {
    return Objects.requireNonNull(
        snapshots.execute(tx -> {
          var head = store.head(municipality);
          var verification = new Verification(noted);
          store.forEach(municipality, Filter.ALL, verification::see);
          return verification.end(head);
        }));
  }
}
