package org.kusei.measure;

/**
 * How an indicator is measured; fixed once it has a value.
 *
 * @param unit as written after a value, e.g. 人, 回; {@code %} for a share; never empty
 * @param scale a plain number, or a share kept as numerator and denominator
 */
public record Measure(
    String unit, Scale scale, Direction direction, Accumulation accumulation, Rhythm rhythm) {

  /** What a value is made of. */
  public enum Scale {
    /** A number. */
    NUMBER,
    /** 割合: numerator and denominator, so that shares of several periods can be joined. */
    SHARE
  }

  /** How the values of a year's periods become the value of the year. */
  public enum Accumulation {
    /** 累計: they are added up. */
    CUMULATIVE,
    /** The latest stands for the year. */
    LATEST
  }

  public Measure {
    if (unit.isBlank()) {
      throw new IllegalArgumentException("no unit");
    }
  }
}
