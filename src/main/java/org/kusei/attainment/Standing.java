package org.kusei.attainment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Course;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal.Between;
import org.kusei.measure.Measure;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;
import org.kusei.measure.Target;

/** How an indicator stands against a target (達成状況). */
public enum Standing {
  /** 達成. */
  REACHED,
  /** 未達成. */
  MISSED,
  /** 年度の途中: values are still added up, and more of them may decide otherwise. */
  UNDER_WAY,
  /** 目標値なし: there is a value and nothing to hold it against. */
  NO_TARGET,
  /** 未到来: no value, and none needs to be in yet. */
  NOT_DUE,
  /** 測定不能: no value, for it could not be measured. */
  NOT_MEASURABLE,
  /** 未報告: no value, and one should be in. */
  NOT_REPORTED,
  /** 未公表: of no period may the reader know the value. */
  NOT_RELEASED;

  /** Whether a value was held against a target, and what came of it stays unless it is changed. */
  public boolean isDecided() {
    return this == REACHED || this == MISSED;
  }

  /** As the course was read on its day. */
  public static Standing of(Course course, @Nullable Target target) {
    if (course.points().isEmpty()) {
      return NOT_RELEASED;
    }
    var indicator = course.indicator();
    var reading = course.figure().reading();
    boolean isOver =
        course.points().size() == indicator.periods().size()
            && !course.points().getLast().reading().equals(new Blank(Why.NOT_DUE));
    return reading instanceof Blank(Why why)
        ? of(why)
        : held(reading, target, indicator.measure(), isOver);
  }

  static Standing of(Why why) {
    return switch (why) {
      case NOT_DUE -> NOT_DUE;
      case NOT_MEASURABLE -> NOT_MEASURABLE;
      case NOT_REPORTED -> NOT_REPORTED;
    };
  }

  /**
   * A value held against a target.
   *
   * @param reading that has a value
   * @param isOver whether nothing can be added to the value any more
   */
  static Standing held(Reading reading, @Nullable Target target, Measure measure, boolean isOver) {
    if (target == null) {
      return NO_TARGET;
    }
    var value = reading.value().orElseThrow();
    boolean isReached = target.goal().isReachedBy(value);
    if (!isOver && mayStillTurn(value, target, measure, isReached)) {
      return UNDER_WAY;
    }
    return isReached ? REACHED : MISSED;
  }

  /** A sum that grows may still reach what it is to reach, and pass what it is not to pass. */
  private static boolean mayStillTurn(
      BigDecimal value, Target target, Measure measure, boolean isReached) {
    if (measure.accumulation() != Accumulation.CUMULATIVE) {
      return false;
    }
    if (measure.direction() == Direction.HIGHER) {
      return !isReached;
    }
    boolean isBelowRange =
        target.goal() instanceof Between(var low, var _) && value.compareTo(low) < 0;
    return measure.scale() == Scale.NUMBER && (isReached || isBelowRange);
  }
}
