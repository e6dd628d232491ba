package org.kusei.difference;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Indicator;

/**
 * A target in force (目標値) that was changed, came or went between two editions.
 *
 * @param before with the targets as of the edition before; null where that has no such indicator
 * @param after with the targets as of the edition after
 */
public record TargetChange(@Nullable Indicator before, @Nullable Indicator after) {

  /** The indicator as it is described on either side. */
  public Indicator indicator() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  /** The name in the edition before, where it was another; else null. */
  public @Nullable String formerly() {
    boolean renamed = before != null && after != null && !before.name().equals(after.name());
    return renamed ? Objects.requireNonNull(before).name() : null;
  }

  TargetChange mirrored() {
    return new TargetChange(/* before= */ after, /* after= */ before);
  }
}
