package org.kusei.organization;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Founds the municipality that this installation serves, or adds to it the wards that a description
 * has and the record has not. What is on record is never changed by it.
 */
public final class Foundings {
  private final TransactionTemplate transactions;
  private final OrganizationStore store;
  private final InstantSource clock;
  private final List<WardListener> listeners;

  public Foundings(Database database, InstantSource clock) {
    this(database, clock, List.of());
  }

  public Foundings(Database database, InstantSource clock, List<WardListener> listeners) {
    this.listeners = List.copyOf(listeners);
    this.transactions = database.transactions();
    this.store = new OrganizationStore(database);
    this.clock = clock;
  }

  /** What {@link #found} would enter; writes nothing. */
  public FoundingProposal propose(Founding founding) {
    var home = store.listMunicipalities().stream().findFirst();
    var wards = home.map(city -> store.listWards(city.id())).orElse(List.of());
    return compare(founding, home, wards);
  }

  /** Enters what is new, all of it or, where there is a fault, nothing. */
  public FoundingProposal found(Actor by, Founding founding) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          store.lockFounding();
          var proposal = propose(founding);
          if (proposal.faults().isEmpty()) {
            enter(by, proposal);
          }
          return proposal;
        }));
  }

  private void enter(Actor by, FoundingProposal proposal) {
    var now = clock.instant();
    if (!proposal.onRecord()) {
      store.insert(proposal.founding());
    }
    var city = store.listMunicipalities().getFirst().id();
    if (!proposal.onRecord()) {
      store.insertHistory(city, by, "founded", now);
    }
    for (var ward : proposal.added()) {
      store.insertWard(city, ward);
      store.insertHistory(city, by, "ward entered: " + ward.name(), now);
    }
    listeners.forEach(listener -> listener.entered(city));
  }

  private static FoundingProposal compare(
      Founding founding, Optional<Municipality> home, List<Ward> wards) {
    var faults = FoundingRules.faults(founding);
    home.filter(city -> !isSame(city, founding))
        .ifPresent(city ->
            faults.add(Fault.of("organization.fault.other-city", city.name(), city.code())));
    var added = new ArrayList<FoundingWard>();
    var kept = new ArrayList<FoundingWard>();
    for (var ward : founding.wards()) {
      var known = wards.stream().filter(each -> meets(each, ward)).findFirst();
      if (known.isEmpty()) {
        added.add(ward);
      } else if (isSame(known.get(), ward)) {
        kept.add(ward);
      } else {
        faults.add(conflict(known.get(), ward));
      }
    }
    if (faults.isEmpty() && added.isEmpty()) {
      faults.add(Fault.of("organization.fault.nothing-new", founding.name()));
    }
    return faults.isEmpty()
        ? new FoundingProposal(founding, home.isPresent(), added, kept, List.of())
        : new FoundingProposal(founding, home.isPresent(), List.of(), kept, faults);
  }

  private static Fault conflict(Ward known, FoundingWard ward) {
    return Fault.of(
        "organization.fault.ward-differs",
        ward.name(),
        ward.slug(),
        known.name(),
        known.slug(),
        FoundingRules.place(known.column(), known.row()));
  }

  private static boolean isSame(Municipality city, Founding founding) {
    return city.code().equals(founding.code())
        && city.slug().equals(founding.slug())
        && city.name().equals(founding.name());
  }

  /** Whether both cannot stand in one city unless they are the same ward. */
  private static boolean meets(Ward known, FoundingWard ward) {
    return known.slug().equals(ward.slug())
        || known.name().equals(ward.name())
        || (known.column() == ward.column() && known.row() == ward.row());
  }

  private static boolean isSame(Ward known, FoundingWard ward) {
    return ward.equals(
        new FoundingWard(
            known.slug(),
            known.name(),
            known.kana(),
            known.english(),
            known.column(),
            known.row()));
  }
}
