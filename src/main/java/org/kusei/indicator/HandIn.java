package org.kusei.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kusei.measure.Indicator;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Observation;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Count;
import org.kusei.measure.Reading.Share;
import org.kusei.measure.Reading.Why;
import org.kusei.platform.Decision.Refused;

/** Which values may be handed in. */
final class HandIn {
  private HandIn() {}

  static Optional<Refused<Integer>> refusal(
      LocalDate today, Indicator indicator, List<Observation> earlier, NewObservation added) {
    var periods = indicator.periods();
    if (added.period() < 1 || added.period() > periods.size()) {
      return refused("indicator.refused.period", Integer.toString(periods.size()));
    }
    var period = periods.get(added.period() - 1);
    if (today.isBefore(period.firstDay())) {
      return refused("indicator.refused.period-not-begun", period.firstDay().toString());
    }
    var seen = added.seen();
    if (seen != null && seen != nextNumber(earlier, added.period()) - 1) {
      return refused("indicator.refused.changed-meanwhile");
    }
    return readRefusal(indicator, earlier, added)
        .or(() -> readingRefusal(indicator, added))
        .or(() -> correctionRefusal(earlier, added));
  }

  /** What a finished review has read is corrected with a reason, even where it read a blank. */
  private static Optional<Refused<Integer>> readRefusal(
      Indicator indicator, List<Observation> earlier, NewObservation added) {
    boolean isRead = added.period() <= indicator.closedUntil();
    return isRead && isNew(earlier, added) && added.reason().isBlank()
        ? refused("indicator.refused.closed")
        : Optional.empty();
  }

  private static Optional<Refused<Integer>> readingRefusal(
      Indicator indicator, NewObservation added) {
    return switch (added.reading()) {
      case Count _ -> wanted(indicator, Scale.NUMBER, "indicator.refused.share-wanted");
      case Share _ -> wanted(indicator, Scale.SHARE, "indicator.refused.number-wanted");
      case Blank(Why why) -> blankRefusal(why, added.reason());
    };
  }

  private static Optional<Refused<Integer>> wanted(
      Indicator indicator, Scale scale, String otherwise) {
    return indicator.measure().scale() == scale ? Optional.empty() : refused(otherwise);
  }

  private static Optional<Refused<Integer>> blankRefusal(Why why, String reason) {
    if (why != Why.NOT_MEASURABLE) {
      return refused("indicator.refused.blank-is-computed");
    }
    return reason.isBlank() ? refused("indicator.refused.blank-reason") : Optional.empty();
  }

  private static Optional<Refused<Integer>> correctionRefusal(
      List<Observation> earlier, NewObservation added) {
    boolean corrects = inForce(earlier, added.period()).isPresent();
    return corrects && isNew(earlier, added) && added.reason().isBlank()
        ? refused("indicator.refused.correction-reason")
        : Optional.empty();
  }

  /** Whether it says something else than what is in force. */
  static boolean isNew(List<Observation> earlier, NewObservation added) {
    return inForce(earlier, added.period())
        .filter(observation -> isSame(observation.reading(), added.reading()))
        .isEmpty();
  }

  static int nextNumber(List<Observation> earlier, int period) {
    return inForce(earlier, period).map(Observation::number).orElse(0) + 1;
  }

  private static Optional<Observation> inForce(List<Observation> earlier, int period) {
    return earlier.stream()
        .filter(each -> each.period().number() == period)
        .reduce((one, other) -> other);
  }

  /** 10 and 10.0 say the same. */
  private static boolean isSame(Reading one, Reading other) {
    return switch (one) {
      case Count(var value) -> other instanceof Count(var o) && value.compareTo(o) == 0;
      case Share(var n, var d) ->
          other instanceof Share(var on, var od) && n.compareTo(on) == 0 && d.compareTo(od) == 0;
      case Blank _ -> one.equals(other);
    };
  }

  private static Optional<Refused<Integer>> refused(String reason, String... arguments) {
    return Optional.of(new Refused<>(reason, arguments));
  }
}
