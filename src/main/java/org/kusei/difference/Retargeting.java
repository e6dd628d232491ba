package org.kusei.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.matching.Placement;
import org.kusei.measure.Goal;
import org.kusei.measure.Indicator;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Target;
import org.kusei.plan.NodeKey;

/** Which targets two editions of a year set otherwise. */
final class Retargeting {
  private final List<Indicator> before;
  private final List<Indicator> after;

  /**
   * Of a year's indicators.
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
    var changes = new LinkedHashMap<IndicatorId, TargetChange>();
    of(before, node.before()).forEach(each -> changes.put(each.id(), new TargetChange(each, null)));
    for (var each : of(after, node.after())) {
      var known = changes.get(each.id());
      changes.put(each.id(), new TargetChange(known == null ? null : known.before(), each));
    }
    var told = new ArrayList<>(changes.values());
    told.removeIf(Retargeting::isSame);
    return told.isEmpty() ? node : node.retargeted(told);
  }

  private static List<Indicator> of(List<Indicator> indicators, @Nullable Placement place) {
    if (place == null) {
      return List.of();
    }
    NodeKey key = place.key();
    return indicators.stream().filter(each -> each.node().equals(key)).toList();
  }

  private static boolean isSame(TargetChange change) {
    return change.before() != null
        && change.after() != null
        && Objects.equals(goal(change.before()), goal(change.after()));
  }

  private static Optional<Goal> goal(Indicator indicator) {
    return indicator.targetInForce().map(Target::goal);
  }
}
