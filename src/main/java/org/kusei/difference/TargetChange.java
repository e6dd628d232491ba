package org.kusei.difference;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Indicator;

/**
 * A target in force (目標値) that was changed, came or went between two editions of a year.
 *
 * @param before with the targets as of the edition before; null where that has no such indicator
 * @param after with the targets as of the edition after
 */
public record TargetChange(@Nullable Indicator before, @Nullable Indicator after) {

  /** The indicator as it is described on either side. */
  public Indicator indicator() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  TargetChange mirrored() {
    return new TargetChange(/* before= */ after, /* after= */ before);
  }
}
