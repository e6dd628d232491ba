package org.kusei.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What there is to say of an indicator in a period: a value, or a blank that says why. */
public sealed interface Reading {

  /** A number in the indicator's unit. */
  record Count(BigDecimal count) implements Reading {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(count);
    }
  }

  /** A share as its two parts; its value is per cent to one place. */
  record Share(BigDecimal numerator, BigDecimal denominator) implements Reading {
    public Share {
      if (denominator.signum() <= 0) {
        throw new IllegalArgumentException("no share of " + denominator);
      }
    }

    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(
          numerator.multiply(BigDecimal.valueOf(100)).divide(denominator, 1, RoundingMode.HALF_UP));
    }
  }

  /** No value, and why. */
  record Blank(Why why) implements Reading {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.empty();
    }
  }

  /** Why there is no value. */
  enum Why {
    /** 未到来: the period is not over, or its value need not be in yet. */
    NOT_DUE,
    /** 測定不能: it could not be measured; somebody said so. */
    NOT_MEASURABLE,
    /** 未報告: it is due and nobody has handed it in. */
    NOT_REPORTED
  }

  /** The value that is compared with targets: a number, per cent for a share. */
  Optional<BigDecimal> value();
}
