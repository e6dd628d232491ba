package org.kusei.reading;

import java.util.ArrayList;
import java.util.List;
import org.kusei.source.Block;
import org.kusei.source.Cell;
import org.kusei.source.SourceForm;
import org.kusei.source.Span;

/**
 * Consecutive lines of cells parted by tabs, or by bars as in {@code | a | b |}: the rows of one
 * table.
 */
final class TextRows {

  private int table;
  private int row = -1;

  boolean isRow(TextLine line) {
    boolean tabAfterText = line.text().indexOf('\t', line.start()) >= 0;
    return tabAfterText
        || hasBars(line)
        || (row >= 0 && (line.text().indexOf('\t') >= 0 || isRule(line)));
  }

  private static boolean hasBars(TextLine line) {
    String content = content(line);
    boolean ends = content.startsWith("|") || content.endsWith("|");
    return ends && content.indexOf('|') < content.lastIndexOf('|');
  }

  private static boolean isRule(TextLine line) {
    String content = content(line);
    return content.indexOf('|') >= 0
        && content.contains("--")
        && content.chars().allMatch(c -> "|:- ".indexOf(c) >= 0);
  }

  private static String content(TextLine line) {
    return line.text().substring(line.start(), line.end());
  }

  void end() {
    row = -1;
  }

  List<Block> row(TextLine line) {
    if (row < 0) {
      table++;
    }
    if (isRule(line)) {
      return List.of(markup(List.of(line.content())));
    }
    row++;
    boolean bars = hasBars(line);
    var cells = bars ? cellsBetweenBars(line) : cells(line, '\t');
    var blocks = new ArrayList<Block>();
    for (int column = 0; column < cells.size(); column++) {
      var cell = cells.get(column);
      if (!cell.isBlank()) {
        int span = alone(cells, column) ? cells.size() : 1;
        var place = new Cell(table, row, column, 1, span);
        blocks.addAll(Markup.blocks(cell, place, Block.Kind.PARAGRAPH, 0));
      }
    }
    if (bars) {
      blocks.add(markup(bars(line)));
    }
    return blocks;
  }

  private static Block markup(List<Span> spans) {
    return new Block(Block.Kind.PARAGRAPH, 0, null, "markup", spans, List.of());
  }

  private static List<Span> bars(TextLine line) {
    var bars = new ArrayList<Span>();
    for (int at = line.text().indexOf('|'); at >= 0; at = line.text().indexOf('|', at + 1)) {
      bars.add(new Span(line.number(), at, at + 1));
    }
    return bars;
  }

  /** The cells inside the bars at both ends. */
  private static List<TextLine> cellsBetweenBars(TextLine line) {
    var cells = cells(line, '|');
    int first = content(line).startsWith("|") ? 1 : 0;
    return cells.subList(first, cells.size() - (content(line).endsWith("|") ? 1 : 0));
  }

  /** A row whose first cell alone is filled reads as one cell across the table. */
  private static boolean alone(List<TextLine> cells, int column) {
    return column == 0 && cells.stream().skip(1).allMatch(TextLine::isBlank);
  }

  private static List<TextLine> cells(TextLine line, char separator) {
    var cells = new ArrayList<TextLine>();
    int from = 0;
    while (from <= line.text().length()) {
      int tab = line.text().indexOf(separator, from);
      int to = tab < 0 ? line.text().length() : tab;
      cells.add(cell(line, from, to));
      from = to + 1;
    }
    return cells;
  }

  private static TextLine cell(TextLine line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && SourceForm.isSpace(line.text().charAt(start))) {
      start++;
    }
    while (end > start && SourceForm.isSpace(line.text().charAt(end - 1))) {
      end--;
    }
    return new TextLine(line.number(), line.text(), start, end, 0, 0);
  }
}
