package org.kusei.samplecity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.samplecity.Piece.Box;
import org.kusei.samplecity.Piece.Grid;

/**
 * A place in a table row, counted out: a box, or the continuation of one from the row above.
 *
 * @param column first column it covers, from 0
 * @param continued whether the box began in a row above
 */
record Slot(Box box, int column, boolean continued) {

  static List<List<Slot>> rows(Grid grid) {
    var rows = new ArrayList<List<Slot>>();
    var columns = grid.columns().size();
    for (var boxes : grid.rows()) {
      var above = rows.isEmpty() ? List.<Slot>of() : rows.getLast();
      rows.add(row(boxes, above, rows, columns));
    }
    return rows;
  }

  private static List<Slot> row(
      List<Box> boxes, List<Slot> above, List<List<Slot>> rows, int columns) {
    var row = new ArrayList<Slot>();
    var next = 0;
    var column = 0;
    while (column < columns) {
      var hanging = hanging(above, column, rows);
      if (hanging != null) {
        row.add(new Slot(hanging.box(), column, true));
        column += hanging.box().span();
      } else if (next < boxes.size()) {
        row.add(new Slot(boxes.get(next), column, false));
        column += boxes.get(next).span();
        next++;
      } else {
        row.add(new Slot(Box.of(""), column, false));
        column++;
      }
    }
    return row;
  }

  /** The slot of the row above at that column if its box reaches down into the next row. */
  private static @Nullable Slot hanging(List<Slot> above, int column, List<List<Slot>> rows) {
    for (var slot : above) {
      if (slot.column() == column && slot.box().depth() > age(slot, rows)) {
        return slot;
      }
    }
    return null;
  }

  /** How many rows the box already covers, the last one included. */
  private static int age(Slot slot, List<List<Slot>> rows) {
    var age = 0;
    for (var at = rows.size() - 1; at >= 0; at--) {
      if (rows.get(at).stream()
          .noneMatch(s -> s.column() == slot.column() && s.box().equals(slot.box()))) {
        break;
      }
      age++;
    }
    return age;
  }
}
