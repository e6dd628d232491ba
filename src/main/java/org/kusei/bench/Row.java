package org.kusei.bench;

import org.jspecify.annotations.Nullable;

/**
 * One measured thing.
 *
 * @param name words of what was measured stand under this key
 * @param value as measured here, in that unit; tells little, for it is of one machine
 * @param base what it is compared to, measured in the same run
 * @param aim the ratio that is aimed at; null for none
 * @param missing why nothing was measured; null where something was
 */
public record Row(
    String name,
    String unit,
    double value,
    @Nullable Double base,
    @Nullable Double aim,
    @Nullable String missing) {

  static Row of(String name, String unit, double value, double base) {
    return new Row(name, unit, value, base, null, null);
  }

  /** Compared to nothing. */
  static Row alone(String name, String unit, double value) {
    return new Row(name, unit, value, null, null, null);
  }

  static Row missing(String name, String why) {
    return new Row(name, "", Double.NaN, null, null, why);
  }

  Row aiming(double ratio) {
    return new Row(name, unit, value, base, ratio, missing);
  }

  /** What counts: the value in units of what it is compared to; null where it is alone. */
  public @Nullable Double ratio() {
    return base == null ? null : value / base;
  }
}
