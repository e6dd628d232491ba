package org.kusei.reading;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kusei.source.FormWriter;
import org.kusei.source.Limits;
import org.kusei.source.Place;
import org.kusei.source.UnreadableException;
import org.kusei.source.UnreadableException.Measure;

/** Follows the tables of a page and resolves where on its grid each cell stands. */
final class HtmlTables {

  /** A table being walked through. */
  private static final class Open {
    private final int number;
    private final @Nullable Place outer;
    private final boolean layout;

    /** For each column the row up to which a cell above reaches down. */
    private int[] taken = new int[16];

    private int row = -1;
    private int column;
    private @Nullable Place cell;
    private boolean opensCell;

    Open(int number, @Nullable Place outer, boolean layout) {
      this.number = number;
      this.outer = outer;
      this.layout = layout;
    }
  }

  private static final int WIDEST = 16_384;

  private final FormWriter writer;
  private final Deque<Open> open = new ArrayDeque<>();
  private int cells;

  HtmlTables(FormWriter writer) {
    this.writer = writer;
  }

  void enter(Element element, String name) {
    switch (name) {
      case "table" -> open.push(new Open(writer.newTable(), place(), isLayout(element)));
      case "tr" -> enterRow();
      case "td", "th" -> enterCell(element);
      default -> {}
    }
  }

  void leave(Element element, String name) {
    var table = open.peek();
    if (table == null) {
      return;
    }
    switch (name) {
      case "table" -> open.pop();
      case "td", "th" -> table.cell = null;
      default -> {}
    }
  }

  private static boolean isLayout(Element table) {
    var role = table.attr("role");
    return role.equals("presentation") || role.equals("none");
  }

  private void enterRow() {
    var table = open.peek();
    if (table != null) {
      table.row++;
      table.column = 0;
    }
  }

  private void enterCell(Element element) {
    var table = open.peek();
    if (table == null) {
      return;
    }
    if (++cells > Limits.CELLS) {
      throw UnreadableException.tooMuch(Limits.CELLS, Measure.CELLS);
    }
    int row = Math.max(table.row, 0);
    while (table.column < table.taken.length && table.taken[table.column] > row) {
      table.column++;
    }
    int columns = HtmlReader.span(element, "colspan");
    int rows = HtmlReader.span(element, "rowspan");
    if (rows > 1) {
      take(table, columns, row + rows);
    }
    table.cell = new Place(table.number, row, table.column, rows, columns, table.outer);
    table.opensCell = true;
    table.column = Math.min(table.column + columns, WIDEST);
  }

  private static void take(Open table, int columns, int row) {
    int end = Math.min(table.column + columns, WIDEST);
    if (end > table.taken.length) {
      table.taken = Arrays.copyOf(table.taken, Math.max(end, 2 * table.taken.length));
    }
    if (table.column < end) {
      Arrays.fill(table.taken, table.column, end, row);
    }
  }

  /** The cell in which text stands now; a table that only lays out the page gives none. */
  @Nullable Place place() {
    for (var table : open) {
      if (!table.layout) {
        return table.cell;
      }
    }
    return null;
  }

  /** Whether what comes is the first text of a cell. */
  boolean opensCell() {
    return !open.isEmpty() && open.element().opensCell && open.element().cell != null;
  }

  void cellUsed() {
    if (!open.isEmpty()) {
      open.element().opensCell = false;
    }
  }
}
