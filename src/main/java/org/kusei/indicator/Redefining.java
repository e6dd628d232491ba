package org.kusei.indicator;

import java.util.Optional;
import org.kusei.measure.Indicator;

/** What of an indicator may still be described anew. */
final class Redefining {

  static Optional<String> refusal(
      Indicator known, NewIndicator now, boolean hasValues, String reason) {
    if (now.name().isBlank()) {
      return Optional.of("indicator.refused.name-missing");
    }
    if (known.isYearClosed()) {
      return Optional.of("indicator.refused.year-closed");
    }
    return measureRefusal(known, now, hasValues)
        .or(() ->
            reason.isBlank()
                ? Optional.of("indicator.refused.redefinition-reason")
                : Optional.empty());
  }

  private static Optional<String> measureRefusal(
      Indicator known, NewIndicator now, boolean hasValues) {
    if (hasValues && !known.measure().equals(now.measure())) {
      return Optional.of("indicator.refused.measure-locked");
    }
    var direction = now.measure().direction();
    if (!known.targets().isEmpty() && direction != known.measure().direction()) {
      return Optional.of("indicator.refused.direction-locked");
    }
    var withdrawal = now.withdrawal();
    return withdrawal != null && withdrawal.direction() != direction
        ? Optional.of("indicator.refused.direction")
        : Optional.empty();
  }

  private Redefining() {}
}
