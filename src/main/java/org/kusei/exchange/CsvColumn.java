package org.kusei.exchange;

import java.util.Set;
import java.util.function.Function;

/**
 * A column of a CSV file.
 *
 * @param kind what its cells hold
 * @param cell the value in a row, empty where there is none
 */
record CsvColumn<R>(String name, Kind kind, Function<R, String> cell) {

  /** What cells hold. */
  enum Kind {
    /** What people wrote: guarded. */
    TEXT,
    /** Digits, and words of our own: as they are. */
    PLAIN
  }

  private static final Set<Character> DANGEROUS =
      Set.of('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\'');

  static <R> CsvColumn<R> text(String name, Function<R, String> cell) {
    return new CsvColumn<>(name, Kind.TEXT, cell);
  }

  static <R> CsvColumn<R> plain(String name, Function<R, String> cell) {
    return new CsvColumn<>(name, Kind.PLAIN, cell);
  }

  /** The cell as the file writes it. */
  String written(R row) {
    var value = cell.apply(row);
    return quoted(kind == Kind.TEXT ? guarded(value) : value);
  }

  /** A spreadsheet would run a cell that begins like a formula; with an apostrophe it will not. */
  static String guarded(String text) {
    return !text.isEmpty() && DANGEROUS.contains(text.charAt(0)) ? "'" + text : text;
  }

  private static String quoted(String value) {
    return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
