package org.kusei.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What a value is held against: a bound to reach, or two bounds to stay between. */
public sealed interface Goal {

  /** 以上. */
  record AtLeast(BigDecimal bound) implements Goal {
    @Override
    public boolean isReachedBy(BigDecimal value) {
      return value.compareTo(bound) >= 0;
    }

    @Override
    public Optional<BigDecimal> rateOf(BigDecimal value) {
      return bound.signum() > 0 ? Optional.of(percent(value, bound)) : Optional.empty();
    }

    @Override
    public Direction direction() {
      return Direction.HIGHER;
    }
  }

  /** 以下. */
  record AtMost(BigDecimal bound) implements Goal {
    @Override
    public boolean isReachedBy(BigDecimal value) {
      return value.compareTo(bound) <= 0;
    }

    /** None: a share of a bound that is not to be passed says nothing to a reader. */
    @Override
    public Optional<BigDecimal> rateOf(BigDecimal value) {
      return Optional.empty();
    }

    @Override
    public Direction direction() {
      return Direction.LOWER;
    }
  }

  /** 範囲内, bounds included; {@code low} is never above {@code high}. */
  record Between(BigDecimal low, BigDecimal high) implements Goal {
    public Between {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException(low + " is above " + high);
      }
    }

    @Override
    public boolean isReachedBy(BigDecimal value) {
      return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }

    @Override
    public Optional<BigDecimal> rateOf(BigDecimal value) {
      return Optional.empty();
    }

    @Override
    public Direction direction() {
      return Direction.WITHIN;
    }
  }

  boolean isReachedBy(BigDecimal value);

  /** The value as per cent of the bound to one place, where such a share says something. */
  Optional<BigDecimal> rateOf(BigDecimal value);

  Direction direction();

  /** Whether it asks for the same, however many zeros its bounds were written with. */
  default boolean isSameAs(Goal other) {
    return switch (this) {
      case AtLeast(var bound) -> other instanceof AtLeast(var its) && isSame(bound, its);
      case AtMost(var bound) -> other instanceof AtMost(var its) && isSame(bound, its);
      case Between(var low, var high) ->
          other instanceof Between(var itsLow, var itsHigh)
              && isSame(low, itsLow)
              && isSame(high, itsHigh);
    };
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  private static BigDecimal percent(BigDecimal value, BigDecimal bound) {
    return value.multiply(BigDecimal.valueOf(100)).divide(bound, 1, RoundingMode.HALF_UP);
  }
}
