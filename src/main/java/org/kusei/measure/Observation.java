package org.kusei.measure;

import java.time.Instant;

/**
 * What was handed in for a period. A correction is a further observation of the period with a
 * higher number; the earlier ones stay.
 *
 * @param number counts the period's observations from 1
 * @param reason of a correction; empty for the first
 */
public record Observation(
    Period period, int number, Reading reading, String who, Instant at, String reason) {}
