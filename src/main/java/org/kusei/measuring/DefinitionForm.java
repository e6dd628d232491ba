package org.kusei.measuring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.gauge.GaugeWords;
import org.kusei.indicator.NewIndicator;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Goal.AtMost;
import org.kusei.measure.Goal.Between;
import org.kusei.measure.Indicator;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.Measure;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Rhythm;
import org.kusei.plan.NodeKey;

/** Reads the form that describes an indicator: all that is wrong with it, together. */
final class DefinitionForm {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_UNIT = 20;

  private final Map<String, String> fields;
  private final Map<String, String> problems = new LinkedHashMap<>();

  DefinitionForm(Map<String, String> fields) {
    this.fields = fields;
  }

  /** Message keys by fields. */
  Map<String, String> problems() {
    return problems;
  }

  /** Empty where something is wrong. */
  Optional<NewIndicator> indicator(NodeKey node) {
    var name = text("name");
    var unit = text("unit");
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      problems.put("name", "measuring.wrong.name");
    }
    if (unit.isEmpty() || unit.length() > LONGEST_UNIT) {
      problems.put("unit", "measuring.wrong.unit");
    }
    var kind = chosen("kind", Kind.values());
    var scale = chosen("scale", Scale.values());
    var direction = direction();
    var accumulation = chosen("accumulation", Accumulation.values());
    var rhythm = chosen("rhythm", Rhythm.values());
    var baseline = number("baseline");
    var withdrawal = goal(direction, "withdrawal");
    return problems.isEmpty()
        ? Optional.of(
            new NewIndicator(
                node,
                kind,
                name,
                new Measure(unit, scale, direction, accumulation, rhythm),
                baseline,
                withdrawal))
        : Optional.empty();
  }

  Direction direction() {
    return chosen("direction", Direction.values());
  }

  /** The bounds in the fields so named, with {@code -low} and {@code -high}; null for none. */
  @Nullable Goal goal(Direction direction, String field) {
    var low = number(field + "-low");
    var high = number(field + "-high");
    return low == null && high == null ? null : goal(direction, field, low, high);
  }

  private @Nullable Goal goal(
      Direction direction, String field, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    var goal =
        switch (direction) {
          case HIGHER -> high == null ? atLeast(low) : null;
          case LOWER -> low == null ? atMost(high) : null;
          case WITHIN -> between(low, high);
        };
    return goal == null ? wrong(field, GaugeWords.code(direction)) : goal;
  }

  private static @Nullable Goal atLeast(@Nullable BigDecimal low) {
    return low == null ? null : new AtLeast(low);
  }

  private static @Nullable Goal atMost(@Nullable BigDecimal high) {
    return high == null ? null : new AtMost(high);
  }

  private static @Nullable Goal between(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) > 0 ? null : new Between(low, high);
  }

  private @Nullable Goal wrong(String field, String direction) {
    problems.putIfAbsent(field + "-low", "measuring.wrong.bounds." + direction);
    return null;
  }

  private String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  private @Nullable BigDecimal number(String field) {
    var written = text(field);
    if (written.isEmpty()) {
      return null;
    }
    var read = TypedNumber.read(written);
    if (read.isEmpty()) {
      problems.put(field, "measuring.wrong.number");
    }
    return read.orElse(null);
  }

  /** The first of them where nothing or something else was chosen, which no form of ours does. */
  private <T extends Enum<T>> T chosen(String field, T[] values) {
    var written = text(field).toUpperCase(Locale.ROOT);
    for (var value : values) {
      if (value.name().equals(written)) {
        return value;
      }
    }
    problems.put(field, "measuring.wrong.choice");
    return values[0];
  }

  /** The fields as the form shows an indicator that is there. */
  static Map<String, String> fields(Indicator indicator) {
    var fields = new LinkedHashMap<String, String>();
    var measure = indicator.measure();
    fields.put("name", indicator.name());
    fields.put("kind", lower(indicator.kind()));
    fields.put("unit", measure.unit());
    fields.put("scale", lower(measure.scale()));
    fields.put("direction", lower(measure.direction()));
    fields.put("accumulation", lower(measure.accumulation()));
    fields.put("rhythm", lower(measure.rhythm()));
    var baseline = indicator.baseline();
    fields.put("baseline", baseline == null ? "" : plain(baseline));
    put(fields, "withdrawal", indicator.withdrawal());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, @Nullable Goal goal) {
    var low = name + "-low";
    var high = name + "-high";
    switch (goal) {
      case null -> {}
      case AtLeast(var bound) -> fields.put(low, plain(bound));
      case AtMost(var bound) -> fields.put(high, plain(bound));
      case Between(var least, var most) -> {
        fields.put(low, plain(least));
        fields.put(high, plain(most));
      }
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
