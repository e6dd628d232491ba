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

/** What people said about which nodes are the same; the latest word about a pair holds. */
public final class Overrulings {
  private final OverrulingStore store;
  private final InstantSource clock;

  public Overrulings(Database database, InstantSource clock) {
    this.store = new OverrulingStore(database);
    this.clock = clock;
  }

  /** Says it, with a reason; refused without one, or about nodes that are not on record. */
  public Decision<Overruling> say(
      Actor by, MunicipalityId municipality, Overruling overruling, String why) {
    if (why.isBlank()) {
      return new Refused<>("difference.refused.no-reason");
    }
    var saying = new Saying(by.name(), why.strip(), clock.instant());
    return store.insert(municipality, overruling, saying)
        ? new Accepted<>(overruling)
        : new Refused<>("difference.refused.unknown-node");
  }

  /** Takes back what was said about the pair, so that key, link and likeness decide again. */
  public Decision<Overruling> withdraw(
      Actor by, MunicipalityId municipality, Overruling overruling, String why) {
    if (why.isBlank()) {
      return new Refused<>("difference.refused.no-reason");
    }
    store.withdraw(municipality, overruling, new Saying(by.name(), why.strip(), clock.instant()));
    return new Accepted<>(overruling);
  }

  /** Every word ever said, the latest first. */
  public List<Said> history(MunicipalityId municipality) {
    return store.history(municipality);
  }

  public List<Overruling> listInForce(MunicipalityId municipality) {
    return store.inForce(municipality);
  }
}
