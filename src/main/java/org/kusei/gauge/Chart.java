package org.kusei.gauge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Course;
import org.kusei.measure.Goal;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Goal.AtMost;
import org.kusei.measure.Goal.Between;

/**
 * A chart of a year's values, ready to be drawn as SVG: the line of the values against the target
 * in force, the first target and the withdrawal criterion.
 *
 * @param id of the title, which names the drawing; unique on the page
 * @param description what it shows, in words
 * @param lines stretches of the values without a gap, each as points of a polyline
 */
public record Chart(
    String id,
    String title,
    String description,
    List<Mark> marks,
    List<Level> levels,
    List<String> lines,
    List<Dot> dots,
    List<Tick> ticks) {

  static final int WIDTH = 360;
  static final int HEIGHT = 220;
  private static final int LEFT = 48;
  private static final int RIGHT = 8;
  private static final int TOP = 12;
  private static final int BOTTOM = 28;

  /** A line across, with its number beside it. */
  public record Mark(String y, String label) {}

  /**
   * A bound across the chart.
   *
   * @param style {@code target}, {@code first} or {@code withdrawal}
   * @param name for the legend; empty where the bound before it has the same
   */
  public record Level(String style, String name, String y) {}

  /** A value. */
  public record Dot(String x, String y) {}

  /** The name of a period below the chart. */
  public record Tick(String x, String label) {}

  public Chart {
    marks = List.copyOf(marks);
    levels = List.copyOf(levels);
    lines = List.copyOf(lines);
    dots = List.copyOf(dots);
    ticks = List.copyOf(ticks);
  }

  /** Null where there is no value to draw. */
  static @Nullable Chart of(GaugeWords words, Course course, String description) {
    var values = course.soFar();
    if (values.stream().allMatch(Optional::isEmpty)) {
      return null;
    }
    var bounds = bounds(words, course);
    var scale =
        Scale.of(
            Stream.concat(
                    values.stream().flatMap(Optional::stream), bounds.stream().map(Bound::value))
                .toList());
    int count = course.indicator().periods().size();
    return new Chart(
        "chart-" + course.indicator().id().value(),
        words.text("gauge.chart.title", course.indicator().name()),
        description,
        scale.marks().stream().map(m -> new Mark(y(scale, m), GaugeWords.number(m))).toList(),
        bounds.stream().map(b -> new Level(b.style, b.name, y(scale, b.value))).toList(),
        lines(scale, values, count),
        dots(scale, values, count),
        ticks(words, course, count));
  }

  private record Bound(String style, String name, BigDecimal value) {}

  private static List<Bound> bounds(GaugeWords words, Course course) {
    var indicator = course.indicator();
    var unit = indicator.measure().unit();
    var bounds = new ArrayList<Bound>();
    var first = indicator.firstTarget();
    var now = indicator.targetInForce();
    first
        .filter(target -> !now.map(t -> t.goal().equals(target.goal())).orElse(false))
        .ifPresent(t ->
            add(
                bounds,
                "first",
                words.text("gauge.first") + " " + words.goal(t.goal(), unit),
                t.goal()));
    now.ifPresent(t ->
        add(
            bounds,
            "target",
            words.text("gauge.target") + " " + words.goal(t.goal(), unit),
            t.goal()));
    var withdrawal = indicator.withdrawal();
    if (withdrawal != null) {
      var name = words.text("gauge.withdrawal") + " " + words.goal(withdrawal, unit);
      add(bounds, "withdrawal", name, withdrawal);
    }
    return bounds;
  }

  private static void add(List<Bound> bounds, String style, String name, Goal goal) {
    switch (goal) {
      case AtLeast(var bound) -> bounds.add(new Bound(style, name, bound));
      case AtMost(var bound) -> bounds.add(new Bound(style, name, bound));
      case Between(var low, var high) -> {
        bounds.add(new Bound(style, name, low));
        bounds.add(new Bound(style, "", high));
      }
    }
  }

  private static List<String> lines(Scale scale, List<Optional<BigDecimal>> values, int count) {
    var lines = new ArrayList<String>();
    var points = new ArrayList<String>();
    for (int i = 0; i <= values.size(); i++) {
      var value = i < values.size() ? values.get(i) : Optional.<BigDecimal>empty();
      if (value.isPresent()) {
        points.add(x(i, count) + "," + y(scale, value.get()));
      } else {
        if (points.size() > 1) {
          lines.add(String.join(" ", points));
        }
        points.clear();
      }
    }
    return lines;
  }

  private static List<Dot> dots(Scale scale, List<Optional<BigDecimal>> values, int count) {
    var dots = new ArrayList<Dot>();
    for (int i = 0; i < values.size(); i++) {
      int place = i;
      values.get(i).ifPresent(value -> dots.add(new Dot(x(place, count), y(scale, value))));
    }
    return dots;
  }

  private static List<Tick> ticks(GaugeWords words, Course course, int count) {
    return course.indicator().periods().stream()
        .map(period ->
            new Tick(x(period.number() - 1, count), PeriodNames.shortName(words.texts(), period)))
        .toList();
  }

  /** In the middle of the period's part of the width. */
  private static String x(int place, int count) {
    double width = WIDTH - LEFT - RIGHT;
    return tenths(LEFT + width * (2 * place + 1) / (2 * count));
  }

  private static String y(Scale scale, BigDecimal value) {
    double height = HEIGHT - TOP - BOTTOM;
    return tenths(TOP + height * (1 - scale.place(value)));
  }

  private static String tenths(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
