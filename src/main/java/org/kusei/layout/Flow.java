package org.kusei.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Brings lines and tables into the order in which a person reads them, and lines together. */
final class Flow {

  /** A line or a table with its place. */
  record Item(Box box, @Nullable Row row, @Nullable Table table) {

    static Item of(Row row) {
      return new Item(row.box(), row, null);
    }

    static Item of(Table table) {
      return new Item(table.box(), null, table);
    }
  }

  private Flow() {}

  /** What stands in a cell, from top to bottom. */
  static List<Piece> ofCell(TableCell cell) {
    var rows = Rows.of(cell.glyphs(), cell.box().width());
    var tables = cell.tables().stream().filter(table -> !isBlank(table)).toList();
    double right = most(rows, row -> row.box().x1());
    double left = -most(rows, row -> -row.box().x0());
    double size = most(rows, Row::size);
    double padding = Math.clamp(left - cell.box().x0(), 0, Math.max(1.2 * size, 1));
    return pieces(items(rows, tables), Math.max(right, cell.box().x1() - padding));
  }

  private static boolean isBlank(Table table) {
    return table.cells().stream().allMatch(TableCell::isBlank);
  }

  /** What stands on a page: columns one after the other, everything else from top to bottom. */
  static List<Piece> ofPage(List<Glyph> glyphs, List<Table> tables, Box page) {
    var rows = Rows.of(glyphs, null);
    double left = -most(rows, row -> -row.box().x0());
    double right = Math.max(most(rows, row -> row.box().x1()), page.x1() - (left - page.x0()));
    // tables may be wider than the text, but not where the text keeps the margin of the page
    double edge =
        reach(rows, right) > 1
            ? right
            : tables.stream().mapToDouble(table -> table.box().x1()).max().orElse(right);
    var result = new ArrayList<Piece>();
    boolean column = false;
    for (var part : Columns.of(items(rows, tables))) {
      var pieces = pieces(part.items(), part.isColumn() ? part.right() : Math.max(right, edge));
      if (column && part.isColumn()) {
        goOn(result, pieces);
      }
      result.addAll(pieces);
      column = part.isColumn();
    }
    return result;
  }

  /** How many lines end at the margin, give or take a character. */
  private static long reach(List<Row> rows, double right) {
    return rows.stream().filter(row -> right - row.box().x1() < 1.6 * row.size()).count();
  }

  /** A paragraph broken at the end of a column takes in its rest from the top of the next. */
  private static void goOn(List<Piece> above, List<Piece> below) {
    if (!above.isEmpty()
        && !below.isEmpty()
        && above.getLast() instanceof TextPiece(var start)
        && below.getFirst() instanceof TextPiece(var rest)
        && start.isContinuedBy(rest)) {
      start.append(rest);
      below.removeFirst();
    }
  }

  private static double most(List<Row> rows, ToDoubleFunction<Row> measure) {
    return rows.stream().mapToDouble(measure).max().orElse(0);
  }

  private static List<Item> items(List<Row> rows, List<Table> tables) {
    var items = new ArrayList<Item>();
    rows.forEach(row -> items.add(Item.of(row)));
    tables.forEach(table -> items.add(Item.of(table)));
    if (!tables.isEmpty()) {
      items.sort(Comparator.comparingDouble(item -> item.box().y0()));
    }
    return items;
  }

  private static List<Piece> pieces(List<Item> items, double right) {
    var pieces = new ArrayList<Piece>();
    var rows = new ArrayList<Row>();
    for (var item : items) {
      if (item.row() != null) {
        rows.add(item.row());
      }
      if (item.table() != null) {
        flush(rows, right, pieces);
        pieces.add(item.table());
      }
    }
    flush(rows, right, pieces);
    return pieces;
  }

  private static void flush(List<Row> rows, double right, List<Piece> pieces) {
    Paragraph.of(rows, right).forEach(paragraph -> pieces.add(new TextPiece(paragraph)));
    rows.clear();
  }
}
