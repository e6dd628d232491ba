package org.kusei.organization;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** Those there are: bureaus first, then the sections ward by ward. */
  public List<Unit> list(MunicipalityId municipality) {
    return listAll(municipality).stream().filter(unit -> unit.closedOn() == null).toList();
  }

  /** The closed ones too. */
  public List<Unit> listAll(MunicipalityId municipality) {
    return store.list(municipality);
  }

  /** Calls it otherwise from that day; what it was called stays on record. */
  public Decision<Unit> rename(Actor by, Unit unit, String name, String english, LocalDate day) {
    if (name.isBlank() || english.isBlank()) {
      return new Refused<>("organization.refused.unit-without-name");
    }
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          if (!store.rename(unit.id(), name.strip(), english.strip())) {
            return new Refused<>("organization.refused.unit-exists", name.strip());
          }
          store.insertName(unit, day);
          var what = "unit renamed: " + unit.name() + " to " + name.strip();
          history.insertHistory(unit.municipality(), by, what, clock.instant());
          return new Accepted<>(find(unit.municipality(), unit.id()).orElseThrow());
        }));
  }

  /** From that day there is no such unit; whoever hangs on it must be moved by the caller. */
  public void close(Actor by, Unit unit, LocalDate day) {
    transactions.executeWithoutResult(tx -> {
      store.close(unit.id(), day);
      var what = "unit closed: " + unit.name();
      history.insertHistory(unit.municipality(), by, what, clock.instant());
    });
  }

  /** What they are and were called. */
  public UnitNames names(MunicipalityId municipality) {
    var all =
        store.list(municipality).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    return new UnitNames(all, store.former(municipality));
  }

  public Optional<Unit> find(MunicipalityId municipality, UnitId id) {
    return listAll(municipality).stream().filter(unit -> unit.id().equals(id)).findAny();
  }
}
