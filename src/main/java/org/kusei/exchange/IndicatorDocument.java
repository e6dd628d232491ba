package org.kusei.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Goal.AtMost;
import org.kusei.measure.Goal.Between;
import org.kusei.measure.Indicator;
import org.kusei.measure.Measure;
import org.kusei.plan.NodeKey;

/**
 * An indicator (指標) as an edition carries it: how it is measured, and its targets as far as that
 * edition and those before it set them. Values are no part of an edition.
 *
 * @param targets in the order in which they were set; the last is in force
 */
public record IndicatorDocument(
    NodeKey node,
    Indicator.Kind kind,
    String name,
    Measure measure,
    @Nullable BigDecimal baseline,
    @Nullable Goal withdrawal,
    List<SetTarget> targets) {

  /** A target with the reason why it was set so; empty where none was asked. */
  public record SetTarget(Goal goal, String reason) {}

  /** What is written: two bounds of which either may be missing. */
  record Range(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    private Optional<Goal> goal() {
      if (low == null) {
        return Optional.ofNullable(high).map(bound -> new AtMost(plain(bound)));
      }
      if (high == null) {
        return Optional.of(new AtLeast(plain(low)));
      }
      return low.compareTo(high) <= 0
          ? Optional.of(new Between(plain(low), plain(high)))
          : Optional.empty();
    }
  }

  public IndicatorDocument {
    targets = List.copyOf(targets);
  }

  /** The same of the record. */
  public static IndicatorDocument of(Indicator indicator) {
    var baseline = indicator.baseline();
    var withdrawal = indicator.withdrawal();
    return new IndicatorDocument(
        indicator.node(),
        indicator.kind(),
        indicator.name(),
        indicator.measure(),
        baseline == null ? null : plain(baseline),
        withdrawal == null ? null : plain(withdrawal),
        indicator.targets().stream()
            .map(target -> new SetTarget(plain(target.goal()), target.reason()))
            .toList());
  }

  /** One way of writing each number: no zeros at its end, no exponent. */
  static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The same for its bounds. */
  public static Goal plain(Goal goal) {
    return switch (goal) {
      case AtLeast(var bound) -> new AtLeast(plain(bound));
      case AtMost(var bound) -> new AtMost(plain(bound));
      case Between(var low, var high) -> new Between(plain(low), plain(high));
    };
  }

  static Range range(Goal goal) {
    return switch (goal) {
      case AtLeast(var bound) -> new Range(bound, null);
      case AtMost(var bound) -> new Range(null, bound);
      case Between(var low, var high) -> new Range(low, high);
    };
  }

  /** The goal of that direction; empty where the bounds are none of its own. */
  static Optional<Goal> goal(Direction direction, Range range) {
    return range.goal().filter(goal -> goal.direction() == direction);
  }
}
