package org.kusei.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Goal;
import org.kusei.measure.Indicator;

/**
 * A target that is to become one with the next edition of the year; may change until then.
 *
 * @param now the goal in force; null where none is
 */
public record ProposedTarget(
    Indicator indicator,
    @Nullable Goal now,
    Goal proposed,
    String reason,
    String who,
    Instant at) {}
