package org.kusei.gauge;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.kusei.attainment.Attainment;
import org.kusei.attainment.RollUp;
import org.kusei.attainment.Standing;
import org.kusei.attainment.Tally;
import org.kusei.edition.Edition;
import org.kusei.measure.Course;
import org.kusei.measure.Course.Point;
import org.kusei.measure.Goal;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Goal.AtMost;
import org.kusei.measure.Goal.Between;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Share;
import org.kusei.platform.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * A ward's indicators as files: one row a period, a blank with its kind and reason; in JSON also
 * how they stand, each and rolled up. The CSV can be filled in and handed in again.
 */
public final class IndicatorFiles {
  private static final String FORMAT = "kusei-indicators/1";
  private static final List<String> COLUMNS =
      List.of(
          "node",
          "title",
          "indicator",
          "name",
          "kind",
          "unit",
          "target",
          "first",
          "period",
          "value",
          "numerator",
          "denominator",
          "blank",
          "reason");

  private final Texts texts;
  private final Edition edition;
  private final @Nullable LocalDate until;
  private final List<Course> courses;

  /**
   * @param texts in whose language the CSV speaks
   * @param until the last day of which values are in it; null for all there are
   */
  public IndicatorFiles(
      Texts texts, Edition edition, List<Course> courses, @Nullable LocalDate until) {
    this.texts = texts;
    this.edition = edition;
    this.until = until;
    this.courses = courses;
  }

  /** With the mark by which spreadsheets know UTF-8. */
  public String csv() {
    var written = new StringWriter();
    written.write('\uFEFF');
    try (var printer = new CSVPrinter(written, CSVFormat.EXCEL)) {
      printer.printRecord(
          COLUMNS.stream().map(column -> texts.text("gauge.column." + column)).toList());
      for (var course : courses) {
        for (var point : course.points()) {
          printer.printRecord(row(course, point));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  private List<String> row(Course course, Point point) {
    var indicator = course.indicator();
    var words = new GaugeWords(texts);
    var unit = indicator.measure().unit();
    var share = point.reading() instanceof Share parts ? parts : null;
    var place = edition.find(indicator.node().address());
    return List.of(
        place.map(found -> edition.address(found.node())).orElse(""),
        safe(place.map(found -> found.node().content().title()).orElse("")),
        Long.toString(indicator.id().value()),
        safe(indicator.name()),
        words.text("gauge.kind." + GaugeWords.code(indicator.kind())),
        safe(unit),
        indicator.targetInForce().map(t -> words.goal(t.goal(), unit)).orElse(""),
        indicator.firstTarget().map(t -> words.goal(t.goal(), unit)).orElse(""),
        PeriodNames.name(texts, point.period()),
        point.reading().value().map(BigDecimal::toPlainString).orElse(""),
        share == null ? "" : share.numerator().toPlainString(),
        share == null ? "" : share.denominator().toPlainString(),
        point.reading() instanceof Blank(var why) ? words.blank(why) : "",
        safe(point.from() == null ? "" : point.from().reason()));
  }

  /** No spreadsheet may take what people wrote for a formula. */
  private static String safe(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  public String json() {
    var whole = new LinkedHashMap<String, @Nullable Object>();
    whole.put("format", FORMAT);
    whole.put("ward", edition.ward().slug());
    whole.put("fiscal_year", edition.year().start());
    whole.put("edition", edition.number());
    whole.put("until", until == null ? null : until.toString());
    whole.put("indicators", courses.stream().map(IndicatorFiles::indicator).toList());
    whole.put("roll_ups", rollUps());
    return JsonMapper.shared().writeValueAsString(whole);
  }

  /** Of the ward as a whole, whose node is null, and of each node with an indicator, in order. */
  private List<Map<String, @Nullable Object>> rollUps() {
    var attainment = Attainment.of(edition, courses);
    var nodes =
        edition.places().stream()
            .map(place -> place.node().key())
            .filter(attainment.nodes()::containsKey)
            .map(key -> rollUp(key.address(), attainment.of(key)));
    return Stream.concat(Stream.of(rollUp(null, attainment.ward())), nodes).toList();
  }

  private static Map<String, @Nullable Object> rollUp(@Nullable String node, RollUp rollUp) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("node", node);
    fields.put("in_force", counts(rollUp.inForce()));
    fields.put("first", counts(rollUp.first()));
    return fields;
  }

  private static Map<String, Integer> counts(Tally tally) {
    var counts = new LinkedHashMap<String, Integer>();
    counts.put("total", tally.total());
    for (var standing : Standing.values()) {
      counts.put(lower(standing), tally.count(standing));
    }
    return counts;
  }

  private static Map<String, @Nullable Object> indicator(Course course) {
    var indicator = course.indicator();
    var measure = indicator.measure();
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("id", indicator.id().value());
    fields.put("node", indicator.node().address());
    fields.put("name", indicator.name());
    fields.put("kind", lower(indicator.kind()));
    fields.put("unit", measure.unit());
    fields.put("scale", lower(measure.scale()));
    fields.put("direction", lower(measure.direction()));
    fields.put("accumulation", lower(measure.accumulation()));
    fields.put("rhythm", lower(measure.rhythm()));
    fields.put("baseline", indicator.baseline());
    fields.put("withdrawal", goal(indicator.withdrawal()));
    fields.put(
        "targets",
        indicator.targets().stream()
            .map(target -> {
              var one = new LinkedHashMap<String, @Nullable Object>();
              one.put("number", target.number());
              one.put("goal", goal(target.goal()));
              one.put("reason", target.reason());
              return one;
            })
            .toList());
    fields.put("standing", lower(Standing.of(course, indicator.targetInForce().orElse(null))));
    fields.put("first_standing", lower(Standing.of(course, indicator.firstTarget().orElse(null))));
    fields.put("values", course.points().stream().map(IndicatorFiles::value).toList());
    return fields;
  }

  private static @Nullable Map<String, BigDecimal> goal(@Nullable Goal goal) {
    return switch (goal) {
      case null -> null;
      case AtLeast(var bound) -> Map.of("low", bound);
      case AtMost(var bound) -> Map.of("high", bound);
      case Between(var low, var high) -> {
        var both = new LinkedHashMap<String, BigDecimal>();
        both.put("low", low);
        both.put("high", high);
        yield both;
      }
    };
  }

  private static Map<String, @Nullable Object> value(Point point) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("period", point.period().number());
    fields.put("first_day", point.period().firstDay().toString());
    fields.put("last_day", point.period().lastDay().toString());
    Reading reading = point.reading();
    fields.put("value", reading.value().orElse(null));
    if (reading instanceof Share(var numerator, var denominator)) {
      fields.put("numerator", numerator);
      fields.put("denominator", denominator);
    }
    fields.put("blank", reading instanceof Blank(var why) ? lower(why) : null);
    fields.put("reason", point.from() == null ? "" : point.from().reason());
    return fields;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
