package org.kusei.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.matching.Placement;
import org.kusei.measure.Goal;
import org.kusei.measure.Indicator;
import org.kusei.measure.Target;
import org.kusei.plan.Likeness;

/**
 * Which targets (目標値) two editions set otherwise. The indicators of two nodes that are one are the
 * same within a year by their record, and else by the likeness of their names, where they are of
 * one kind and unit.
 */
final class Retargeting {
  private static final double BY_RECORD = 2;

  private final List<Indicator> before;
  private final List<Indicator> after;

  /**
   * Of all nodes' indicators.
   *
   * @param before with the targets as of the edition before
   * @param after with the targets as of the edition after
   */
  Retargeting(List<Indicator> before, List<Indicator> after) {
    this.before = before;
    this.after = after;
  }

  /** The difference with these changes at its nodes. */
  Difference noted(Difference difference) {
    return new Difference(
        difference.before(),
        difference.after(),
        difference.nodes().stream().map(this::noted).toList(),
        difference.divisions(),
        difference.moves(),
        difference.parts(),
        difference.reformItems(),
        difference.attachments(),
        difference.fields());
  }

  private NodeDifference noted(NodeDifference node) {
    var told = changes(of(before, node.before()), of(after, node.after()));
    return told.isEmpty() ? node : node.retargeted(told);
  }

  private static List<Indicator> of(List<Indicator> indicators, @Nullable Placement place) {
    return place == null
        ? List.of()
        : indicators.stream().filter(each -> each.node().equals(place.key())).toList();
  }

  /** In the order before, then what came. */
  private static List<TargetChange> changes(List<Indicator> before, List<Indicator> after) {
    var partners = partners(before, after);
    var changes = new ArrayList<TargetChange>();
    for (int i = 0; i < before.size(); i++) {
      var partner = partners.get(i);
      changes.add(new TargetChange(before.get(i), partner == null ? null : after.get(partner)));
    }
    IntStream.range(0, after.size())
        .filter(i -> !partners.containsValue(i))
        .forEach(i -> changes.add(new TargetChange(null, after.get(i))));
    changes.removeIf(Retargeting::isSame);
    return changes;
  }

  /** Two indicators by their places, and how sure it is that they are one. */
  private record Pair(int before, int after, double likeness) {

    /** The surest first; of equally sure ones those at like places, whichever edition is first. */
    static final Comparator<Pair> SUREST =
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
            .thenComparingInt(pair -> pair.before + pair.after);
  }

  private static Map<Integer, Integer> partners(List<Indicator> before, List<Indicator> after) {
    var partners = new LinkedHashMap<Integer, Integer>();
    Set<Integer> taken = new HashSet<>();
    pairs(before, after)
        .filter(pair -> pair.likeness >= Likeness.THRESHOLD)
        .sorted(Pair.SUREST)
        .filter(pair -> !partners.containsKey(pair.before) && !taken.contains(pair.after))
        .forEachOrdered(pair -> {
          partners.put(pair.before, pair.after);
          taken.add(pair.after);
        });
    return partners;
  }

  private static Stream<Pair> pairs(List<Indicator> before, List<Indicator> after) {
    return IntStream.range(0, before.size())
        .boxed()
        .flatMap(i ->
            IntStream.range(0, after.size())
                .mapToObj(j -> new Pair(i, j, likeness(before.get(i), after.get(j)))));
  }

  private static double likeness(Indicator one, Indicator other) {
    if (one.id().equals(other.id())) {
      return BY_RECORD;
    }
    boolean alike =
        one.kind() == other.kind() && one.measure().unit().equals(other.measure().unit());
    return alike ? Likeness.of(one.name()).to(Likeness.of(other.name())) : 0;
  }

  private static boolean isSame(TargetChange change) {
    if (change.before() == null || change.after() == null) {
      return false;
    }
    var one = goal(change.before());
    var other = goal(change.after());
    return one == null ? other == null : other != null && one.isSameAs(other);
  }

  private static @Nullable Goal goal(Indicator indicator) {
    return indicator.targetInForce().map(Target::goal).orElse(null);
  }
}
