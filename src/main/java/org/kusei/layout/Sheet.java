package org.kusei.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page taken apart: which characters stand in which cell, and all of it in reading order. */
final class Sheet {

  private static final int MANY_FIGURES = 4_000;

  /** A figure with cells, as a table that still takes characters. */
  private record Ruled(Lattice lattice, Table table) {}

  private final PageMarks marks;
  private final List<Ruled> tables = new ArrayList<>();

  private Sheet(PageMarks marks) {
    this.marks = marks;
  }

  /** The page's paragraphs and tables in reading order. */
  static List<Piece> pieces(PageMarks marks, Runnable pulse) {
    var sheet = new Sheet(marks);
    sheet.findTables(pulse);
    var top = new ArrayList<Table>();
    sheet.nest(top);
    var loose = sheet.share();
    sheet.tables.forEach(ruled -> ruled.table().cells().forEach(Sheet::fill));
    top.removeIf(table -> table.cells().stream().allMatch(TableCell::isBlank));
    return Flow.ofPage(loose, top, marks.page());
  }

  private void findTables(Runnable pulse) {
    for (var figure : Rules.figures(marks.rules(), pulse)) {
      pulse.run();
      var lattice = Lattice.of(figure);
      if (lattice != null && tables.size() < MANY_FIGURES) {
        var table = new Table(lattice.box(), lattice.xs(), lattice.cells(), true);
        tables.add(new Ruled(lattice, table));
      }
    }
    // the smallest first: a character belongs to the innermost table
    tables.sort(
        Comparator.comparingDouble(
            ruled -> ruled.table().box().width() * ruled.table().box().height()));
  }

  /** Hangs every table into the cell around it; those around which is none are on top. */
  private void nest(List<Table> top) {
    for (int i = 0; i < tables.size(); i++) {
      var box = tables.get(i).table().box();
      var cell = cellAt(i + 1, (box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2);
      if (cell == null) {
        top.add(tables.get(i).table());
      } else {
        cell.tables().add(tables.get(i).table());
      }
    }
  }

  private @Nullable TableCell cellAt(int from, double x, double y) {
    for (int i = from; i < tables.size(); i++) {
      var ruled = tables.get(i);
      var cell = ruled.table().box().contains(x, y) ? ruled.lattice().at(x, y) : null;
      if (cell != null) {
        return cell;
      }
    }
    return null;
  }

  /** Gives every character to its cell; returns those outside all tables. */
  private List<Glyph> share() {
    var loose = new ArrayList<Glyph>();
    for (var glyph : marks.glyphs()) {
      var cell = cellAt(0, glyph.centreX(), glyph.centreY());
      if (cell == null) {
        loose.add(glyph);
      } else {
        cell.glyphs().add(glyph);
      }
    }
    return loose;
  }

  private static void fill(TableCell cell) {
    cell.pieces().addAll(Flow.ofCell(cell));
  }
}
