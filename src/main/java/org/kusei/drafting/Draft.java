package org.kusei.drafting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.NodeKey;

/**
 * A ward's policy of a year as it is being written, whole.
 *
 * @param base the edition it was begun from, then the last one published from it; null for none
 * @param changes counts every change, so that a decision holds for what was seen
 * @param nodes in reading order: parents before their children
 */
public record Draft(
    DraftId id,
    Ward ward,
    FiscalYear year,
    @Nullable EditionId base,
    long changes,
    DraftHead head,
    List<DraftNode> nodes) {

  public Draft {
    nodes = List.copyOf(nodes);
  }

  /** The same draft with another content. */
  Draft holding(DraftHead otherHead, List<DraftNode> otherNodes) {
    return new Draft(id, ward, year, base, changes, otherHead, otherNodes);
  }

  public Optional<DraftNode> find(NodeKey key) {
    return nodes.stream().filter(node -> node.key().equals(key)).findAny();
  }

  /** In order; those at the top for null. */
  public List<DraftNode> children(@Nullable NodeKey parent) {
    return nodes.stream().filter(node -> Objects.equals(node.parent(), parent)).toList();
  }

  /** How many nodes stand above it. */
  public int depth(DraftNode node) {
    var parent = node.parent();
    return parent == null ? 0 : 1 + find(parent).map(this::depth).orElse(0);
  }

  /** Whether one node is the other or stands above it. */
  boolean holds(NodeKey above, @Nullable NodeKey below) {
    return below != null
        && (above.equals(below)
            || find(below).map(node -> holds(above, node.parent())).orElse(false));
  }
}
