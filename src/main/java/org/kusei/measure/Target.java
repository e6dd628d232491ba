package org.kusei.measure;

import java.time.Instant;
import org.kusei.edition.EditionId;

/**
 * A target (目標値) as one edition sets it; never overwritten, only followed by another.
 *
 * @param number counts the indicator's targets from 1, the first
 * @param reason why it was set so, or changed; may be empty for the first
 */
public record Target(
    int number, EditionId edition, Goal goal, String reason, String who, Instant at) {}
