package org.kusei.difference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.matching.Division;
import org.kusei.matching.Divisions;
import org.kusei.matching.Ground;
import org.kusei.matching.Known;
import org.kusei.matching.Matching;
import org.kusei.matching.Order;
import org.kusei.matching.Placement;
import org.kusei.matching.Side;
import org.kusei.plan.NodeKey;
import org.kusei.text.Revision;
import org.kusei.text.Revisions;

/** Makes the difference of two editions, once their nodes are matched. */
final class Comparing {
  private final Edition before;
  private final Edition after;
  private final Side left;
  private final Side right;
  private final Ground[] grounds;
  private final List<Division> divisions;
  private final Set<NodeKey> dividedBefore;
  private final Set<NodeKey> dividedAfter;
  private final boolean[] displaced;
  private final Revisions revisions = new Revisions();
  private final Passages passages;

  Comparing(Edition before, Edition after, Known known) {
    this.before = before;
    this.after = after;
    this.left = new Side(before);
    this.right = new Side(after);
    this.grounds = Matching.between(left, right, known);
    this.divisions = Divisions.between(left, right, grounds, known);
    this.dividedBefore = keys(divisions.stream().flatMap(each -> each.before().stream()));
    this.dividedAfter = keys(divisions.stream().flatMap(each -> each.after().stream()));
    this.displaced = displaced();
    this.passages = new Passages(revisions, texts(left), texts(right));
  }

  /** The paragraphs that are long enough to be known again in another node. */
  private static Set<String> texts(Side side) {
    return IntStream.range(0, side.size())
        .mapToObj(side::node)
        .flatMap(node -> node.content().paragraphs().stream())
        .filter(text -> text.strip().length() >= Moves.LEAST_LETTERS)
        .collect(Collectors.toSet());
  }

  private static Set<NodeKey> keys(Stream<NodeKey> keys) {
    return keys.collect(Collectors.toSet());
  }

  Difference difference() {
    var parts = new PartsComparing(before, after, revisions);
    var nodes = nodes();
    var texts = parts.parts();
    var items = parts.reformItems();
    var all =
        Stream.of(
                nodes.stream().map(NodeDifference::text),
                texts.stream().map(Part::text),
                items.stream().map(ItemDifference::text))
            .flatMap(each -> each)
            .toList();
    var moves = new Moves(all, revisions).list();
    var ends = TextDifference.ends(moves);
    return new Difference(
        before,
        after,
        nodes.stream().map(node -> node.noting(ends)).toList(),
        divisions,
        moves,
        texts,
        items.stream().map(item -> item.noting(ends)).toList(),
        parts.attachments(),
        parts.fields());
  }

  private List<NodeDifference> nodes() {
    var nodes = new ArrayList<NodeDifference>();
    for (int r = 0; r < right.size(); r++) {
      nodes.add(right.isOpen(r) ? alone(null, right.place(r)) : paired(right.partners[r], r));
    }
    for (int l = 0; l < left.size(); l++) {
      if (left.isOpen(l)) {
        nodes.add(alone(left.place(l), null));
      }
    }
    return nodes;
  }

  private NodeDifference alone(@Nullable Placement gone, @Nullable Placement came) {
    var content = Objects.requireNonNull(gone != null ? gone : came).node().content();
    return new NodeDifference(
        gone,
        came,
        Ground.NONE,
        Set.of(fate(gone, came)),
        false,
        null,
        gone == null ? Revision.inserted(content.title()) : Revision.deleted(content.title()),
        content.paragraphs().stream()
            .map(gone == null ? Revision::inserted : Revision::deleted)
            .toList(),
        Budgets.changes(
            gone == null ? List.of() : content.budgets(),
            came == null ? List.of() : content.budgets(),
            after.year(),
            after.year()),
        List.of(),
        TagChange.between(
            gone == null ? List.of() : content.tags(), came == null ? List.of() : content.tags()));
  }

  private Change fate(@Nullable Placement gone, @Nullable Placement came) {
    if (gone != null) {
      return dividedBefore.contains(gone.key()) ? divided(gone.key(), false) : Change.REMOVED;
    }
    return came != null && dividedAfter.contains(came.key())
        ? divided(came.key(), true)
        : Change.ADDED;
  }

