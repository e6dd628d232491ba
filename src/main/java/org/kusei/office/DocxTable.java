package org.kusei.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.source.Place;
import org.kusei.source.XmlElement;

/** The grid of a table of a Word document: merged cells are one, deleted rows are none. */
final class DocxTable {

  private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins");
  private static final int WIDEST = 1000;

  /** A cell's content and where it stands; merged cells below share the place of the first. */
  record TableCell(XmlElement element, Place place) {}

  /** A cell whose height is still growing. */
  private static final class Growing {
    private final XmlElement element;
    private final int row;
    private final int column;
    private final int columns;
    private final @Nullable Growing above;
    private int rows = 1;

    Growing(XmlElement element, int row, int column, int columns, @Nullable Growing above) {
      this.element = element;
      this.row = row;
      this.column = column;
      this.columns = columns;
      this.above = above;
    }
  }

  private final int number;
  private final @Nullable Place outer;
  private final List<Growing> cells = new ArrayList<>();

  /** Column to the merged cell that reaches down there. */
  private Map<Integer, Growing> merging = new HashMap<>();

  private int row;
  private boolean deletedRows;

  DocxTable(XmlElement table, int number, @Nullable Place outer) {
    this.number = number;
    this.outer = outer;
    rows(table);
  }

  boolean hasDeletedRows() {
    return deletedRows;
  }

  List<TableCell> cells() {
    return cells.stream().map(this::cell).toList();
  }

  private TableCell cell(Growing cell) {
    var first = cell.above == null ? cell : cell.above;
    return new TableCell(
        cell.element, new Place(number, first.row, first.column, first.rows, first.columns, outer));
  }

  private void rows(XmlElement parent) {
    for (var child : parent.children()) {
      if (WRAPPERS.contains(child.name())) {
        rows(child);
      } else if (child.is("tr")) {
        row(child);
      }
    }
  }

  private void row(XmlElement tr) {
    if (tr.at("trPr").has("del")) {
      deletedRows = true;
      return;
    }
    var still = new HashMap<Integer, Growing>();
    int column = Math.clamp(tr.at("trPr", "gridBefore").number("val", 0), 0, WIDEST);
    for (var tc : cellsOf(tr)) {
      column += place(tc, column, still);
    }
    merging = still;
    row++;
  }

  private static List<XmlElement> cellsOf(XmlElement parent) {
    var found = new ArrayList<XmlElement>();
    for (var child : parent.children()) {
      if (WRAPPERS.contains(child.name())) {
        found.addAll(cellsOf(child));
      } else if (child.is("tc")) {
        found.add(child);
      }
    }
    return found;
  }

  private int place(XmlElement tc, int column, Map<Integer, Growing> still) {
    var properties = tc.at("tcPr");
    int columns = Math.clamp(properties.at("gridSpan").number("val", 1), 1, WIDEST);
    var above = isContinued(properties) ? merging.get(column) : null;
    if (above != null) {
      above.rows = row - above.row + 1;
      still.put(column, above);
    }
    var cell = new Growing(tc, row, column, columns, above);
    if (above == null && properties.has("vMerge")) {
      still.put(column, cell);
    }
    cells.add(cell);
    return columns;
  }

  private static boolean isContinued(XmlElement properties) {
    var merge = properties.find("vMerge");
    return merge != null && !merge.attribute("val").equals("restart");
  }
}
