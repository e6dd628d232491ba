package org.kusei.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.source.Deadline;
import org.kusei.source.Limits;
import org.kusei.source.Spaces;
import org.kusei.source.UnreadableException;
import org.kusei.source.UnreadableException.Measure;
import org.kusei.source.XmlElement;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes down the filled cells of one sheet as its XML streams by; empty ones cost nothing. */
final class XlsxSheet extends DefaultHandler {

  private static final int ROWS = 1 << 20;
  private static final int COLUMNS = 1 << 14;

  /** Cells from one corner to the other, both inside, from 0. */
  record Range(int row, int column, int lastRow, int lastColumn) {

    boolean contains(int otherRow, int otherColumn) {
      return otherRow >= row
          && otherRow <= lastRow
          && otherColumn >= column
          && otherColumn <= lastColumn;
    }

    int rows() {
      return lastRow - row + 1;
    }

    int columns() {
      return lastColumn - column + 1;
    }
  }

  /** A cell with text. */
  record Filled(int row, int column, String text) {}

  private final List<String> strings;
  private final XlsxStyles styles;
  private final Deadline deadline;
  private final List<Filled> cells = new ArrayList<>();
  private final List<Range> merged = new ArrayList<>();
  private final Map<Integer, List<String>> links = new HashMap<>();
  private final BitSet borderedRows = new BitSet();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final Map<String, String> furniture = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private boolean gathering;
  private boolean phonetic;
  private String type = "";
  private int style;
  private int row = -1;
  private int column = -1;
  private String drawing = "";

  XlsxSheet(List<String> strings, XlsxStyles styles, Deadline deadline) {
    this.strings = strings;
    this.styles = styles;
    this.deadline = deadline;
  }

  List<Filled> cells() {
    return cells;
  }

  List<Range> merged() {
    return merged;
  }

  /** Relation of the drawing, empty where there is none. */
  String drawing() {
    return drawing;
  }

  /** Page header or footer as written, with its codes; empty where there is none. */
  String furniture(String name) {
    return furniture.getOrDefault(name, "");
  }

  boolean isBordered(int ofRow) {
    return borderedRows.get(ofRow);
  }

  boolean isHidden(Filled cell) {
    return hiddenRows.get(cell.row()) || hiddenColumns.get(cell.column());
  }

  /** Relation to which the cell links, null where it links to none. */
  @Nullable String link(Filled cell) {
    var list = links.getOrDefault(key(cell.row(), cell.column()), List.of());
    return list.isEmpty() ? null : list.getFirst();
  }

  private static int key(int row, int column) {
    return row * COLUMNS + column;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "v", "t", "oddHeader", "oddFooter", "firstHeader", "firstFooter" -> {
        gathering = !phonetic;
        if (!local.equals("t")) {
          text.setLength(0);
        }
      }
      case "rPh" -> phonetic = true;
      default -> startOther(local, attributes);
    }
  }

  private void startOther(String local, Attributes attributes) {
    switch (local) {
      case "mergeCell" -> merge(value(attributes, "ref"));
      case "col" -> column(attributes);
      case "drawing" -> drawing = value(attributes, "id");
      case "hyperlink" -> hyperlink(attributes);
      default -> {}
    }
  }

  private static String value(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  private void startRow(Attributes attributes) {
    deadline.check();
    row = Math.clamp(XmlElement.parse(value(attributes, "r"), row + 2) - 1, 0, ROWS - 1);
    column = -1;
    if (isTrue(value(attributes, "hidden"))) {
      hiddenRows.set(row);
    }
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  private void startCell(Attributes attributes) {
    var reference = value(attributes, "r");
    column = reference.isEmpty() ? column + 1 : range(reference).column();
    type = value(attributes, "t");
    style = XmlElement.parse(value(attributes, "s"), 0);
    text.setLength(0);
    if (styles.isBordered(style)) {
      borderedRows.set(Math.max(row, 0));
    }
  }

  private void column(Attributes attributes) {
    if (isTrue(value(attributes, "hidden"))) {
      int first = XmlElement.parse(value(attributes, "min"), 1);
      int last = XmlElement.parse(value(attributes, "max"), first);
      hiddenColumns.set(Math.clamp(first - 1, 0, COLUMNS), Math.clamp(last, first, COLUMNS));
    }
  }

  private void merge(String reference) {
    if (merged.size() >= Limits.CELLS) {
      throw UnreadableException.tooMuch(Limits.CELLS, Measure.CELLS);
    }
    merged.add(range(reference));
  }

  private void hyperlink(Attributes attributes) {
    var range = range(value(attributes, "ref"));
    links
        .computeIfAbsent(key(range.row(), range.column()), key -> new ArrayList<>(1))
        .add(value(attributes, "id"));
  }

  /** Cells named as A1 or A1:B2. */
  static Range range(String reference) {
    int colon = reference.indexOf(':');
    int[] first = position(colon < 0 ? reference : reference.substring(0, colon));
    int[] last = colon < 0 ? first : position(reference.substring(colon + 1));
    return new Range(
        Math.min(first[0], last[0]),
        Math.min(first[1], last[1]),
        Math.max(first[0], last[0]),
        Math.max(first[1], last[1]));
  }

  private static int[] position(String name) {
    int column = 0;
    int row = 0;
    for (char c : name.toUpperCase(Locale.ROOT).toCharArray()) {
      if (c >= 'A' && c <= 'Z') {
        column = Math.min(column * 26 + c - 'A' + 1, COLUMNS);
      } else if (c >= '0' && c <= '9') {
        row = Math.min(row * 10 + c - '0', ROWS);
      }
    }
    return new int[] {Math.max(row - 1, 0), Math.max(column - 1, 0)};
  }

  @Override
  public void characters(char[] buffer, int start, int length) {
    if (gathering) {
      text.append(buffer, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (local) {
      case "rPh" -> phonetic = false;
      case "v", "t" -> gathering = false;
      case "c" -> endCell();
      case "oddHeader", "oddFooter", "firstHeader", "firstFooter" -> {
        gathering = false;
        furniture.put(local, text.toString());
      }
      default -> {}
    }
  }

  private void endCell() {
    var shown = shown(text.toString());
    text.setLength(0);
    if (Spaces.isBlank(shown)) {
      return;
    }
    if (cells.size() >= Limits.CELLS) {
      throw UnreadableException.tooMuch(Limits.CELLS, Measure.CELLS);
    }
    cells.add(new Filled(Math.max(row, 0), column, shown));
  }

  private String shown(String value) {
    return switch (type) {
      case "s" -> {
        int index = XmlElement.parse(value, -1);
        yield index >= 0 && index < strings.size() ? strings.get(index) : "";
      }
      case "b" -> value.equals("1") ? "TRUE" : value.isEmpty() ? "" : "FALSE";
      case "str", "inlineStr", "e", "d" -> value;
      default -> number(value);
    };
  }

  private String number(String value) {
    try {
      return value.isBlank() ? "" : styles.shown(Double.parseDouble(value), style);
    } catch (NumberFormatException e) {
      return value;
    }
  }
}
