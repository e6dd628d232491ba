package org.kusei.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.measure.IndicatorFixtures.PEOPLE;
import static org.kusei.measure.IndicatorFixtures.SATISFIED;
import static org.kusei.measure.IndicatorFixtures.atLeast;
import static org.kusei.measure.IndicatorFixtures.count;
import static org.kusei.measure.IndicatorFixtures.decimal;
import static org.kusei.measure.IndicatorFixtures.indicator;
import static org.kusei.measure.IndicatorFixtures.observed;
import static org.kusei.measure.IndicatorFixtures.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kusei.measure.Course.Point;
import org.kusei.measure.Goal.AtMost;
import org.kusei.measure.Goal.Between;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;

class CourseTest {
  private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
  private static final LocalDate LONG_AFTER = LocalDate.of(2026, 7, 1);

  private static final Indicator INDICATOR =
      indicator(PEOPLE, atLeast(1, "400"), atLeast(2, "300"));

  private static Course course(LocalDate today, Indicator indicator, Observation... observations) {
    return Course.on(today, indicator, List.of(observations));
  }

  @Test
  void periodWithoutValue_isNotDueOnItsDueDayAndNotReportedTheDayAfter() {
    var due = INDICATOR.periods().getFirst().dueDay();

    assertThat(due).isEqualTo(LocalDate.of(2025, 7, 30));
    assertThat(course(due, INDICATOR).points().getFirst().reading())
        .isEqualTo(new Blank(Why.NOT_DUE));
    assertThat(course(due.plusDays(1), INDICATOR).points().getFirst().reading())
        .isEqualTo(new Blank(Why.NOT_REPORTED));
  }

  @Test
  void periods_cutTheYearFromAprilToMarch() {
    for (var rhythm : Rhythm.values()) {
      var periods = rhythm.periods(IndicatorFixtures.YEAR);
      assertThat(periods.getFirst().firstDay()).isEqualTo(LocalDate.of(2025, 4, 1));
      assertThat(periods.getLast().lastDay()).isEqualTo(MARCH_31);
      assertThat(periods.getLast().isLastOfYear()).isTrue();
      for (int i = 1; i < periods.size(); i++) {
        assertThat(periods.get(i).firstDay()).isEqualTo(periods.get(i - 1).lastDay().plusDays(1));
      }
    }
  }

  @Test
  void cumulativeCounts_areAddedUpAndHeldAgainstTheTargetInForceAndTheFirst() {
    var figure =
        course(
                LONG_AFTER,
                INDICATOR,
                observed(INDICATOR, 1, 1, count("120")),
                observed(INDICATOR, 2, 1, count("90")),
                observed(INDICATOR, 3, 1, count("60")),
                observed(INDICATOR, 4, 1, count("50.5")))
            .figure();

    assertThat(figure.reading()).isEqualTo(count("320.5"));
    assertThat(figure.isOfWholeYear()).isTrue();
    assertThat(figure.missing()).isEmpty();
    assertThat(figure.againstTarget())
        .isEqualTo(new Achievement(atLeast(2, "300"), true, decimal("106.8")));
    assertThat(figure.againstFirst())
        .isEqualTo(new Achievement(atLeast(1, "400"), false, decimal("80.1")));
    assertThat(figure.isBelowWithdrawal()).isFalse();
  }

  @Test
  void correctedPeriod_countsItsLatestObservationOnly() {
    var figure =
        course(
                LONG_AFTER,
                INDICATOR,
                observed(INDICATOR, 1, 1, count("120")),
                observed(INDICATOR, 1, 2, count("12")))
            .figure();

    assertThat(figure.reading()).isEqualTo(count("12"));
    assertThat(figure.isBelowWithdrawal()).isTrue();
  }

  @Test
  void missingPeriods_areNamedAndNotCountedAsZero() {
    var course =
        course(
            LONG_AFTER,
            INDICATOR,
            observed(INDICATOR, 2, 1, count("90")),
            observed(INDICATOR, 3, 1, new Blank(Why.NOT_MEASURABLE)));

    assertThat(course.figure().reading()).isEqualTo(count("90"));
    assertThat(course.figure().missing()).extracting(Period::number).containsExactly(1, 3, 4);
    assertThat(course.figure().isOfWholeYear()).isFalse();
    assertThat(course.points())
        .extracting(Point::reading)
        .contains(new Blank(Why.NOT_REPORTED), new Blank(Why.NOT_MEASURABLE));
  }

  @Test
  void shares_areJoinedByTheirPartsNotAveraged() {
    var satisfied = indicator(SATISFIED, atLeast(1, "60"));
    var figure =
        course(
                LONG_AFTER,
                satisfied,
                observed(satisfied, 1, 1, share("9", "10")),
                observed(satisfied, 2, 1, share("30", "90")))
            .figure();

    assertThat(figure.reading().value()).contains(decimal("39.0"));
    assertThat(Objects.requireNonNull(figure.againstTarget()).isReached()).isFalse();
  }

  @Test
  void latest_standsForTheYearAlthoughALaterPeriodIsBlank() {
    var latest =
        indicator(
            new Measure(
                "団体", Scale.NUMBER, Direction.HIGHER, Accumulation.LATEST, Rhythm.QUARTERLY));
    var figure =
        course(
                LONG_AFTER,
                latest,
                observed(latest, 1, 1, count("3")),
                observed(latest, 2, 1, count("5")))
            .figure();

    assertThat(figure.reading()).isEqualTo(count("5"));
    assertThat(figure.againstTarget()).isNull();
  }

  @Test
  void noValueAtAll_isABlankThatSaysWhy() {
    assertThat(course(LocalDate.of(2025, 4, 2), INDICATOR).figure().reading())
        .isEqualTo(new Blank(Why.NOT_DUE));
    assertThat(course(LONG_AFTER, INDICATOR).figure().reading())
        .isEqualTo(new Blank(Why.NOT_REPORTED));
    assertThat(
            course(
                    LocalDate.of(2025, 7, 2),
                    INDICATOR,
                    observed(INDICATOR, 1, 1, new Blank(Why.NOT_MEASURABLE)))
                .figure()
                .reading())
        .isEqualTo(new Blank(Why.NOT_MEASURABLE));
  }

  @Test
  void boundsThemselves_areReached() {
    assertThat(new AtMost(decimal("5")).isReachedBy(decimal("5.0"))).isTrue();
    assertThat(new AtMost(decimal("5")).isReachedBy(decimal("5.1"))).isFalse();
    var between = new Between(decimal("36"), decimal("37"));
    assertThat(between.isReachedBy(decimal("36"))).isTrue();
    assertThat(between.isReachedBy(decimal("37"))).isTrue();
    assertThat(between.isReachedBy(decimal("35.9"))).isFalse();
    assertThat(between.isReachedBy(decimal("37.1"))).isFalse();
  }
}
