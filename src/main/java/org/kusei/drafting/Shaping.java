package org.kusei.drafting;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.Change.What;
import org.kusei.drafting.ChangeStore.Deed;
import org.kusei.drafting.DraftStore.DraftRow;
import org.kusei.edition.NewNode.Kind;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.Keys;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the tree of a draft: adds, moves, numbers, splits, merges, takes out, puts back. */
public final class Shaping {

  /** As many as an edition may have. */
  private static final int MOST_NODES = 2_000;

  private final TransactionTemplate transactions;
  private final DraftStore drafts;
  private final DraftNodeStore nodes;
  private final ChangeStore changes;
  private final Drafts reading;
  private final Keys keys;
  private final InstantSource clock;

  Shaping(Database database, Drafts reading, Keys keys, InstantSource clock) {
    this.transactions = database.transactions();
    this.drafts = new DraftStore(database);
    this.nodes = new DraftNodeStore(database);
    this.changes = new ChangeStore(database);
    this.reading = reading;
    this.keys = keys;
    this.clock = clock;
  }

  /** Adds a node as the last one under that parent. */
  public Decision<NodeKey> add(
      Actor by, DraftId id, @Nullable NodeKey parent, Kind kind, String title) {
    return shaped(
        id,
        (row, draft) -> {
          var refusal = Form.refusal(draft, null, parent, kind);
          if (title.isBlank()) {
            return new Refused<>("drafting.refused.no-title");
          }
          if (refusal != null || draft.nodes().size() >= MOST_NODES) {
            return refused(refusal == null ? "drafting.refused.too-many" : refusal);
          }
          var added =
              fresh(draft, parent, kind, draft.children(parent).size(), DraftText.titled(title));
          nodes.insert(row, List.of(added));
          return done(by, row, added.key(), What.ADDED);
        });
  }

  private DraftNode fresh(
      Draft draft, @Nullable NodeKey parent, Kind kind, int position, DraftText text) {
    var key = keys.create(draft.ward(), draft.year(), kind, null);
    return new DraftNode(key, parent, kind, position, 1, text);
  }

  /** Moves a node, with all below it, under that parent; {@code position} counts without it. */
  public Decision<NodeKey> move(
      Actor by, DraftId id, NodeKey key, @Nullable NodeKey parent, int position) {
    return shaped(
        id,
        (row, draft) -> {
          var node = draft.find(key).orElseThrow(() -> new NotFoundException(key));
          var refusal = Form.refusal(draft, key, parent, node.kind());
          if (refusal != null) {
            return refused(refusal);
          }
          var siblings = new ArrayList<>(draft.children(parent));
          siblings.removeIf(each -> each.key().equals(key));
          siblings.add(Math.clamp(position, 0, siblings.size()), node);
          if (!Objects.equals(parent, node.parent())) {
            var left = new ArrayList<>(draft.children(node.parent()));
            left.remove(node);
            nodes.place(Form.under(node.parent(), left));
          }
          nodes.place(Form.under(parent, siblings));
          return done(by, row, key, What.MOVED);
        });
  }

  /**
   * Where a node is dropped, named by what whoever dropped it saw.
   *
   * @param from under which it stood; null for the top
   * @param parent under which it is to stand; null for the top
   * @param before the node before which; null for behind the last
   */
  public record Spot(@Nullable NodeKey from, @Nullable NodeKey parent, @Nullable NodeKey before) {}

  /** Moves a node to the spot; refused where the tree has changed there since it was seen. */
  public Decision<NodeKey> drop(Actor by, DraftId id, NodeKey key, Spot spot) {
    return shaped(
        id,
        (row, draft) -> {
          var node = draft.find(key).orElseThrow(() -> new NotFoundException(key));
          var left = draft.children(spot.parent()).stream().map(DraftNode::key).toList();
          var others = left.stream().filter(each -> !each.equals(key)).toList();
          int place = spot.before() == null ? others.size() : others.indexOf(spot.before());
          boolean seen = Objects.equals(spot.from(), node.parent()) && place >= 0;
          return seen
              ? move(by, id, key, spot.parent(), place)
              : refused("drafting.refused.tree-changed");
        });
  }

