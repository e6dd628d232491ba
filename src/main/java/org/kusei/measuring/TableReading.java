package org.kusei.measuring;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.kusei.gauge.PeriodNames;
import org.kusei.indicator.NewObservation;
import org.kusei.measure.Indicator;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Count;
import org.kusei.measure.Reading.Share;
import org.kusei.measure.Reading.Why;
import org.kusei.measuring.PastedTable.Row;

/**
 * Reads a table of values, comma or tab between its cells; its headings, in either language, say
 * which column is which.
 */
final class TableReading {

  /** The columns, with the headings under which they may stand. */
  enum Column {
    INDICATOR("指標番号", "indicator"),
    PERIOD("期間", "period"),
    VALUE("値", "value"),
    NUMERATOR("分子", "numerator"),
    DENOMINATOR("分母", "denominator"),
    REASON("理由", "reason");

    private final String japanese;
    private final String english;

    Column(String japanese, String english) {
      this.japanese = japanese;
      this.english = english;
    }

    String heading(boolean inJapanese) {
      return inJapanese ? japanese : english;
    }

    private static Optional<Column> headed(String cell) {
      return List.of(values()).stream()
          .filter(each -> cell.equals(each.japanese) || cell.equalsIgnoreCase(each.english))
          .findFirst();
    }
  }

  /** How a cell says that nothing could be measured. */
  private static final List<String> NOT_MEASURABLE = List.of("測定不能", "not measurable");

  private final Map<Long, Indicator> indicators;
  private final Map<Column, Integer> places = new HashMap<>();
  private final Map<Column, String> headings = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private int blanks;

  private TableReading(List<Indicator> indicators) {
    this.indicators =
        indicators.stream().collect(Collectors.toMap(each -> each.id().value(), each -> each));
  }

  /** Reads the table of values for these indicators and no others. */
  static PastedTable read(String text, List<Indicator> indicators) {
    return new TableReading(indicators).read(text);
  }

  private PastedTable read(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean tabs = bare.lines().findFirst().orElse("").contains("\t");
    var format = tabs ? CSVFormat.TDF : CSVFormat.DEFAULT;
    try (var parser = CSVParser.parse(new StringReader(bare), format)) {
      int number = 0;
      for (var row : parser) {
        number++;
        take(number, row);
      }
    } catch (IOException | UncheckedIOException e) {
      faults.add(new Fault(1, "", "", "indicator.table.unreadable", List.of()));
    }
    if (rows.isEmpty() && faults.isEmpty() && blanks == 0) {
      faults.add(new Fault(1, "", "", "indicator.table.empty", List.of()));
    }
    return new PastedTable(rows, faults, blanks);
  }

  private void take(int number, CSVRecord row) {
    if (number == 1) {
      readHeadings(row);
    } else if (faults.stream().noneMatch(fault -> fault.row() == 1)) {
      readRow(number, row);
    }
  }

  private void readHeadings(CSVRecord row) {
    for (int i = 0; i < row.size(); i++) {
      int place = i;
      var heading = folded(row.get(i));
      Column.headed(heading)
          .ifPresent(column -> {
            places.put(column, place);
            headings.put(column, heading);
          });
    }
    for (var needed : List.of(Column.INDICATOR, Column.PERIOD)) {
      if (!places.containsKey(needed)) {
        faults.add(
            new Fault(
                1,
                needed.japanese,
                "",
                "indicator.table.no-column",
                List.of(needed.japanese, needed.english)));
      }
    }
  }

  /** One row's cells by their columns. */
  private record Cells(int number, Map<Column, String> written) {
    String get(Column column) {
      return written.getOrDefault(column, "");
    }

    boolean saysNothing() {
      return Stream.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR)
          .allMatch(column -> get(column).isEmpty());
    }
  }

  private void readRow(int number, CSVRecord row) {
    var written = new HashMap<Column, String>();
    places.forEach(
        (column, place) -> written.put(column, place < row.size() ? folded(row.get(place)) : ""));
    var cells = new Cells(number, written);
    if (cells.saysNothing()) {
      blanks++;
      return;
    }
    var indicator = indicators.get(id(cells.get(Column.INDICATOR)));
    if (indicator == null) {
      fault(cells, Column.INDICATOR, "indicator.table.no-indicator");
      return;
    }
    var period = PeriodNames.find(indicator.periods(), cells.get(Column.PERIOD));
    if (period.isEmpty()) {
      fault(cells, Column.PERIOD, "indicator.table.no-period");
    }
    var reading = reading(cells, indicator);
    if (period.isPresent() && reading != null) {
      var reason = cells.get(Column.REASON);
      rows.add(
          new Row(
              number, new NewObservation(indicator.id(), period.get().number(), reading, reason)));
    }
  }

  private static long id(String written) {
    return written.matches("[0-9]{1,18}") ? Long.parseLong(written) : -1;
  }

  private @Nullable Reading reading(Cells cells, Indicator indicator) {
    if (NOT_MEASURABLE.stream().anyMatch(cells.get(Column.VALUE)::equalsIgnoreCase)) {
      return new Blank(Why.NOT_MEASURABLE);
    }
    if (indicator.measure().scale() == Scale.SHARE) {
      return share(cells);
    }
    var count = amount(cells, Column.VALUE, indicator.measure().unit());
    return count == null ? null : new Count(count);
  }

  private @Nullable Share share(Cells cells) {
    var numerator = amount(cells, Column.NUMERATOR, "");
    var denominator = amount(cells, Column.DENOMINATOR, "");
    if (denominator != null && denominator.signum() <= 0) {
      fault(cells, Column.DENOMINATOR, "indicator.table.denominator");
      return null;
    }
    return numerator == null || denominator == null ? null : new Share(numerator, denominator);
  }

  private @Nullable BigDecimal amount(Cells cells, Column column, String unit) {
    var bare = cells.get(column).replace(",", "");
    if (!unit.isEmpty() && bare.endsWith(unit)) {
      bare = bare.substring(0, bare.length() - unit.length()).strip();
    }
    if (!bare.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
      fault(cells, column, "indicator.table.no-number");
      return null;
    }
    return new BigDecimal(bare);
  }

  private void fault(Cells cells, Column column, String reason) {
    var heading = headings.getOrDefault(column, column.japanese);
    faults.add(new Fault(cells.number(), heading, cells.get(column), reason, List.of()));
  }

  /** Full-width figures and spaces as half-width ones. */
  private static String folded(String cell) {
    return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
  }
}
