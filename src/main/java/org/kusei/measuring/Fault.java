package org.kusei.measuring;

import java.util.List;

/**
 * What is wrong with one row of a table that was handed in.
 *
 * @param row as a spreadsheet counts, the headings being row 1
 * @param column its heading; empty where the whole row is meant
 * @param value as written
 * @param reason a message key that says what to do; {@code arguments} fill it
 */
record Fault(int row, String column, String value, String reason, List<String> arguments) {

  public Fault {
    arguments = List.copyOf(arguments);
  }
}
