package org.kusei.indicator;

import java.util.List;

/**
 * A table of values as somebody pasted it or handed it in as CSV: what can be taken, and all that
 * is wrong with the rest.
 *
 * @param rows those that say something, in order
 * @param blanks how many rows leave their value empty, which is no fault
 */
public record PastedTable(List<Row> rows, List<Fault> faults, int blanks) {

  /** One row that says something, {@code number} as a spreadsheet counts. */
  public record Row(int number, NewObservation observation) {}

  public PastedTable {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }
}
