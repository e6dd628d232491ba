package org.kusei.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins a table with the rest of it on the next page. */
final class Continuation {

  private final Table above;
  private final Table below;
  private int repeated;
  private boolean rowJoined;

  Continuation(Table above, Table below) {
    this.above = above;
    this.below = below;
  }

  /** Whether a row that the page's end broke goes on in the first row below, cell for cell. */
  boolean isRowBroken() {
    var last = bottom();
    var first = byColumn(below.row(0));
    boolean same =
        first.values().stream()
            .allMatch(cell -> {
              var upper = last.get(cell.column());
              return upper != null && upper.columnSpan() == cell.columnSpan();
            });
    return same && goesOn(last, first);
  }

  boolean isRowJoined() {
    return rowJoined;
  }

  /** Both as one table; rows the next page repeats as a heading are marked as such. */
  Table joined() {
    while (repeated < Math.min(above.rows(), below.rows()) && isRepeated(repeated)) {
      below.row(repeated).forEach(TableCell::markRepeated);
      repeated++;
    }
    var first = byColumn(below.row(repeated));
    var last = bottom();
    rowJoined = goesOn(last, first);
    int shift = above.rows() - (rowJoined ? 1 : 0);
    var cells = new ArrayList<>(above.cells());
    for (var cell : below.cells()) {
      var upper = cell.row() == repeated ? last.get(cell.column()) : null;
      if (upper == null || !isTakenIn(upper, cell)) {
        cells.add(cell.moved(row(cell, shift), cell.column(), cell.columnSpan()));
      }
    }
    return new Table(above.box(), above.xs(), cells, true);
  }

  /** Whether the cell is the rest of the one above, which then has taken it in. */
  private boolean isTakenIn(TableCell upper, TableCell cell) {
    if (rowJoined) {
      upper.append(cell);
      upper.grow(cell.rowSpan() - 1);
      return true;
    }
    if (isLabelRest(upper, cell)) {
      upper.grow(cell.rowSpan());
      return true;
    }
    return false;
  }

  /** Repeated headings come before the row that is joined, where there is one. */
  private int row(TableCell cell, int shift) {
    return cell.row() < repeated && rowJoined ? above.rows() - 1 : cell.row() + shift;
  }

  private boolean isRepeated(int row) {
    var upper = byColumn(above.row(row));
    var lower = byColumn(below.row(row));
    if (!upper.keySet().equals(lower.keySet())
        || lower.values().stream().allMatch(TableCell::isBlank)) {
      return false;
    }
    return lower.values().stream()
        .allMatch(cell -> cell.text().equals(text(upper, cell)) && cell.rowSpan() == 1);
  }

  private static String text(Map<Integer, TableCell> cells, TableCell like) {
    var cell = cells.get(like.column());
    return cell == null ? "" : cell.text();
  }

  private static Map<Integer, TableCell> byColumn(List<TableCell> cells) {
    var map = new HashMap<Integer, TableCell>();
    cells.forEach(cell -> map.put(cell.column(), cell));
    return map;
  }

  private Map<Integer, TableCell> bottom() {
    int rows = above.rows();
    return byColumn(
        above.cells().stream().filter(cell -> cell.row() + cell.rowSpan() == rows).toList());
  }

  /** A row goes on where a sentence breaks off in it and every cell has its counterpart. */
  private static boolean goesOn(Map<Integer, TableCell> last, Map<Integer, TableCell> first) {
    if (first.isEmpty() || !last.keySet().containsAll(first.keySet())) {
      return false;
    }
    return first.values().stream()
        .anyMatch(cell -> {
          var upper = last.get(cell.column());
          var end = upper == null ? null : upper.lastParagraph();
          var rest = cell.firstParagraph();
          return end != null && rest != null && end.isContinuedBy(rest);
        });
  }

  /** The label of several rows is printed only on the first page. */
  private static boolean isLabelRest(TableCell upper, TableCell cell) {
    return upper.column() == 0 && cell.isBlank() && !upper.isBlank();
  }
}