  /** Moves a node before or behind the sibling next to it; at the end it stays. */
  public Decision<NodeKey> step(Actor by, DraftId id, NodeKey key, int steps) {
    return shaped(
        id,
        (row, draft) -> {
          var node = draft.find(key).orElseThrow(() -> new NotFoundException(key));
          var siblings = new ArrayList<>(draft.children(node.parent()));
          int place = siblings.indexOf(node);
          siblings.remove(place);
          siblings.add(Math.clamp((long) place + steps, 0, siblings.size()), node);
          nodes.place(Form.under(node.parent(), siblings));
          return done(by, row, key, What.MOVED);
        });
  }

  /** Numbers the whole tree by place: 1, 1-1, 1-1-1. */
  public Decision<Integer> number(Actor by, DraftId id) {
    return shaped(
        id,
        (row, draft) -> {
          var numbered = Form.numbered(draft);
          nodes.number(numbered);
          numbered.forEach(node -> {
            var before = draft.find(node.key()).orElseThrow().text();
            changes.insert(row, node.key(), deed(by, What.NUMBERED), DraftJson.write(before));
          });
          return new Accepted<>(numbered.size());
        });
  }

  /**
   * What a new node takes from the one that is split.
   *
   * @param paragraphs their places, from 0
   * @param below nodes that stood directly below
   */
  public record Part(String title, Set<Integer> paragraphs, Set<NodeKey> below) {

    public Part {
      paragraphs = Set.copyOf(paragraphs);
      below = Set.copyOf(below);
    }
  }

  /** Parts a node in two: a new one behind it takes the part. */
  public Decision<NodeKey> split(Actor by, DraftId id, NodeKey key, Part taken) {
    return shaped(
        id,
        (row, draft) -> {
          var node = draft.find(key).orElseThrow(() -> new NotFoundException(key));
          if (taken.title().isBlank()) {
            return new Refused<>("drafting.refused.no-title");
          }
          var text = node.text();
          var part = Form.paragraphs(text, taken.paragraphs()::contains);
          var rest = Form.paragraphs(text, place -> !taken.paragraphs().contains(place));
          var predecessor = reading.findPredecessor(key).orElse(null);
          var born = keys.create(draft.ward(), draft.year(), node.kind(), predecessor);
          var added =
              new DraftNode(
                  born,
                  node.parent(),
                  node.kind(),
                  node.position() + 1,
                  1,
                  new DraftText(null, taken.title().strip(), part, List.of(), text.tags()));
          var siblings = new ArrayList<>(draft.children(node.parent()));
          siblings.add(siblings.indexOf(node) + 1, added);
          nodes.insert(row, List.of(added));
          nodes.place(Form.under(node.parent(), siblings));
          reword(
              row,
              node,
              new DraftText(text.code(), text.title(), rest, text.budgets(), text.tags()));
          hand(draft, key, born, taken.below());
          changes.insert(row, key, deed(by, What.SPLIT), DraftJson.write(text));
          return done(by, row, born, What.SPLIT);
        });
  }

  private void hand(Draft draft, NodeKey from, NodeKey to, Set<NodeKey> below) {
    var children = draft.children(from);
    nodes.place(
        Form.under(to, children.stream().filter(each -> below.contains(each.key())).toList()));
    nodes.place(
        Form.under(from, children.stream().filter(each -> !below.contains(each.key())).toList()));
  }

