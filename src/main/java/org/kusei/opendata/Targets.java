package org.kusei.opendata;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.exchange.IndicatorDocument;
import org.kusei.exchange.IndicatorDocument.SetTarget;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.NewIndicator;
import org.kusei.measure.Goal;
import org.kusei.measure.Indicator;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Target;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;

/** The indicators that leave with an edition, and come back with one. */
final class Targets {
  private final Indicators indicators;

  Targets(Indicators indicators) {
    this.indicators = indicators;
  }

  /** By the edition's nodes in reading order, with the targets as of it. */
  List<Indicator> list(Edition edition) {
    return indicators.listAsOf(edition);
  }

  /** Another whenever a file may say something else of indicators. */
  String version(MunicipalityId municipality) {
    return indicators.version(municipality);
  }

  /**
   * Enters those of a file; one that is known already only gets the target that it has there.
   *
   * @param edition that was recorded of the file, so that its nodes stand in the same order
   */
  Decision<Integer> enter(Actor by, Edition edition, Returned returned) {
    var here = edition.places().stream().map(place -> place.node().key()).toList();
    var nodes =
        IntStream.range(0, here.size())
            .boxed()
            .collect(Collectors.toMap(returned.keys()::get, here::get));
    var known =
        indicators.list(here).stream()
            .collect(Collectors.toMap(each -> new Name(each.node(), each.name()), each -> each));
    for (var each : returned.indicators()) {
      var node = nodes.get(each.node());
      if (node == null) {
        return new Refused<>("indicator.refused.node-unknown");
      }
      var decision = enter(by, edition, node, each, known.get(new Name(node, each.name())));
      if (decision instanceof Refused<?>(var reason, var arguments)) {
        return new Refused<>(reason, arguments);
      }
    }
    return new Accepted<>(returned.indicators().size());
  }

  private Decision<IndicatorId> enter(
      Actor by, Edition edition, NodeKey node, IndicatorDocument added, @Nullable Indicator known) {
    if (known == null) {
      return add(by, edition, node, added);
    }
    var last = added.targets().isEmpty() ? null : added.targets().getLast();
    var before = known.targetInForce().map(Target::goal).orElse(null);
    return last == null || isSame(last.goal(), before)
        ? new Accepted<>(known.id())
        : set(by, edition, known.id(), List.of(last));
  }

  private static boolean isSame(Goal goal, @Nullable Goal before) {
    return before != null && IndicatorDocument.plain(before).equals(goal);
  }

  private Decision<IndicatorId> add(
      Actor by, Edition edition, NodeKey node, IndicatorDocument added) {
    var described =
        new NewIndicator(
            node,
            added.kind(),
            added.name(),
            added.measure(),
            added.baseline(),
            added.withdrawal());
    var targets = added.targets();
    var first = targets.isEmpty() ? null : targets.getFirst().goal();
    return switch (indicators.add(by, edition, described, first)) {
      case Refused<IndicatorId> refused -> refused;
      case Accepted<IndicatorId>(var id) ->
          set(by, edition, id, targets.subList(Math.min(1, targets.size()), targets.size()));
    };
  }

  private Decision<IndicatorId> set(
      Actor by, Edition edition, IndicatorId id, List<SetTarget> targets) {
    for (var target : targets) {
      var decision = indicators.setTarget(by, edition, id, target.goal(), target.reason());
      if (decision instanceof Refused<?>(var reason, var arguments)) {
        return new Refused<>(reason, arguments);
      }
    }
    return new Accepted<>(id);
  }

  private record Name(NodeKey node, String name) {}
}
