package org.kusei.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a table of words that stand in rows and columns without lines between. */
final class Aligned {

  private Aligned() {}

  /**
   * Every strip that has words in the first column begins a row, and so does one of several entries
   * that stands clear of the one above; the others go on with theirs.
   */
  static Table table(List<List<Flow.Item>> strips, List<Double> gutters) {
    var columns = new LinkedHashMap<Integer, List<Row>>();
    var cells = new ArrayList<TableCell>();
    int row = -1;
    double bottom = Double.NEGATIVE_INFINITY;
    for (var strip : strips) {
      if (row < 0 || column(strip.getFirst(), gutters) == 0 || isApart(strip, bottom)) {
        end(columns, row, cells);
        row++;
      }
      bottom = Box.around(strip.stream().map(Flow.Item::box).toList()).y1();
      for (var item : strip) {
        if (item.row() != null) {
          columns.computeIfAbsent(column(item, gutters), key -> new ArrayList<>()).add(item.row());
        }
      }
    }
    end(columns, row, cells);
    var box = Box.around(cells.stream().map(TableCell::box).toList());
    return new Table(box, edges(box, gutters), cells, false);
  }

  private static boolean isApart(List<Flow.Item> strip, double bottom) {
    var box = strip.getFirst().box();
    return strip.size() > 1 && box.y0() - bottom > 0.75 * box.height();
  }

  /** All strips as one row: blocks of text side by side. */
  static Table row(List<List<Flow.Item>> strips, List<Double> gutters) {
    var columns = new LinkedHashMap<Integer, List<Row>>();
    for (var item : strips.stream().flatMap(List::stream).toList()) {
      if (item.row() != null) {
        columns.computeIfAbsent(column(item, gutters), key -> new ArrayList<>()).add(item.row());
      }
    }
    var cells = new ArrayList<TableCell>();
    end(columns, 0, cells);
    var box = Box.around(cells.stream().map(TableCell::box).toList());
    return new Table(box, edges(box, gutters), cells, false);
  }

  private static int column(Flow.Item item, List<Double> gutters) {
    int column = 0;
    while (column < gutters.size() && item.box().x0() > gutters.get(column)) {
      column++;
    }
    return column;
  }

  private static List<Double> edges(Box box, List<Double> gutters) {
    var edges = new ArrayList<Double>();
    edges.add(box.x0());
    edges.addAll(gutters);
    edges.add(box.x1());
    return edges;
  }

  private static void end(Map<Integer, List<Row>> columns, int row, List<TableCell> cells) {
    columns.forEach((column, rows) -> {
      var box = Box.around(rows.stream().map(Row::box).toList());
      var cell = new TableCell(row, column, 1, 1, box);
      Paragraph.of(rows, box.x1()).forEach(p -> cell.pieces().add(new TextPiece(p)));
      cells.add(cell);
    });
    columns.clear();
  }
}
