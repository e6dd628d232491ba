package org.kusei.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.NewNode;
import org.kusei.plan.Likeness;

/**
 * Which nodes of one tree are the nodes of another: the titles decide, by {@link Likeness}. Where
 * several titles are about equally alike, the one under the same parent or with the same code wins;
 * where that does not decide either, nobody does. So a swap of numbers follows the titles.
 */
final class Succession {

  /** A node of either tree; {@code parent} is its parent's place in the list, -1 at the top. */
  record Entry(NewNode.Kind kind, @Nullable String code, String title, int parent) {}

  private record Pair(int left, int right, double likeness, int support) {

    boolean rivals(Pair other) {
      return !equals(other) && (left == other.left || right == other.right);
    }

    boolean beats(Pair rival) {
      double ahead = likeness - rival.likeness;
      return ahead >= MARGIN || (ahead > -MARGIN && support > rival.support);
    }
  }

  /** Titles whose likeness differs by less are about equally alike. */
  private static final double MARGIN = 0.1;

  /** A node with more possible partners than this has none: nobody could say which. */
  private static final int MOST_PARTNERS = 50;

  private final List<Entry> left;
  private final List<Entry> right;
  private final List<Likeness> leftTitles;
  private final List<Likeness> rightTitles;
  private final Map<Integer, Integer> found = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  private Succession(List<Entry> left, List<Entry> right) {
    this.left = left;
    this.right = right;
    this.leftTitles = left.stream().map(entry -> Likeness.of(entry.title())).toList();
    this.rightTitles = right.stream().map(entry -> Likeness.of(entry.title())).toList();
  }

  /**
   * Place on the left to place on the right; what is unsure is absent. What is {@code known} before
   * stands as it is.
   */
  static Map<Integer, Integer> between(
      List<Entry> left, List<Entry> right, Map<Integer, Integer> known) {
    var succession = new Succession(left, right);
    succession.found.putAll(known);
    succession.taken.addAll(known.values());
    for (var kind : NewNode.Kind.values()) {
      succession.settle(kind, 1);
      succession.settle(kind, Likeness.THRESHOLD);
    }
    return Map.copyOf(succession.found);
  }

  private void settle(NewNode.Kind kind, double threshold) {
    var open = withoutCrowds(pairs(kind, threshold));
    for (var winners = winners(open); !winners.isEmpty(); winners = winners(open)) {
      winners.forEach(this::accept);
      open = open.stream().filter(this::isOpen).toList();
    }
  }

  private List<Pair> pairs(NewNode.Kind kind, double threshold) {
    var pairs = new ArrayList<Pair>();
    for (int l = 0; l < left.size(); l++) {
      for (int r = 0; r < right.size(); r++) {
        if (left.get(l).kind() == kind && right.get(r).kind() == kind) {
          var pair = new Pair(l, r, leftTitles.get(l).to(rightTitles.get(r)), support(l, r));
          if (pair.likeness >= threshold && isOpen(pair)) {
            pairs.add(pair);
          }
        }
      }
    }
    return pairs;
  }

  private int support(int l, int r) {
    var one = left.get(l);
    var other = right.get(r);
    boolean sameCode = one.code() != null && one.code().equals(other.code());
    boolean sameParent =
        one.parent() >= 0 && Objects.equals(found.get(one.parent()), other.parent());
    return (sameCode ? 1 : 0) + (sameParent ? 1 : 0);
  }

  private boolean isOpen(Pair pair) {
    return !found.containsKey(pair.left) && !taken.contains(pair.right);
  }

  private void accept(Pair pair) {
    found.put(pair.left, pair.right);
    taken.add(pair.right);
  }

  private static List<Pair> withoutCrowds(List<Pair> pairs) {
    var lefts = counted(pairs, Pair::left);
    var rights = counted(pairs, Pair::right);
    return pairs.stream()
        .filter(p -> lefts.getOrDefault(p.left, 0) <= MOST_PARTNERS)
        .filter(p -> rights.getOrDefault(p.right, 0) <= MOST_PARTNERS)
        .toList();
  }

  private static Map<Integer, Integer> counted(List<Pair> pairs, ToIntFunction<Pair> end) {
    var counts = new HashMap<Integer, Integer>();
    pairs.forEach(pair -> counts.merge(end.applyAsInt(pair), 1, Integer::sum));
    return counts;
  }

  private static List<Pair> winners(List<Pair> open) {
    var byLeft = new HashMap<Integer, List<Pair>>();
    var byRight = new HashMap<Integer, List<Pair>>();
    for (var pair : open) {
      byLeft.computeIfAbsent(pair.left, _ -> new ArrayList<>()).add(pair);
      byRight.computeIfAbsent(pair.right, _ -> new ArrayList<>()).add(pair);
    }
    return open.stream()
        .filter(pair -> wins(pair, byLeft.getOrDefault(pair.left, List.of())))
        .filter(pair -> wins(pair, byRight.getOrDefault(pair.right, List.of())))
        .toList();
  }

  private static boolean wins(Pair pair, List<Pair> others) {
    return others.stream().filter(pair::rivals).allMatch(pair::beats);
  }
}
