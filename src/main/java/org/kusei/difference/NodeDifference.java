package org.kusei.difference;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.TextDifference.Ends;
import org.kusei.difference.TextDifference.Home.OfNode;
import org.kusei.matching.Ground;
import org.kusei.matching.Placement;
import org.kusei.plan.NodeKey;
import org.kusei.text.Revision;

/**
 * What became of one node.
 *
 * @param before null where the edition before has no such node
 * @param after null where the edition after has no such node
 * @param changes in the order of {@link Change}; empty where nothing changed
 * @param withParent the number changed only because the parent's did
 * @param swapped the node after that now has the number this one had, while this one has that one's
 * @param paragraphs all of them, unchanged ones too, in reading order
 */
public record NodeDifference(
    @Nullable Placement before,
    @Nullable Placement after,
    Ground ground,
    Set<Change> changes,
    boolean withParent,
    @Nullable NodeKey swapped,
    Revision title,
    List<Revision> paragraphs,
    List<BudgetChange> budgets,
    List<TargetChange> targets,
    TagChange tags) {

  public NodeDifference {
    changes = Collections.unmodifiableSet(new TreeSet<>(changes));
    paragraphs = List.copyOf(paragraphs);
    budgets = List.copyOf(budgets);
    targets = List.copyOf(targets);
    if (before == null && after == null) {
      throw new IllegalArgumentException("a difference of nothing");
    }
  }

  public boolean is(Change change) {
    return changes.contains(change);
  }

  public boolean changed() {
    return !changes.isEmpty();
  }

  /** Where the node stands: after, or before when it is gone. */
  public Placement placement() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  /** Its paragraphs. */
  public TextDifference text() {
    return new TextDifference(
        before == null ? null : new OfNode(before.key()),
        after == null ? null : new OfNode(after.key()),
        paragraphs);
  }

  NodeDifference noting(Ends ends) {
    var noted = text().noting(ends, changes, title);
    return new NodeDifference(
        before,
        after,
        ground,
        noted,
        withParent,
        swapped,
        title,
        paragraphs,
        budgets,
        targets,
        tags);
  }

  /** Of a node that came or went that says enough; its targets are told all the same. */
  NodeDifference retargeted(List<TargetChange> told) {
    var more = new TreeSet<>(changes);
    if (before != null && after != null) {
      more.add(Change.RETARGETED);
    }
    return new NodeDifference(
        before, after, ground, more, withParent, swapped, title, paragraphs, budgets, told, tags);
  }

  NodeDifference mirrored(@Nullable NodeKey swappedBefore) {
    var mirrored = EnumSet.noneOf(Change.class);
    changes.forEach(change -> mirrored.add(change.mirrored()));
    return new NodeDifference(
        /* before= */ after,
        /* after= */ before,
        ground,
        mirrored,
        withParent,
        swappedBefore,
        title.mirrored(),
        Passages.mirrored(paragraphs),
        budgets.stream().map(BudgetChange::mirrored).toList(),
        targets.stream().map(TargetChange::mirrored).toList(),
        tags.mirrored());
  }
}
