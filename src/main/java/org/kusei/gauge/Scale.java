package org.kusei.gauge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scale of a chart's upright axis, whose steps are one, two or five of a power of ten.
 *
 * @param step from one line to the next
 * @param lowest a multiple of the step, 0 where no value is below it
 */
record Scale(BigDecimal step, BigDecimal lowest, int steps) {
  private static final int MOST_STEPS = 5;
  private static final List<BigDecimal> NICE =
      List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

  /** On which all of these values have their place, and 0. */
  static Scale of(List<BigDecimal> values) {
    var low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    var high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    var span = high.subtract(low);
    if (span.signum() == 0) {
      return new Scale(BigDecimal.ONE, BigDecimal.ZERO, 1);
    }
    var step = step(span);
    var lowest = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    int steps = high.subtract(lowest).divide(step, 0, RoundingMode.CEILING).intValueExact();
    return new Scale(step, lowest, steps);
  }

  private static BigDecimal step(BigDecimal span) {
    var least = span.divide(BigDecimal.valueOf(MOST_STEPS), 12, RoundingMode.CEILING);
    var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
    return NICE.stream()
        .map(power::multiply)
        .filter(step -> step.compareTo(least) >= 0)
        .findFirst()
        .orElseThrow();
  }

  List<BigDecimal> marks() {
    return IntStream.rangeClosed(0, steps)
        .mapToObj(i -> lowest.add(step.multiply(BigDecimal.valueOf(i))))
        .toList();
  }

  /** Where the value stands between the lowest mark, 0, and the highest, 1. */
  double place(BigDecimal value) {
    var span = step.multiply(BigDecimal.valueOf(steps));
    return value.subtract(lowest).doubleValue() / span.doubleValue();
  }
}
