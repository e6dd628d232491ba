package org.kusei.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.kusei.edition.EditionId;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Reading.Count;
import org.kusei.measure.Reading.Share;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.NodeKey;

/** Valid indicators and observations, of which a test changes what it is about. */
public final class IndicatorFixtures {
  public static final FiscalYear YEAR = new FiscalYear(2025);
  public static final Measure PEOPLE =
      new Measure("人", Scale.NUMBER, Direction.HIGHER, Accumulation.CUMULATIVE, Rhythm.QUARTERLY);
  public static final Measure SATISFIED =
      new Measure("%", Scale.SHARE, Direction.HIGHER, Accumulation.CUMULATIVE, Rhythm.QUARTERLY);

  private IndicatorFixtures() {}

  public static Indicator indicator(Measure measure, Target... targets) {
    return new Indicator(
        new IndicatorId(7),
        new NodeKey(1),
        YEAR,
        Kind.PROCESS,
        "訓練に加わった人",
        measure,
        null,
        new AtLeast(decimal("100")),
        List.of(targets),
        0);
  }

  public static Target atLeast(int number, String bound) {
    return new Target(
        number, new EditionId(number), new AtLeast(decimal(bound)), "改定のため", "担当", Instant.EPOCH);
  }

  public static Observation observed(Indicator indicator, int period, int number, Reading reading) {
    return new Observation(
        indicator.periods().get(period - 1), number, reading, "担当", Instant.EPOCH, "");
  }

  public static Reading count(String value) {
    return new Count(decimal(value));
  }

  public static Reading share(String numerator, String denominator) {
    return new Share(decimal(numerator), decimal(denominator));
  }

  public static BigDecimal decimal(String value) {
    return new BigDecimal(value);
  }
}
