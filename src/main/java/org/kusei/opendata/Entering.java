package org.kusei.opendata;

import java.util.Objects;
import org.kusei.edition.EditionSummary;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters an edition with its indicators: both or neither. */
final class Entering {
  private final TransactionTemplate transactions;
  private final Recording recording;
  private final Policies policies;
  private final Targets targets;

  Entering(Database database, Recording recording, Policies policies, Targets targets) {
    this.transactions = database.transactions();
    this.recording = recording;
    this.policies = policies;
    this.targets = targets;
  }

  Decision<EditionSummary> record(Actor by, Returned returned) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var decision = inTransaction(by, returned);
          if (decision instanceof Refused) {
            tx.setRollbackOnly();
          }
          return decision;
        }));
  }

  private Decision<EditionSummary> inTransaction(Actor by, Returned returned) {
    return switch (recording.record(by, returned.edition())) {
      case Refused<EditionSummary> refused -> refused;
      case Accepted<EditionSummary>(var recorded) ->
          switch (targets.enter(by, policies.get(recorded.id()), returned)) {
            case Refused<Integer>(var reason, var arguments) -> new Refused<>(reason, arguments);
            case Accepted<Integer> _ -> new Accepted<>(recorded);
          };
    };
  }
}
