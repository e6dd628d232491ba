package org.kusei.measuring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.NewObservation;
import org.kusei.measure.Course;
import org.kusei.measure.Course.Point;
import org.kusei.measure.Indicator;
import org.kusei.measure.IndicatorId;
import org.kusei.measuring.PastedTable.Row;
import org.kusei.platform.Decision.Refused;

/**
 * What would become of a pasted table if it were entered now; nothing is.
 *
 * @param entries what the rows would do, those that change nothing included
 * @param faults all that is wrong, by row
 * @param blanks how many rows leave their value empty
 * @param seen names what of the record the entries would change, so that a later reading shows
 *     whether somebody else has changed it meanwhile
 */
record DryRun(List<Entry> entries, List<Fault> faults, int blanks, String seen) {

  /** The columns where the remedy of a refusal lies. */
  private static final Map<String, TableReading.Column> COLUMNS =
      Map.of(
          "indicator.refused.period", TableReading.Column.PERIOD,
          "indicator.refused.period-not-begun", TableReading.Column.PERIOD,
          "indicator.refused.closed", TableReading.Column.PERIOD,
          "indicator.refused.blank-reason", TableReading.Column.REASON,
          "indicator.refused.correction-reason", TableReading.Column.REASON);

  /**
   * What one row would do.
   *
   * @param before the point that it would change, as it is now
   */
  record Entry(int row, Indicator indicator, Point before, NewObservation observation) {

    boolean corrects() {
      return before.from() != null;
    }

    boolean changesNothing() {
      return before.reading().value().isPresent()
          && observation.reading().value().isPresent()
          && before.reading().getClass() == observation.reading().getClass()
          && before
                  .reading()
                  .value()
                  .orElseThrow()
                  .compareTo(observation.reading().value().orElseThrow())
              == 0;
    }
  }

  DryRun {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  static DryRun of(String text, List<Course> courses, Indicators indicators) {
    var table = TableReading.read(text, courses.stream().map(Course::indicator).toList());
    var faults = new ArrayList<>(table.faults());
    faults.addAll(doubles(table.rows()));
    var refusals = indicators.findRefusals(table.rows().stream().map(Row::observation).toList());
    refusals.forEach(
        (place, refusal) -> faults.add(fault(table.rows().get(place).number(), refusal)));
    faults.sort((one, other) -> Integer.compare(one.row(), other.row()));
    var entries = entries(table.rows(), courses);
    return new DryRun(entries, faults, table.blanks(), seen(entries));
  }

  private static List<Fault> doubles(List<Row> rows) {
    var first = new HashMap<String, Integer>();
    var faults = new ArrayList<Fault>();
    for (var row : rows) {
      var what = row.observation().indicator().value() + "/" + row.observation().period();
      var before = first.putIfAbsent(what, row.number());
      if (before != null) {
        faults.add(
            new Fault(
                row.number(), "", "", "measuring.table.twice", List.of(Integer.toString(before))));
      }
    }
    return faults;
  }

  private static Fault fault(int row, Refused<Integer> refusal) {
    var column = COLUMNS.get(refusal.reason());
    return new Fault(
        row, column == null ? "" : column.heading(true), "", refusal.reason(), refusal.arguments());
  }

  private static List<Entry> entries(List<Row> rows, List<Course> courses) {
    Map<IndicatorId, Course> known =
        courses.stream().collect(Collectors.toMap(c -> c.indicator().id(), c -> c));
    return rows.stream()
        .map(row -> {
          var course = Objects.requireNonNull(known.get(row.observation().indicator()));
          var before = course.points().get(row.observation().period() - 1);
          return new Entry(row.number(), course.indicator(), before, row.observation());
        })
        .toList();
  }

  private static int number(Entry entry) {
    var from = entry.before.from();
    return from == null ? 0 : from.number();
  }

  private static String seen(List<Entry> entries) {
    return entries.stream()
        .map(e -> e.indicator.id().value() + "." + e.observation.period() + "." + number(e))
        .collect(Collectors.joining(","));
  }

  /** Why it cannot be entered as somebody saw it; null when it can. */
  @Nullable String refusal(String seenBefore) {
    if (!faults.isEmpty()) {
      return "measuring.table.faults";
    }
    return seen.equals(seenBefore) ? null : "measuring.table.changed";
  }

  /** What is handed in, each with what was before its author. */
  List<NewObservation> observations() {
    return entries.stream().map(e -> e.observation.after(number(e))).toList();
  }
}
