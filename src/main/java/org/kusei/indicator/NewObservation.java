package org.kusei.indicator;

/**
 * A value about to be handed in.
 *
 * @param reason of a correction or of a blank; may be empty else
 */
public record NewObservation(IndicatorId indicator, int period, Reading reading, String reason) {}
