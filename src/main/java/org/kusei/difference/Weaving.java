package org.kusei.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kusei.matching.Placement;
import org.kusei.plan.NodeKey;

/**
 * Puts both editions' nodes into one tree: that of the edition after, with what is gone where it
 * stood before, behind the sibling that stood before it.
 */
final class Weaving {

  private static final int NOBODY = -1;

  private final List<NodeDifference> nodes;
  private final Map<NodeKey, Integer> before = new HashMap<>();
  private final Map<NodeKey, Integer> after = new HashMap<>();
  private final Map<Integer, List<Integer>> below = new HashMap<>();

  private Weaving(List<NodeDifference> nodes) {
    this.nodes = nodes;
    for (int at = 0; at < nodes.size(); at++) {
      note(nodes.get(at).before(), at, before);
      note(nodes.get(at).after(), at, after);
    }
  }

  private static void note(@Nullable Placement place, int at, Map<NodeKey, Integer> into) {
    if (place != null) {
      into.put(place.key(), at);
    }
  }

  /**
   * One tree of all nodes.
   *
   * @param nodes those of the edition after in their reading order, then those that are gone in
   *     theirs
   */
  static List<Branch> woven(List<NodeDifference> nodes) {
    var weaving = new Weaving(nodes);
    for (int at = 0; at < nodes.size(); at++) {
      weaving.place(at);
    }
    return weaving.branches(NOBODY);
  }

  private void place(int at) {
    var node = nodes.get(at);
    var numbers = node.after() == null ? before : after;
    var siblings =
        below.computeIfAbsent(
            number(numbers, node.placement().parentKey()), _ -> new ArrayList<>());
    siblings.add(node.after() == null ? behindElder(node, siblings) : siblings.size(), at);
  }

  private static int number(Map<NodeKey, Integer> numbers, @Nullable NodeKey key) {
    return key == null ? NOBODY : numbers.getOrDefault(key, NOBODY);
  }

  /** Behind the nearest of those that stood before it and are here still. */
  private int behindElder(NodeDifference gone, List<Integer> siblings) {
    var place = gone.placement();
    int best = NOBODY;
    int nearest = NOBODY;
    for (int at = 0; at < siblings.size(); at++) {
      var other = nodes.get(siblings.get(at)).before();
      if (other != null && isElder(other, place) && other.position() > nearest) {
        nearest = other.position();
        best = at;
      }
    }
    return best + 1;
  }

  private static boolean isElder(Placement one, Placement other) {
    return Objects.equals(one.parentKey(), other.parentKey()) && one.position() < other.position();
  }

  private List<Branch> branches(int parent) {
    return below.getOrDefault(parent, List.of()).stream()
        .map(at -> new Branch(nodes.get(at), branches(at)))
        .toList();
  }
}
