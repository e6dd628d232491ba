package org.kusei.difference;

import java.time.InstantSource;
import java.util.List;
import org.kusei.matching.Overruling;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** What people said about which nodes are the same; the latest word about a pair holds. */
public final class Overrulings {
  private final OverrulingStore store;
  private final TransactionTemplate transactions;
  private final InstantSource clock;
  private final List<OverrulingListener> listeners;

  public Overrulings(Database database, InstantSource clock) {
    this(database, clock, List.of());
  }

  public Overrulings(Database database, InstantSource clock, List<OverrulingListener> listeners) {
    this.store = new OverrulingStore(database);
    this.transactions = database.transactions();
    this.clock = clock;
    this.listeners = List.copyOf(listeners);
  }

  /** Says it, with a reason; refused without one, or about nodes that are not on record. */
  public Decision<Overruling> say(
      Actor by, MunicipalityId municipality, Overruling overruling, String why) {
    if (why.isBlank()) {
      return new Refused<>("difference.refused.no-reason");
    }
    var saying = new Saying(by.name(), why.strip(), clock.instant());
    try {
      return entered(
          municipality, overruling, () -> store.insert(municipality, overruling, saying));
    } catch (DataIntegrityViolationException unknown) {
      return new Refused<>("difference.refused.unknown-node");
    }
  }

  private Decision<Overruling> entered(
      MunicipalityId municipality, Overruling overruling, Runnable entry) {
    transactions.executeWithoutResult(tx -> {
      entry.run();
      listeners.forEach(listener -> listener.said(municipality, overruling));
    });
    return new Accepted<>(overruling);
  }

  /** Takes back what was said about the pair, so that key, link and likeness decide again. */
  public Decision<Overruling> withdraw(
      Actor by, MunicipalityId municipality, Overruling overruling, String why) {
    if (why.isBlank()) {
      return new Refused<>("difference.refused.no-reason");
    }
    var saying = new Saying(by.name(), why.strip(), clock.instant());
    return entered(
        municipality, overruling, () -> store.withdraw(municipality, overruling, saying));
  }

  /** Every word ever said, the latest first. */
  public List<Said> history(MunicipalityId municipality) {
    return store.history(municipality);
  }

  public List<Overruling> listInForce(MunicipalityId municipality) {
    return store.inForce(municipality);
  }
}
