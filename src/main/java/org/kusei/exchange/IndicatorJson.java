package org.kusei.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.exchange.IndicatorDocument.Range;
import org.kusei.exchange.IndicatorDocument.SetTarget;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal;
import org.kusei.measure.Indicator;
import org.kusei.measure.Measure;
import org.kusei.measure.Rhythm;
import org.kusei.plan.NodeKey;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The indicators of an edition in its JSON. */
final class IndicatorJson {

  static void write(ArrayNode array, List<IndicatorDocument> indicators) {
    indicators.forEach(indicator -> write(array.addObject(), indicator));
  }

  private static void write(ObjectNode json, IndicatorDocument indicator) {
    var measure = indicator.measure();
    json.put("node", indicator.node().address())
        .put("name", indicator.name())
        .put("kind", Codes.of(indicator.kind()))
        .put("unit", measure.unit())
        .put("scale", Codes.of(measure.scale()))
        .put("direction", Codes.of(measure.direction()))
        .put("accumulation", Codes.of(measure.accumulation()))
        .put("rhythm", Codes.of(measure.rhythm()))
        .put("baseline", indicator.baseline());
    var withdrawal = indicator.withdrawal();
    if (withdrawal == null) {
      json.putNull("withdrawal");
    } else {
      write(json.putObject("withdrawal"), withdrawal);
    }
    var targets = json.putArray("targets");
    for (var target : indicator.targets()) {
      var one = targets.addObject();
      write(one.putObject("goal"), target.goal());
      one.put("reason", target.reason());
    }
  }

  private static void write(ObjectNode json, Goal goal) {
    var range = IndicatorDocument.range(goal);
    if (range.low() != null) {
      json.put("low", range.low());
    }
    if (range.high() != null) {
      json.put("high", range.high());
    }
  }

  static IndicatorDocument read(JsonPlace json) {
    var direction = json.at("direction").constant(Direction.class);
    var withdrawal = json.at("withdrawal");
    return new IndicatorDocument(
        json.at("node").parsed(NodeKeys::find, new NodeKey(0)),
        json.at("kind").constant(Indicator.Kind.class),
        json.at("name").text(),
        new Measure(
            unit(json.at("unit")),
            json.at("scale").constant(Measure.Scale.class),
            direction,
            json.at("accumulation").constant(Measure.Accumulation.class),
            json.at("rhythm").constant(Rhythm.class)),
        json.at("baseline").decimalOrNull(),
        withdrawal.isNull() ? null : goal(withdrawal, direction),
        json.at("targets")
            .list(
                each -> new SetTarget(goal(each.at("goal"), direction), each.at("reason").text())));
  }

  private static String unit(JsonPlace json) {
    var unit = json.text();
    if (unit.isBlank()) {
      json.wrong("empty");
    }
    return unit.isBlank() ? "-" : unit;
  }

  private static Goal goal(JsonPlace json, Direction direction) {
    return IndicatorDocument.goal(direction, new Range(bound(json, "low"), bound(json, "high")))
        .orElseGet(() -> {
          json.wrong("no goal of that direction");
          return new Goal.AtLeast(BigDecimal.ONE);
        });
  }

  private static @Nullable BigDecimal bound(JsonPlace json, String name) {
    return json.has(name) ? json.at(name).decimalOrNull() : null;
  }

  private IndicatorJson() {}
}