  /** Lets another node of the kind take in all that this one says and holds, and takes this out. */
  public Decision<NodeKey> merge(Actor by, DraftId id, NodeKey key, NodeKey into) {
    return shaped(
        id,
        (row, draft) -> {
          var node = draft.find(key).orElseThrow(() -> new NotFoundException(key));
          var other = draft.find(into).orElseThrow(() -> new NotFoundException(into));
          if (key.equals(into) || node.kind() != other.kind()) {
            return new Refused<>("drafting.refused.not-alike");
          }
          var text = other.text();
          var whole =
              new DraftText(
                  text.code(),
                  text.title(),
                  Form.joined(text.paragraphs(), node.text().paragraphs()),
                  Form.joined(text.budgets(), node.text().budgets()),
                  Form.joined(text.tags(), node.text().tags()).stream().distinct().toList());
          reword(row, other, whole);
          nodes.place(Form.under(into, Form.joined(draft.children(into), draft.children(key))));
          takeOut(draft, List.of(node));
          changes.insert(row, key, deed(by, What.MERGED), DraftJson.write(node.text()));
          changes.insert(row, into, deed(by, What.MERGED), DraftJson.write(text));
          return new Accepted<>(into);
        });
  }

  private void reword(DraftRow row, DraftNode node, DraftText text) {
    nodes.update(
        row,
        new DraftNode(
            node.key(), node.parent(), node.kind(), node.position(), node.version(), text));
  }

  /** Takes a node out, with all below it. */
  public Decision<NodeKey> remove(Actor by, DraftId id, NodeKey key) {
    return shaped(
        id,
        (row, draft) -> {
          var node = draft.find(key).orElseThrow(() -> new NotFoundException(key));
          var gone = draft.nodes().stream().filter(each -> draft.holds(key, each.key())).toList();
          takeOut(draft, gone);
          gone.forEach(each ->
              changes.insert(
                  row, each.key(), deed(by, What.REMOVED), DraftJson.write(each.text())));
          return new Accepted<>(node.key());
        });
  }

  private void takeOut(Draft draft, List<DraftNode> gone) {
    nodes.remove(gone, clock.instant());
    var first = gone.getFirst();
    var left = new ArrayList<>(draft.children(first.parent()));
    left.remove(first);
    nodes.place(Form.under(first.parent(), left));
  }

  /** Puts back what was taken out, as the last under its parent, with all that went with it. */
  public Decision<NodeKey> restore(Actor by, DraftId id, NodeKey key) {
    return shaped(
        id,
        (row, draft) -> {
          var removed = nodes.removed(id);
          var gone =
              removed.stream()
                  .filter(each -> each.node().key().equals(key))
                  .findAny()
                  .orElseThrow(() -> new NotFoundException(key));
          var node = gone.node();
          var parent = node.parent();
          if (parent != null && draft.find(parent).isEmpty()) {
            return new Refused<>("drafting.refused.parent-removed");
          }
          var together =
              removed.stream()
                  .filter(each -> each.at().equals(gone.at()))
                  .map(Removed::node)
                  .toList();
          var back = below(together, new HashSet<>(Set.of(key)));
          nodes.remove(back, null);
          nodes.place(Form.under(parent, Form.joined(draft.children(parent), List.of(node))));
          back.forEach(each -> changes.insert(row, each.key(), deed(by, What.RESTORED), null));
          return new Accepted<>(key);
        });
  }

  private static List<DraftNode> below(List<DraftNode> removed, Set<NodeKey> found) {
    boolean more = true;
    while (more) {
      more = false;
      for (var node : removed) {
        more |= node.parent() != null && found.contains(node.parent()) && found.add(node.key());
      }
    }
    return removed.stream().filter(node -> found.contains(node.key())).toList();
  }

  private Decision<NodeKey> done(Actor by, DraftRow row, NodeKey key, What what) {
    changes.insert(row, key, deed(by, what), null);
    return new Accepted<>(key);
  }

  private static Refused<NodeKey> refused(String reason) {
    return new Refused<>(reason);
  }

  private Deed deed(Actor by, What what) {
    return new Deed(by, what, clock.instant());
  }

  private <T> Decision<T> shaped(DraftId id, BiFunction<DraftRow, Draft, Decision<T>> change) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var row = drafts.touch(id).orElseThrow(() -> new NotFoundException(id));
          var done = change.apply(row, reading.whole(row));
          if (done instanceof Refused<T>) {
            tx.setRollbackOnly();
          }
          return done;
        }));
  }
}
