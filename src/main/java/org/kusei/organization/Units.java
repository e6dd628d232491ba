package org.kusei.organization;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.transaction.support.TransactionTemplate;

/** The units (課・局) on record. */
public final class Units {
  private final TransactionTemplate transactions;
  private final UnitStore store;
  private final OrganizationStore history;
  private final InstantSource clock;

  public Units(Database database, InstantSource clock) {
    this.transactions = database.transactions();
    this.store = new UnitStore(database);
    this.history = new OrganizationStore(database);
    this.clock = clock;
  }

  /** Enters a section of the ward, or a bureau where there is none. */
  public Decision<Unit> enter(
      Actor by, MunicipalityId municipality, @Nullable WardId ward, String name, String english) {
    if (name.isBlank() || english.isBlank()) {
      return new Refused<>("organization.refused.unit-without-name");
    }
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var unit = store.insert(municipality, ward, name.strip(), english.strip());
          if (unit.isEmpty()) {
            return new Refused<>("organization.refused.unit-exists", name.strip());
          }
          history.insertHistory(municipality, by, "unit entered: " + name, clock.instant());
          return new Accepted<>(unit.get());
        }));
  }

  /** Bureaus first, then the sections ward by ward. */
  public List<Unit> list(MunicipalityId municipality) {
    return store.list(municipality);
  }

  public Optional<Unit> find(MunicipalityId municipality, UnitId id) {
    return list(municipality).stream().filter(unit -> unit.id().equals(id)).findAny();
  }
}
