package org.kusei.measuring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.indicator.NewObservation;
import org.kusei.measure.Course;
import org.kusei.measure.Indicator;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Count;
import org.kusei.measure.Reading.Share;
import org.kusei.measure.Reading.Why;

/** Reads the form by which one value is handed in. */
final class ValueForm {
  private final Indicator indicator;
  private final Map<String, String> fields;
  private final Map<String, String> problems = new LinkedHashMap<>();

  ValueForm(Indicator indicator, Map<String, String> fields) {
    this.indicator = indicator;
    this.fields = fields;
  }

  /** Message keys by fields. */
  Map<String, String> problems() {
    return problems;
  }

  /** Empty where something is wrong. */
  Optional<NewObservation> observation() {
    var period = text("period");
    if (!period.matches("[0-9]{1,2}")) {
      problems.put("period", "measuring.wrong.period");
    }
    var reading = reading();
    if (reading == null || !problems.isEmpty()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(period);
    var observation = new NewObservation(indicator.id(), number, reading, text("reason"));
    return Optional.of(seen(number).map(observation::after).orElse(observation));
  }

  private @Nullable Reading reading() {
    if (text("blank").equals("not-measurable")) {
      return new Blank(Why.NOT_MEASURABLE);
    }
    if (indicator.measure().scale() == Scale.NUMBER) {
      var value = TypedNumber.read(text("value"));
      if (value.isEmpty()) {
        problems.put("value", "measuring.wrong.number");
      }
      return value.map(Count::new).orElse(null);
    }
    var numerator = TypedNumber.read(text("numerator"));
    var denominator = TypedNumber.read(text("denominator")).filter(d -> d.signum() > 0);
    if (numerator.isEmpty()) {
      problems.put("numerator", "measuring.wrong.number");
    }
    if (denominator.isEmpty()) {
      problems.put("denominator", "measuring.wrong.denominator");
    }
    return problems.containsKey("numerator") || problems.containsKey("denominator")
        ? null
        : new Share(numerator.orElseThrow(), denominator.orElseThrow());
  }

  private Optional<Integer> seen(int period) {
    var numbers = List.of(text("seen").split(",", -1));
    return period >= 1 && period <= numbers.size() && numbers.get(period - 1).matches("[0-9]{1,6}")
        ? Optional.of(Integer.parseInt(numbers.get(period - 1)))
        : Optional.empty();
  }

  private String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /** What the form's author has before them: the number in force of each period, 0 for none. */
  static String seen(Course course) {
    return course.points().stream()
        .map(point -> point.from() == null ? "0" : Integer.toString(point.from().number()))
        .collect(Collectors.joining(","));
  }
}
