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

  /** Whether the other fills the same width, whatever its columns are. */
  boolean isAsWideAs(Table other) {
    return ruled
        && other.ruled
        && Math.abs(xs.getFirst() - other.xs.getFirst()) <= SAME
        && Math.abs(xs.getLast() - other.xs.getLast()) <= SAME;
  }

  /** Where the columns of this and of the other begin. */
  List<Double> gridWith(Table other) {
    var all = new ArrayList<>(xs);
    all.addAll(other.xs);
    all.sort(Comparator.naturalOrder());
    var grid = new ArrayList<Double>();
    for (double x : all) {
      if (grid.isEmpty() || x - grid.getLast() > SAME) {
        grid.add(x);
      }
    }
    return grid;
  }

  /** The same table on a finer grid. */
  Table on(List<Double> grid) {
    var moved = cells.stream().map(cell -> on(grid, cell)).toList();
    return new Table(box, grid, moved, ruled);
  }

  private TableCell on(List<Double> grid, TableCell cell) {
    int column = column(grid, xs.get(cell.column()));
    int end = column(grid, xs.get(cell.column() + cell.columnSpan()));
    return cell.moved(cell.row(), column, Math.max(1, end - column));
  }

  private static int column(List<Double> grid, double x) {
    int nearest = 0;
    for (int i = 1; i < grid.size(); i++) {
      nearest = Math.abs(grid.get(i) - x) < Math.abs(grid.get(nearest) - x) ? i : nearest;
    }
    return nearest;
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
