package org.kusei.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value held against a target.
 *
 * @param rate per cent of the target to one place; null where such a share says nothing
 */
public record Achievement(Target target, boolean isReached, @Nullable BigDecimal rate) {

  static Achievement of(BigDecimal value, Target target) {
    var goal = target.goal();
    return new Achievement(target, goal.isReachedBy(value), goal.rateOf(value).orElse(null));
  }
}
