package org.kusei.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.measure.IndicatorFixtures.atLeast;
import static org.kusei.measure.IndicatorFixtures.count;
import static org.kusei.measure.IndicatorFixtures.decimal;
import static org.kusei.measure.IndicatorFixtures.indicator;
import static org.kusei.measure.IndicatorFixtures.observed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.attainment.Outlook.Turn;
import org.kusei.edition.EditionId;
import org.kusei.measure.Course;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Goal.AtMost;
import org.kusei.measure.Goal.Between;
import org.kusei.measure.Indicator;
import org.kusei.measure.IndicatorFixtures;
import org.kusei.measure.Measure;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Observation;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;
import org.kusei.measure.Rhythm;
import org.kusei.measure.Target;

/** What is kept of an indicator says on every day what reading it that day would say. */
class OutlookTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);
  private static final int DAYS = 500;

  private static Goal goal(RandomGenerator random, Direction direction) {
    int low = random.nextInt(1, 60);
    return switch (direction) {
      case HIGHER -> new AtLeast(decimal(Integer.toString(low)));
      case LOWER -> new AtMost(decimal(Integer.toString(low)));
      case WITHIN -> new Between(decimal(Integer.toString(low)), decimal("80"));
    };
  }

  private static <E extends Enum<E>> E any(RandomGenerator random, Class<E> type) {
    var all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private static Indicator generated(RandomGenerator random) {
    var direction = any(random, Direction.class);
    var measure =
        new Measure(
            "人",
            any(random, Scale.class),
            direction,
            any(random, Accumulation.class),
            any(random, Rhythm.class));
    var targets = new ArrayList<Target>();
    for (int number = 1; number <= random.nextInt(3); number++) {
      targets.add(
          new Target(number, new EditionId(1), goal(random, direction), "理由", "担当", Instant.EPOCH));
    }
    return indicator(measure, targets.toArray(Target[]::new));
  }

  private static List<Observation> observations(RandomGenerator random, Indicator indicator) {
    var observations = new ArrayList<Observation>();
    for (int period = 1; period <= indicator.periods().size(); period++) {
      if (random.nextInt(3) > 0) {
        observations.add(observed(indicator, period, 1, reading(random, indicator)));
      }
    }
    return observations;
  }

  private static Reading reading(RandomGenerator random, Indicator indicator) {
    var number = Integer.toString(random.nextInt(50));
    return random.nextInt(4) == 0
        ? new Blank(Why.NOT_MEASURABLE)
        : indicator.measure().scale() == Scale.NUMBER
            ? count(number)
            : IndicatorFixtures.share(number, "50");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void outlook_saysOnEveryDayWhatReadingThatDaySays(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 12; i++) {
      var indicator = generated(random);
      var observations = observations(random, indicator);
      var target = indicator.targetInForce().orElse(null);
      var outlook = Outlook.of(Course.on(FIRST_DAY, indicator, observations), target);
      for (int day = 0; day < DAYS; day++) {
        var date = FIRST_DAY.plusDays(day);
        assertThat(outlook.on(date))
            .as("%s %s on %s", indicator, observations, date)
            .isEqualTo(Standing.of(Course.on(date, indicator, observations), target));
      }
    }
  }

  @Test
  void missingValue_isLateTheDayAfterItsDueDay() {
    var quarterly = indicator(IndicatorFixtures.PEOPLE, atLeast(1, "400"));
    var outlook = Outlook.of(Course.on(FIRST_DAY, quarterly, List.of()), null);

    assertThat(outlook)
        .isEqualTo(
            new Outlook(
                Standing.NOT_DUE, new Turn(LocalDate.of(2025, 7, 31), Standing.NOT_REPORTED)));
    assertThat(outlook.on(LocalDate.of(2025, 7, 30))).isEqualTo(Standing.NOT_DUE);
    assertThat(outlook.on(LocalDate.of(2025, 7, 31))).isEqualTo(Standing.NOT_REPORTED);
  }

  @Test
  void growingSum_thatMustNotPassItsBound_hasNotReachedItBeforeTheYearIsOver() {
    var measure =
        new Measure(
            "件", Scale.NUMBER, Direction.LOWER, Accumulation.CUMULATIVE, Rhythm.HALF_YEARLY);
    var target =
        new Target(1, new EditionId(1), new AtMost(decimal("45")), "", "担当", Instant.EPOCH);
    var complaints = indicator(measure, target);
    var half = List.of(observed(complaints, 1, 1, count("20")));
    var passed = List.of(observed(complaints, 1, 1, count("46")));

    assertThat(Outlook.of(Course.on(FIRST_DAY, complaints, half), target))
        .isEqualTo(
            new Outlook(Standing.UNDER_WAY, new Turn(LocalDate.of(2026, 5, 1), Standing.REACHED)));
    assertThat(Outlook.of(Course.on(FIRST_DAY, complaints, passed), target))
        .isEqualTo(new Outlook(Standing.MISSED, null));
  }

  @Test
  void value_withoutATarget_isNeitherReachedNorMissed() {
    var untargeted = indicator(IndicatorFixtures.PEOPLE);
    var observed = List.of(observed(untargeted, 1, 1, count("20")));

    assertThat(Outlook.of(Course.on(FIRST_DAY, untargeted, observed), null))
        .isEqualTo(new Outlook(Standing.NO_TARGET, null));
  }
}
