package org.kusei.indicator;

import org.jspecify.annotations.Nullable;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Reading;

/**
 * A value about to be handed in.
 *
 * @param reason of a correction or of a blank; may be empty else
 * @param seen number of the period's observation that its author had before them, 0 for none; null
 *     where nobody looked
 */
public record NewObservation(
    IndicatorId indicator, int period, Reading reading, String reason, @Nullable Integer seen) {

  public NewObservation(IndicatorId indicator, int period, Reading reading, String reason) {
    this(indicator, period, reading, reason, null);
  }

  /** The same by somebody who had that observation before them. */
  public NewObservation after(int number) {
    return new NewObservation(indicator, period, reading, reason, number);
  }
}
