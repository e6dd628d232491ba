package org.kusei.policy;

import java.time.InstantSource;
import java.util.List;
import org.kusei.edition.EditionId;
import org.kusei.edition.EditionSummary;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;

/** What withdrawing an edition does, within the transaction of whoever does it. */
final class Withdrawing {
  private final PolicyStore policies;
  private final WithdrawalStore store;
  private final TreeRecording trees;
  private final Wards wards;
  private final InstantSource clock;
  private final List<RecordListener> listeners;

  Withdrawing(Database database, Wards wards, InstantSource clock, List<RecordListener> listeners) {
    this.policies = new PolicyStore(database);
    this.store = new WithdrawalStore(database);
    this.trees = new TreeRecording(database);
    this.wards = wards;
    this.clock = clock;
    this.listeners = List.copyOf(listeners);
  }

  Decision<EditionSummary> withdraw(Actor by, EditionId id, String reason) {
    if (reason.isBlank()) {
      return new Refused<>("policy.refused.no-reason");
    }
    policies.lock(policies.wardOf(id).orElseThrow(() -> new NotFoundException(id)));
    var found = policies.find(id);
    if (found.isEmpty()) {
      return new Refused<>("policy.refused.already-withdrawn");
    }
    var edition = Policies.summary(found.get(), wards.get(found.get().ward()));
    store.insert(edition, by, reason.strip(), clock.instant());
    trees.linkYears(edition.ward(), edition.year().previous(), edition.year());
    trees.linkYears(edition.ward(), edition.year(), edition.year().next());
    listeners.forEach(listener -> listener.withdrawn(edition));
    return new Accepted<>(edition);
  }
}
