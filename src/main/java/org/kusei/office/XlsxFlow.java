package org.kusei.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.source.Block;
import org.kusei.source.FormWriter;
import org.kusei.source.Link;
import org.kusei.source.Place;
import org.kusei.source.Spaces;

/**
 * Makes blocks of the cells of one sheet. Rows that hang together are one table: borders begin and
 * end it, and so does an empty row without borders.
 */
final class XlsxFlow {

  /** Words in a text box and the row on which it stands. */
  record Shape(int row, List<String> paragraphs) {}

  private final FormWriter writer;
  private final XlsxSheet sheet;
  private final Map<String, String> targets;
  private final Map<Long, XlsxSheet.Range> mergedAt = new HashMap<>();
  private final Deque<Shape> shapes;

  XlsxFlow(FormWriter writer, XlsxSheet sheet, Map<String, String> targets, List<Shape> textBoxes) {
    this.writer = writer;
    this.sheet = sheet;
    this.targets = targets;
    var sorted = new ArrayList<>(textBoxes);
    sorted.sort(Comparator.comparingInt(Shape::row));
    this.shapes = new ArrayDeque<>(sorted);
    for (var range : sheet.merged()) {
      mergedAt.put(key(range.row(), range.column()), range);
    }
  }

  private static long key(int row, int column) {
    return ((long) row << 20) + column;
  }

  void write() {
    for (var region : regions()) {
      boolean table = isTable(region);
      int number = table ? writer.newTable() : 0;
      for (var cell : region) {
        shapesAbove(cell.row());
        cell(cell, table ? place(cell, number) : null);
      }
    }
    shapesAbove(Integer.MAX_VALUE);
  }

  private void shapesAbove(int row) {
    while (!shapes.isEmpty() && shapes.getFirst().row() < row) {
      shapes.removeFirst().paragraphs().forEach(text -> lines(text, null, null));
    }
  }

  private List<List<XlsxSheet.Filled>> regions() {
    var cells = new ArrayList<>(sheet.cells());
    cells.sort(
        Comparator.comparingInt(XlsxSheet.Filled::row).thenComparingInt(XlsxSheet.Filled::column));
    var regions = new ArrayList<List<XlsxSheet.Filled>>();
    int row = -1;
    int reach = -1;
    for (var cell : cells) {
      if (regions.isEmpty() || (cell.row() > row && isApart(row, reach, cell.row()))) {
        regions.add(new ArrayList<>());
      }
      regions.getLast().add(cell);
      row = cell.row();
      reach = Math.max(reach, lastRow(cell));
    }
    return regions;
  }

  private int lastRow(XlsxSheet.Filled cell) {
    var range = mergedAt.get(key(cell.row(), cell.column()));
    return range == null ? cell.row() : range.lastRow();
  }

  /** Whether the table of the upper row ends before the lower one. */
  private boolean isApart(int upper, int reach, int lower) {
    if (reach >= lower) {
      return false;
    }
    if (sheet.isBordered(upper) != sheet.isBordered(lower)) {
      return true;
    }
    for (int between = Math.max(upper, reach) + 1; between < lower; between++) {
      if (!sheet.isBordered(between)) {
        return true;
      }
    }
    return false;
  }

  /** With borders, or with more than one row of more than one cell. */
  private boolean isTable(List<XlsxSheet.Filled> region) {
    if (region.stream().anyMatch(cell -> sheet.isBordered(cell.row()))) {
      return true;
    }
    Set<Integer> rows = new HashSet<>();
    Set<Integer> wide = new HashSet<>();
    for (var cell : region) {
      if (!rows.add(cell.row())) {
        wide.add(cell.row());
      }
    }
    return wide.size() > 1;
  }

  private Place place(XlsxSheet.Filled cell, int table) {
    var range = mergedAt.get(key(cell.row(), cell.column()));
    return range == null
        ? new Place(table, cell.row(), cell.column(), 1, 1, null)
        : new Place(table, range.row(), range.column(), range.rows(), range.columns(), null);
  }

  private void cell(XlsxSheet.Filled cell, @Nullable Place place) {
    var link = sheet.link(cell);
    lines(cell.text(), place, link == null ? null : targets.get(link));
  }

  private void lines(String text, @Nullable Place place, @Nullable String target) {
    for (var line : text.lines().toList()) {
      if (Spaces.isBlank(line)) {
        continue;
      }
      var span = writer.newLine(line);
      List<Link> links = target == null ? List.of() : List.of(new Link(span, target));
      writer.block(
          new FormWriter.Draft(Block.Kind.PARAGRAPH, 0, place, null, List.of(span), links));
    }
  }
}
