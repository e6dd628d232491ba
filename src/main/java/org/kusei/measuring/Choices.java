package org.kusei.measuring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kusei.gauge.GaugeWords;
import org.kusei.measure.Direction;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Rhythm;

/** What can be chosen where an indicator is described. */
public record Choices(
    List<Choice> kinds,
    List<Choice> scales,
    List<Choice> directions,
    List<Choice> accumulations,
    List<Choice> rhythms) {

  static Choices of(GaugeWords words, Filled filled) {
    return new Choices(
        of(words, filled, "kind", Kind.values()),
        of(words, filled, "scale", Scale.values()),
        of(words, filled, "direction", Direction.values()),
        of(words, filled, "accumulation", Accumulation.values()),
        of(words, filled, "rhythm", Rhythm.values()));
  }

  private static List<Choice> of(
      GaugeWords words, Filled filled, String field, Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(each -> {
          var value = each.name().toLowerCase(Locale.ROOT);
          var name = words.text("gauge." + field + "." + GaugeWords.code(each));
          return new Choice(value, name, filled.is(field, value));
        })
        .toList();
  }
}
