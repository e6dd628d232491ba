package org.kusei.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.matching.Division;
import org.kusei.matching.Known;
import org.kusei.matching.Placement;
import org.kusei.plan.NodeKey;

/**
 * What became of one edition in another: two editions of a year, two years of a ward, or two wards.
 * Every node of both is in exactly one of {@code nodes}. Comparing the other way round gives
 * exactly the mirrored difference.
 *
 * @param nodes of the edition after in its reading order, then those that are gone in theirs
 * @param moves of paragraphs, within a node or from one to another
 * @param fields only those that differ
 */
public record Difference(
    Edition before,
    Edition after,
    List<NodeDifference> nodes,
    List<Division> divisions,
    List<Move> moves,
    List<Part> parts,
    List<ItemDifference> reformItems,
    List<ItemDifference> attachments,
    List<FieldDifference> fields) {

  private static final Comparator<Edition> ORDER =
      Comparator.comparing(Edition::year)
          .thenComparingLong(edition -> edition.ward().id().value())
          .thenComparingInt(Edition::number);

  public Difference {
    nodes = List.copyOf(nodes);
    divisions = List.copyOf(divisions);
    moves = List.copyOf(moves);
    parts = List.copyOf(parts);
    reformItems = List.copyOf(reformItems);
    attachments = List.copyOf(attachments);
    fields = List.copyOf(fields);
  }

  /** Among equally good answers both directions choose the same: the earlier edition goes first. */
  public static Difference between(Edition before, Edition after, Known known) {
    return ORDER.compare(before, after) <= 0
        ? new Comparing(before, after, known).difference()
        : new Comparing(after, before, known).difference().mirrored();
  }

  /** The nodes of both in one tree, what is gone where it stood. */
  public List<Branch> tree() {
    return Weaving.woven(nodes);
  }

  /** Of how many nodes each fact holds. */
  public Map<Change, Integer> counts() {
    var counts = new EnumMap<Change, Integer>(Change.class);
    for (var change : Change.values()) {
      counts.put(change, (int) nodes.stream().filter(node -> node.is(change)).count());
    }
    return counts;
  }

  /** How many nodes say the same at the same place under the same number. */
  public int unchanged() {
    return (int) nodes.stream().filter(node -> !node.changed()).count();
  }

  /** Whether the two say the same, whatever they are called themselves. */
  public boolean isEmpty() {
    return unchanged() == nodes.size()
        && parts.stream().noneMatch(Part::changed)
        && reformItems.stream().noneMatch(ItemDifference::changed)
        && attachments.stream().noneMatch(ItemDifference::changed)
        && fields.isEmpty();
  }

  /** The division that the node is part of, on either side; null for none. */
  public @Nullable Division division(NodeDifference node) {
    return divisions.stream()
        .filter(each ->
            (node.before() != null && each.before().contains(node.before().key()))
                || (node.after() != null && each.after().contains(node.after().key())))
        .findFirst()
        .orElse(null);
  }

  public Difference mirrored() {
    return new Difference(
        /* before= */ after,
        /* after= */ before,
        mirroredNodes(),
        divisions.stream().map(Division::mirrored).toList(),
        moves.stream().map(Move::mirrored).toList(),
        parts.stream().map(Part::mirrored).toList(),
        mirrored(reformItems),
        mirrored(attachments),
        fields.stream().map(FieldDifference::mirrored).toList());
  }

  private List<NodeDifference> mirroredNodes() {
    var beforeOf = new HashMap<NodeKey, NodeKey>();
    for (var node : nodes) {
      if (node.before() != null && node.after() != null) {
        beforeOf.put(node.after().key(), node.before().key());
      }
    }
    var mirrored =
        new ArrayList<>(
            nodes.stream()
                .map(node ->
                    node.mirrored(node.swapped() == null ? null : beforeOf.get(node.swapped())))
                .toList());
    var order = new HashMap<NodeKey, Integer>();
    Placement.of(before).forEach(place -> order.put(place.key(), order.size()));
    mirrored.sort(
        Comparator.comparing((NodeDifference node) -> node.after() == null)
            .thenComparingInt(
                node -> node.after() == null ? 0 : order.getOrDefault(node.after().key(), 0)));
    return mirrored;
  }

  private static List<ItemDifference> mirrored(List<ItemDifference> items) {
    return items.stream().map(ItemDifference::mirrored).toList();
  }
}
