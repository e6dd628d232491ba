package org.kusei.drafting;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.ChangeStore.Deed;
import org.kusei.drafting.DraftStore.DraftRow;
import org.kusei.drafting.Saving.Conflict;
import org.kusei.drafting.Saving.NotSaved;
import org.kusei.drafting.Saving.Saved;
import org.kusei.edition.Edition;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.Keys;
import org.kusei.policy.Policies;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts: begun from what is published, read, and their texts saved. */
public final class Drafts {
  private static final int MOST_CHANGES = 50;

  private final TransactionTemplate transactions;
  private final DraftStore drafts;
  private final DraftNodeStore nodes;
  private final ChangeStore changes;
  private final Policies policies;
  private final Keys keys;
  private final Wards wards;
  private final InstantSource clock;

  public Drafts(Database database, Policies policies, Keys keys, Wards wards, InstantSource clock) {
    this.transactions = database.transactions();
    this.drafts = new DraftStore(database);
    this.nodes = new DraftNodeStore(database);
    this.changes = new ChangeStore(database);
    this.policies = policies;
    this.keys = keys;
    this.wards = wards;
    this.clock = clock;
  }

  /** What a draft of that year would be begun from; empty for an empty one. */
  public Optional<Edition> findOrigin(Ward ward, FiscalYear year) {
    return policies
        .findCurrent(ward.id(), year)
        .or(() -> policies.findCurrent(ward.id(), year.previous()));
  }

  /** Begins the ward's draft for the year; refused where there is one. */
  public Decision<Draft> begin(Actor by, Ward ward, FiscalYear year) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var base = findOrigin(ward, year).orElse(null);
          var row = drafts.insert(ward, year, base == null ? null : base.id());
          if (row.isEmpty()) {
            return new Refused<>("drafting.refused.begun");
          }
          drafts.updateHead(row.get(), Beginning.head(base));
          if (base != null) {
            var beginning = new Beginning(keys, ward, year, tags(base));
            nodes.insert(row.get(), beginning.nodes(base));
          }
          changes.insert(row.get(), null, deed(by, Change.What.BEGUN), null);
          return new Accepted<>(get(ward, year));
        }));
  }

  private Map<NodeKey, List<String>> tags(Edition base) {
    return drafts
        .find(base.ward().id(), base.year())
        .map(draft -> nodes.tags(draft.id()))
        .orElse(Map.of());
  }

  public Optional<Draft> find(Ward ward, FiscalYear year) {
    return drafts.find(ward.id(), year).map(row -> whole(row, ward));
  }

  /**
   * The ward's draft for the year.
   *
   * @throws NotFoundException when none was begun
   */
  public Draft get(Ward ward, FiscalYear year) {
    return find(ward, year).orElseThrow(() -> new NotFoundException(ward.slug() + " " + year));
  }

  /** A draft as lists show it. */
  public record Entry(Ward ward, FiscalYear year) {}

  /** All drafts, the latest year first. */
  public List<Entry> list(MunicipalityId municipality) {
    return drafts.list(municipality).stream()
        .map(row -> new Entry(wards.get(row.ward()), row.year()))
        .toList();
  }

  Draft whole(DraftRow row) {
    return whole(row, wards.get(row.ward()));
  }

  private Draft whole(DraftRow row, Ward ward) {
    return new Draft(
        row.id(),
        ward,
        row.year(),
        row.base(),
        row.changes(),
        drafts.head(row),
        nodes.list(row.id()));
  }

  /**
   * Saves what the draft says beside its tree; {@code head.version()} is the one it was read as.
   */
  public Saving<DraftHead> saveHead(Actor by, DraftId draft, DraftHead head) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var row = touched(draft);
          var before = drafts.head(row);
          if (before.version() != head.version()) {
            tx.setRollbackOnly();
            return new Conflict<>(before);
          }
          drafts.updateHead(row, head);
          changes.insert(row, null, deed(by, Change.What.HEAD), DraftJson.write(before));
          return new Saved<>(drafts.head(touchedAlready(draft)));
        }));
  }

  /**
   * Saves the text of a node.
   *
   * @param version the one that the writer read
   */
  public Saving<DraftNode> save(Actor by, DraftId draft, NodeKey key, int version, DraftText text) {
    var problem = problem(text);
    if (problem != null) {
      return problem;
    }
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var row = touched(draft);
          var before = standing(row, key);
          if (before.isEmpty()) {
            tx.setRollbackOnly();
            return new NotSaved<>("drafting.refused.removed");
          }
          var old = before.get();
          if (old.text().equals(text)) {
            tx.setRollbackOnly();
            return new Saved<>(old);
          }
          var saved = new DraftNode(key, old.parent(), old.kind(), old.position(), version, text);
          if (!nodes.update(row, saved)) {
            tx.setRollbackOnly();
            return new Conflict<>(old);
          }
          changes.insert(row, key, deed(by, Change.What.WORDED), DraftJson.write(old.text()));
          return new Saved<>(standing(row, key).orElseThrow());
        }));
  }

  private static @Nullable NotSaved<DraftNode> problem(DraftText text) {
    if (text.title().isBlank()) {
      return new NotSaved<>("drafting.refused.no-title");
    }
    boolean tooLong =
        text.title().length() > MOST_CHARACTERS
            || text.paragraphs().size() > MOST_PARAGRAPHS
            || text.paragraphs().stream().anyMatch(each -> each.length() > MOST_CHARACTERS);
    return tooLong
        ? new NotSaved<>(
            "drafting.refused.too-long",
            Integer.toString(MOST_PARAGRAPHS),
            Integer.toString(MOST_CHARACTERS))
        : null;
  }

  private static final int MOST_PARAGRAPHS = 500;
  private static final int MOST_CHARACTERS = 10_000;

  private Optional<DraftNode> standing(DraftRow draft, NodeKey key) {
    return nodes.find(draft.id(), key);
  }

  private DraftRow touched(DraftId id) {
    return drafts.touch(id).orElseThrow(() -> new NotFoundException(id));
  }

  private DraftRow touchedAlready(DraftId id) {
    return drafts.lock(id).orElseThrow(() -> new NotFoundException(id));
  }

  private Deed deed(Actor by, Change.What what) {
    return new Deed(by, what, clock.instant());
  }

  /** The node of the year before that this one goes on, public or not. */
  public Optional<NodeKey> findPredecessor(NodeKey key) {
    return keys.findPredecessor(key);
  }

  /** What was done with the node, the latest first. */
  public List<Change> listChanges(NodeKey key) {
    return changes.list(key, MOST_CHANGES);
  }

  /** What was done with the draft, the latest first. */
  public List<Change> listChanges(DraftId draft) {
    return changes.list(draft, MOST_CHANGES);
  }

  /** What was taken out of the draft, the latest first. */
  public List<Removed> listRemoved(DraftId draft) {
    return nodes.removed(draft);
  }
}
