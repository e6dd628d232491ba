package org.kusei.gauge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.attainment.Standing;
import org.kusei.measure.Achievement;
import org.kusei.measure.Course;
import org.kusei.measure.Course.Point;
import org.kusei.measure.Figure;
import org.kusei.measure.Indicator;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;

/**
 * One indicator (指標) with all that anyone is shown of it.
 *
 * @param anchor names it on its page
 * @param measured how it is measured, in words
 * @param first the first target; null where it is the one in force, or there is none
 * @param value of the year so far, or the blank
 * @param state {@code reached}, {@code missed} or {@code open}
 * @param against the target in force; null without a target or a value
 * @param notes what a reader must know of the value: what it leaves out, what it falls below
 * @param chart null where there is no value to draw
 */
public record GaugeView(
    String anchor,
    String name,
    String kind,
    String kindName,
    String measured,
    @Nullable String baseline,
    @Nullable String withdrawal,
    @Nullable String target,
    @Nullable String first,
    String value,
    String state,
    @Nullable String against,
    @Nullable String againstFirst,
    List<String> notes,
    List<Row> rows,
    @Nullable Chart chart,
    @Nullable String language) {

  /**
   * What there is of one period.
   *
   * @param style {@code value} or the blank, e.g. {@code not-due}
   * @param soFar the value of the year up to it, where values are added up; else null
   * @param why of a blank or a correction; empty else
   */
  public record Row(
      String period, String value, String style, @Nullable String soFar, String why) {}

  public GaugeView {
    notes = List.copyOf(notes);
    rows = List.copyOf(rows);
  }

  /** Of a course, as it was read. */
  public static GaugeView of(GaugeWords words, Course course) {
    var indicator = course.indicator();
    var figure = course.figure();
    var unit = indicator.measure().unit();
    var value =
        course.points().isEmpty()
            ? words.text("gauge.not-released")
            : words.reading(figure.reading(), unit);
    var target = indicator.targetInForce().map(t -> words.goal(t.goal(), unit)).orElse(null);
    var standing = Standing.of(course, indicator.targetInForce().orElse(null));
    var against = against(words, figure.againstTarget(), standing);
    var notes = notes(words, indicator, figure);
    return new GaugeView(
        anchor(indicator),
        indicator.name(),
        GaugeWords.code(indicator.kind()),
        words.text("gauge.kind." + GaugeWords.code(indicator.kind())),
        measured(words, indicator),
        baseline(words, indicator),
        withdrawal(words, indicator),
        target,
        first(words, indicator),
        value,
        state(standing),
        against,
        indicator.targets().size() > 1 ? againstFirst(words, course, figure) : null,
        notes,
        rows(words, course),
        Chart.of(words, course, description(words, value, target, against, notes)),
        words.documentLanguage());
  }

  /** Names it on its page. */
  public static String anchor(Indicator indicator) {
    return "indicator-" + indicator.id().value();
  }

  private static @Nullable String againstFirst(GaugeWords words, Course course, Figure figure) {
    var standing = Standing.of(course, course.indicator().firstTarget().orElse(null));
    return against(words, figure.againstFirst(), standing);
  }

  private static @Nullable String against(
      GaugeWords words, @Nullable Achievement achievement, Standing standing) {
    if (achievement == null || standing != Standing.UNDER_WAY) {
      return words.achievement(achievement);
    }
    var rate = achievement.rate();
    var name = words.text("gauge.under-way");
    return rate == null ? name : words.text("gauge.with-rate", name, GaugeWords.number(rate));
  }

  private static String description(
      GaugeWords words,
      String value,
      @Nullable String target,
      @Nullable String against,
      List<String> notes) {
    var parts = new ArrayList<String>();
    parts.add(words.text("gauge.value") + " " + value);
    if (target != null) {
      parts.add(words.text("gauge.target") + " " + target);
    }
    if (against != null) {
      parts.add(against);
    }
    parts.addAll(notes);
    return parts.stream().collect(Collectors.joining(words.text("gauge.stop")));
  }

  private static String state(Standing standing) {
    return standing.isDecided() ? GaugeWords.code(standing) : "open";
  }

  private static String measured(GaugeWords words, Indicator indicator) {
    var measure = indicator.measure();
    return words.text(
        "gauge.measured",
        words.text("gauge.rhythm." + GaugeWords.code(measure.rhythm())),
        words.text("gauge.accumulation." + GaugeWords.code(measure.accumulation())),
        words.text("gauge.scale." + GaugeWords.code(measure.scale())));
  }

  private static @Nullable String baseline(GaugeWords words, Indicator indicator) {
    var baseline = indicator.baseline();
    return baseline == null ? null : words.amount(baseline, indicator.measure().unit());
  }

  private static @Nullable String withdrawal(GaugeWords words, Indicator indicator) {
    var criterion = indicator.withdrawal();
    return criterion == null ? null : words.goal(criterion, indicator.measure().unit());
  }

  private static @Nullable String first(GaugeWords words, Indicator indicator) {
    return indicator.targets().size() < 2
        ? null
        : indicator
            .firstTarget()
            .map(t -> words.goal(t.goal(), indicator.measure().unit()))
            .orElse(null);
  }

  private static List<String> notes(GaugeWords words, Indicator indicator, Figure figure) {
    var notes = new ArrayList<String>();
    if (!figure.missing().isEmpty() && figure.reading().value().isPresent()) {
      notes.add(
          words.text(
              "gauge.leaves-out",
              figure.missing().stream()
                  .map(period -> PeriodNames.name(words.texts(), period))
                  .collect(Collectors.joining(words.text("gauge.comma")))));
    }
    if (figure.isBelowWithdrawal()) {
      notes.add(words.text("gauge.below-withdrawal"));
    }
    if (indicator.targetInForce().isEmpty()) {
      notes.add(words.text("gauge.no-target"));
    }
    return notes;
  }

  private static List<Row> rows(GaugeWords words, Course course) {
    var indicator = course.indicator();
    var soFar = course.soFar();
    boolean adds = indicator.measure().accumulation() == Accumulation.CUMULATIVE;
    var unit = indicator.measure().unit();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < course.points().size(); i++) {
      var point = course.points().get(i);
      rows.add(
          new Row(
              PeriodNames.name(words.texts(), point.period()),
              words.reading(point.reading(), unit),
              style(point),
              adds ? soFar.get(i).map(v -> words.amount(v, unit)).orElse("") : null,
              why(words, point)));
    }
    return rows;
  }

  private static String style(Point point) {
    return point.reading() instanceof Blank(Why why) ? GaugeWords.code(why) : "value";
  }

  private static String why(GaugeWords words, Point point) {
    if (point.from() != null) {
      return point.from().reason();
    }
    return point.reading() instanceof Blank(Why why)
        ? words.text(
            "gauge.blank." + GaugeWords.code(why) + ".means",
            words.figures().day(point.period().dueDay()))
        : "";
  }

  /** Whether any period says so far how much there is. */
  public boolean addsUp() {
    return rows.stream().anyMatch(row -> row.soFar() != null);
  }
}
