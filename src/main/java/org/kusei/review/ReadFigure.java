package org.kusei.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Course;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;

/**
 * An indicator's figure as a review reads it; what a finished one has read stays.
 *
 * @param blank why there is no value; null where there is one
 * @param target number of the target in force; 0 for none
 * @param reached null without a value or a target
 * @param rate per cent of the target; null where such a share says nothing
 */
public record ReadFigure(
    IndicatorId indicator,
    @Nullable BigDecimal value,
    @Nullable Why blank,
    int target,
    @Nullable Boolean reached,
    @Nullable BigDecimal rate,
    boolean isBelowWithdrawal) {

  /**
   * Whether another value was handed in since; that a blank fell due meanwhile corrects nothing.
   */
  boolean isCorrectedBy(ReadFigure now) {
    if (value == null) {
      return now.value != null;
    }
    return now.value == null || value.compareTo(now.value) != 0;
  }

  static ReadFigure of(Course course) {
    var figure = course.figure();
    var against = figure.againstTarget();
    return new ReadFigure(
        course.indicator().id(),
        figure.reading().value().orElse(null),
        figure.reading() instanceof Blank(Why why) ? why : null,
        course.indicator().targets().size(),
        against == null ? null : against.isReached(),
        against == null ? null : against.rate(),
        figure.isBelowWithdrawal());
  }
}
