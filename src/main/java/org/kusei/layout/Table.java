package org.kusei.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A printed table.
 *
 * @param xs where its columns begin, and its right edge
 * @param ruled whether lines show its cells, or only the alignment of its words
 */
record Table(Box box, List<Double> xs, List<TableCell> cells, boolean ruled) implements Piece {

  private static final double SAME = 3;

  Table {
    var sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column));
    cells = sorted;
  }

  int rows() {
    return cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
  }

  List<TableCell> row(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  /** Whether the columns of the other stand at the same places. */
  boolean hasColumnsOf(Table other) {
    if (!ruled || !other.ruled || xs.size() != other.xs.size()) {
      return false;
    }
    for (int i = 0; i < xs.size(); i++) {
      if (Math.abs(xs.get(i) - other.xs.get(i)) > SAME) {
        return false;
      }
    }
    return true;
  }
}
