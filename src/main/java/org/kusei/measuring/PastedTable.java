package org.kusei.measuring;

import java.util.List;
import org.kusei.indicator.NewObservation;

/**
 * A table of values as somebody pasted it or handed it in as CSV: what can be taken, and all that
 * is wrong with the rest.
 *
 * @param rows those that say something, in order
 * @param blanks how many rows leave their value empty, which is no fault
 */
record PastedTable(List<Row> rows, List<Fault> faults, int blanks) {

  /** One row that says something, {@code number} as a spreadsheet counts. */
  record Row(int number, NewObservation observation) {}

  public PastedTable {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }
}
