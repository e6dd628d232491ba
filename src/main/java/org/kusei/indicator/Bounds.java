package org.kusei.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Goal.AtMost;
import org.kusei.measure.Goal.Between;

/** A goal as tables keep it: two bounds, of which either may be missing. */
record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {

  static Bounds of(@Nullable Goal goal) {
    return switch (goal) {
      case null -> new Bounds(null, null);
      case AtLeast(var bound) -> new Bounds(bound, null);
      case AtMost(var bound) -> new Bounds(null, bound);
      case Between(var low, var high) -> new Bounds(low, high);
    };
  }

  /** Null where there is no bound. */
  @Nullable Goal goal(Direction direction) {
    return low == null && high == null ? null : bound(direction);
  }

  /** The goal, of which there is one. */
  Goal bound(Direction direction) {
    return switch (direction) {
      case HIGHER -> new AtLeast(Objects.requireNonNull(low));
      case LOWER -> new AtMost(Objects.requireNonNull(high));
      case WITHIN -> new Between(Objects.requireNonNull(low), Objects.requireNonNull(high));
    };
  }
}
