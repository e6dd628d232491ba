package org.kusei.attainment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Achievement;
import org.kusei.measure.Course;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Reading.Share;
import org.kusei.plan.NodeKey;

/**
 * What is kept of an indicator: what its values have come to, and how it stands.
 *
 * @param value of the year so far, a sum or the latest; per cent for a share
 * @param rate per cent of the target in force
 */
record Stood(
    IndicatorId indicator,
    NodeKey node,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal rate,
    @Nullable BigDecimal firstRate,
    Outlook inForce,
    Outlook first) {

  /**
   * Of a course.
   *
   * @param course of the whole year, read on any day
   */
  static Stood of(Course course) {
    var indicator = course.indicator();
    var figure = course.figure();
    var share = figure.reading() instanceof Share parts ? parts : null;
    return new Stood(
        indicator.id(),
        indicator.node(),
        figure.reading().value().orElse(null),
        share == null ? null : share.numerator(),
        share == null ? null : share.denominator(),
        rate(figure.againstTarget()),
        rate(figure.againstFirst()),
        Outlook.of(course, indicator.targetInForce().orElse(null)),
        Outlook.of(course, indicator.firstTarget().orElse(null)));
  }

  private static @Nullable BigDecimal rate(@Nullable Achievement achievement) {
    return achievement == null ? null : achievement.rate();
  }
}
