package org.kusei.indicator;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionSummary;
import org.kusei.measure.Goal;
import org.kusei.measure.IndicatorId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.WardId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Policies;
import org.kusei.policy.RecordListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Targets proposed for the next edition of a ward's year, which sets them when it is recorded. */
public final class Proposals implements RecordListener {
  private final TransactionTemplate transactions;
  private final ProposalStore store;
  private final Indicators indicators;
  private final Policies policies;
  private final InstantSource clock;

  public Proposals(
      Database database, InstantSource clock, Indicators indicators, Policies policies) {
    this.transactions = database.transactions();
    this.store = new ProposalStore(database);
    this.indicators = indicators;
    this.policies = policies;
    this.clock = clock;
  }

  /** Proposes a target; the one proposed before gives way. */
  public Decision<IndicatorId> propose(
      Actor by, Edition edition, IndicatorId id, Goal goal, String reason) {
    var indicator = indicators.get(id);
    if (edition.find(indicator.node().address()).isEmpty()) {
      return new Refused<>("indicator.refused.node-unknown");
    }
    if (indicator.isYearClosed()) {
      return new Refused<>("indicator.refused.year-closed");
    }
    if (goal.direction() != indicator.measure().direction()) {
      return new Refused<>("indicator.refused.direction");
    }
    if (reason.isBlank()) {
      return new Refused<>("indicator.refused.target-reason");
    }
    var deed = new Deed(edition.ward().municipality(), by, clock.instant());
    transactions.executeWithoutResult(tx -> store.put(deed, id, goal, reason.strip()));
    return new Accepted<>(id);
  }

  /** Takes the proposal back. */
  public void withdraw(IndicatorId id) {
    transactions.executeWithoutResult(tx -> store.delete(id));
  }

  /** What is proposed for the next edition of the year. */
  public List<ProposedTarget> list(WardId ward, FiscalYear year) {
    return store.list(indicators.list(keys(ward, year)));
  }

  private List<NodeKey> keys(WardId ward, FiscalYear year) {
    return policies.listEditions(ward, year).stream()
        .map(EditionSummary::id)
        .map(policies::get)
        .flatMap(Proposals::keys)
        .distinct()
        .toList();
  }

  private static Stream<NodeKey> keys(Edition edition) {
    return edition.places().stream().map(place -> place.node().key());
  }

  /** A proposal for a node that the edition no longer has waits on. */
  @Override
  public void recorded(EditionSummary summary) {
    var edition = policies.get(summary.id());
    for (var proposal : store.list(indicators.list(keys(edition).toList()))) {
      var id = proposal.indicator().id();
      var by = new Actor(proposal.who());
      var set = indicators.setTarget(by, edition, id, proposal.proposed(), proposal.reason());
      if (Objects.requireNonNull(set) instanceof Accepted) {
        store.delete(id);
      }
    }
  }

  @Override
  public void withdrawn(EditionSummary edition) {
    // targets that it set stay on record, and are not read into the editions before it
  }
}
