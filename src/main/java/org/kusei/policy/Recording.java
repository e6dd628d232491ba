package org.kusei.policy;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionId;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.plan.SourceFile;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.PolicyStore.EditionRow;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters published documents as new editions, frozen at once, and looks ahead at what that does.
 */
public final class Recording {

  /** A ward's policy has some dozens; without a bound, comparing titles would take for ever. */
  private static final int MOST_NODES = 2_000;

  private final TransactionTemplate transactions;
  private final Withdrawing withdrawing;
  private final PolicyStore policies;
  private final TreeRecording trees;
  private final ContentStore contents;
  private final InstantSource clock;
  private final List<RecordListener> listeners;

  public Recording(Database database, InstantSource clock) {
    this(database, new Wards(database), clock, List.of());
  }

  public Recording(
      Database database, Wards wards, InstantSource clock, List<RecordListener> listeners) {
    this.withdrawing = new Withdrawing(database, wards, clock, listeners);
    this.listeners = List.copyOf(listeners);
    this.transactions = database.transactions();
    this.policies = new PolicyStore(database);
    this.trees = new TreeRecording(database);
    this.contents = new ContentStore(database);
    this.clock = clock;
  }

  /**
   * Enters the next edition. Its nodes keep the keys they had in earlier editions of the year, and
   * are linked with those of the years before and after, where the titles say so.
   */
  public Decision<EditionSummary> record(Actor by, NewEdition edition) {
    return record(by, edition, List.of());
  }

  /**
   * Enters the next edition of a policy whose nodes have their keys already.
   *
   * @param keys one for each node, in reading order, made by {@link Keys} or of an earlier edition
   */
  public Decision<EditionSummary> record(Actor by, NewEdition edition, List<NodeKey> keys) {
    return Objects.requireNonNull(
        transactions.execute(tx -> inTransaction(by, edition, keys, null)));
  }

  /**
   * Withdraws a public edition and enters another in its place, perhaps for another ward or year,
   * both or neither.
   *
   * @param reason why it was wrong, for the public
   */
  public Decision<EditionSummary> correct(
      Actor by, EditionId wrong, String reason, NewEdition edition) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var done =
              switch (withdrawing.withdraw(by, wrong, reason)) {
                case Refused<EditionSummary> refused -> refused;
                case Accepted<EditionSummary> _ -> inTransaction(by, edition, List.of(), wrong);
              };
          if (done instanceof Refused<EditionSummary>) {
            tx.setRollbackOnly();
          }
          return done;
        }));
  }

  private Decision<EditionSummary> inTransaction(
      Actor by, NewEdition edition, List<NodeKey> keys, @Nullable EditionId corrects) {
    var ward = edition.ward();
    policies.lock(ward.id());
    var earlier = policies.list(ward.id(), edition.year());
    var refusal = refusal(edition, earlier);
    if (refusal != null) {
      return refusal;
    }
    var policy = policies.policyOf(ward, edition.year());
    var number = policies.nextNumber(ward.id(), edition.year());
    var id = policies.insert(policy, number, edition, corrects);
    trees.insert(id, policy, edition, keys);
    contents.insert(id, edition);
    var now = clock.instant();
    policies.freeze(id, now);
    policies.insertHistory(id, edition, by, now);
    trees.linkYears(ward, edition.year().previous(), edition.year());
    trees.linkYears(ward, edition.year(), edition.year().next());
    var recorded = Policies.summary(policies.find(id).orElseThrow(), ward);
    listeners.forEach(listener -> listener.recorded(recorded));
    return new Accepted<>(recorded);
  }

  private static @Nullable Refused<EditionSummary> refusal(
      NewEdition edition, List<EditionRow> earlier) {
    if (edition.isEmpty()) {
      return new Refused<>("policy.refused.empty");
    }
    if (edition.issues().stream().anyMatch(issue -> issue.kind() != NewNode.Kind.ISSUE)) {
      return new Refused<>("policy.refused.top-is-no-issue");
    }
    if (FlatTree.of(edition.issues()).size() > MOST_NODES) {
      return new Refused<>("policy.refused.too-many-nodes", Integer.toString(MOST_NODES));
    }
    return earlier.stream()
        .filter(row -> isSameFile(edition.source(), row.source()))
        .findAny()
        .map(Recording::alreadyRecorded)
        .orElse(null);
  }

  private static boolean isSameFile(@Nullable SourceFile one, @Nullable SourceFile other) {
    return one != null && other != null && one.hash().equals(other.hash());
  }

  private static Refused<EditionSummary> alreadyRecorded(EditionRow row) {
    return new Refused<>("policy.refused.already-recorded", Integer.toString(row.number()));
  }
}