  private Change divided(NodeKey key, boolean isAfter) {
    return divisions.stream()
            .filter(each -> (isAfter ? each.after() : each.before()).contains(key))
            .anyMatch(Division::split)
        ? Change.SPLIT
        : Change.MERGED;
  }

  private NodeDifference paired(int l, int r) {
    var one = left.node(l).content();
    var other = right.node(r).content();
    var changes = EnumSet.noneOf(Change.class);
    var title = revisions.between(one.title(), other.title());
    var paragraphs = passages.between(one.paragraphs(), other.paragraphs());
    var budgets = Budgets.changes(one.budgets(), other.budgets(), before.year(), after.year());
    addPlace(l, r, changes);
    addDivision(l, r, changes);
    changes.addAll(Passages.wording(title, paragraphs));
    if (!budgets.isEmpty()) {
      changes.add(Change.REBUDGETED);
    }
    var tags = TagChange.between(one.tags(), other.tags());
    if (!tags.isEmpty()) {
      changes.add(Change.RETAGGED);
    }
    return new NodeDifference(
        left.place(l),
        right.place(r),
        grounds[l],
        changes,
        changes.contains(Change.RENUMBERED) && followsParent(l, r),
        changes.contains(Change.RENUMBERED) ? swapped(l, r) : null,
        title,
        paragraphs,
        budgets,
        List.of(),
        tags);
  }

  private void addPlace(int l, int r, Set<Change> changes) {
    if (left.partnerOfParent(l) != right.parent(r) || orphaned(l, r)) {
      changes.add(Change.MOVED);
    } else if (displaced[r]) {
      changes.add(Change.REORDERED);
    }
    if (left.node(l).getClass() != right.node(r).getClass()) {
      changes.add(Change.REKINDED);
    }
    if (!Objects.equals(code(left, l), code(right, r))) {
      changes.add(Change.RENUMBERED);
    }
  }

  /** Its parent went without a successor and it stands at the top now; or the other way round. */
  private boolean orphaned(int l, int r) {
    return (left.parent(l) == Side.NOBODY) != (right.parent(r) == Side.NOBODY);
  }

  private void addDivision(int l, int r, Set<Change> changes) {
    if (dividedBefore.contains(left.key(l))) {
      changes.add(divided(left.key(l), false));
    }
    if (dividedAfter.contains(right.key(r))) {
      changes.add(divided(right.key(r), true));
    }
  }

  private static @Nullable String code(Side side, int at) {
    return side.node(at).content().code();
  }

  private boolean followsParent(int l, int r) {
    int one = left.parent(l);
    int other = right.parent(r);
    if (one < 0 || other < 0 || left.partners[one] != other) {
      return false;
    }
    var own = ending(code(left, l), code(left, one));
    return own != null && own.equals(ending(code(right, r), code(right, other)));
  }

  private static @Nullable String ending(@Nullable String code, @Nullable String parent) {
    return code != null && parent != null && code.startsWith(parent + "-")
        ? code.substring(parent.length())
        : null;
  }

  /** The node that now has this one's number, while this one has the number that one had. */
  private @Nullable NodeKey swapped(int l, int r) {
    var had = code(left, l);
    var has = code(right, r);
    for (int other = 0; had != null && has != null && other < right.size(); other++) {
      int partner = right.partners[other];
      if (partner >= 0 && had.equals(code(right, other)) && has.equals(code(left, partner))) {
        return right.key(other);
      }
    }
    return null;
  }

  /** By number on the right: whether it stands elsewhere among the siblings that it kept. */
  private boolean[] displaced() {
    var displaced = new boolean[right.size()];
    displace(Side.NOBODY, tops(), displaced);
    for (int l = 0; l < left.size(); l++) {
      if (!left.isOpen(l)) {
        displace(left.partners[l], left.children(l), displaced);
      }
    }
    return displaced;
  }

  private int[] tops() {
    return before.issues().stream().mapToInt(issue -> left.number(issue.key())).toArray();
  }

  private void displace(int parent, int[] siblings, boolean[] displaced) {
    var kept = new ArrayList<Integer>();
    for (int sibling : siblings) {
      int partner = left.partners[sibling];
      if (partner >= 0 && right.parent(partner) == parent) {
        kept.add(partner);
      }
    }
    var outside =
        Order.displaced(kept.stream().mapToInt(each -> right.place(each).position()).toArray());
    for (int at = 0; at < outside.length; at++) {
      displaced[kept.get(at)] = outside[at];
    }
  }
}
