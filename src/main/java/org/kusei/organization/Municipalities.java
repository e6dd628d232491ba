package org.kusei.organization;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** The municipalities on record; an installation normally serves one. */
public final class Municipalities {
  private final TransactionTemplate transactions;
  private final OrganizationStore store;
  private final InstantSource clock;
  private final List<WardListener> listeners;

  public Municipalities(Database database, InstantSource clock) {
    this(database, clock, List.of());
  }

  public Municipalities(Database database, InstantSource clock, List<WardListener> listeners) {
    this.listeners = List.copyOf(listeners);
    this.transactions = database.transactions();
    this.store = new OrganizationStore(database);
    this.clock = clock;
  }

  /** Enters a municipality and its wards; refused when its code or slug, or a ward's, is taken. */
  public Decision<Municipality> found(Actor by, Founding founding) {
    for (var ward : founding.wards()) {
      if (!Slugs.mayBe(ward.slug())) {
        return new Refused<>("organization.refused.slug", ward.slug());
      }
    }
    return transactions.execute(tx -> {
      if (!store.insert(founding)) {
        return new Refused<>("organization.refused.municipality-exists", founding.name());
      }
      var founded = get(founding.slug());
      founding.wards().forEach(ward -> store.insertWard(founded.id(), ward));
      store.insertHistory(founded.id(), by, "founded", clock.instant());
      listeners.forEach(listener -> listener.entered(founded.id()));
      return new Accepted<>(founded);
    });
  }

  /** The one this installation serves: the first founded. Empty on an empty record. */
  public Optional<Municipality> findHome() {
    return list().stream().findFirst();
  }

  public Municipality get(String slug) {
    return list().stream()
        .filter(municipality -> municipality.slug().equals(slug))
        .findAny()
        .orElseThrow(() -> new NotFoundException(slug));
  }

  /** All, in the order of their founding. */
  public List<Municipality> list() {
    return store.listMunicipalities();
  }
}
