package org.kusei.reading;

import java.util.ArrayList;
import java.util.List;
import org.kusei.source.Block;
import org.kusei.source.Cell;
import org.kusei.source.SourceForm;

/** Consecutive lines of cells parted by tabs: the rows of one table. */
final class TextRows {

  private int table;
  private int row = -1;

  boolean isRow(TextLine line) {
    boolean tabAfterText = line.text().indexOf('\t', line.start()) >= 0;
    return tabAfterText || (row >= 0 && line.text().indexOf('\t') >= 0);
  }

  void end() {
    row = -1;
  }

  List<Block> row(TextLine line) {
    if (row < 0) {
      table++;
    }
    row++;
    var cells = cells(line);
    var blocks = new ArrayList<Block>();
    for (int column = 0; column < cells.size(); column++) {
      var cell = cells.get(column);
      if (!cell.isBlank()) {
        int span = alone(cells, column) ? cells.size() : 1;
        var place = new Cell(table, row, column, 1, span);
        blocks.addAll(Markup.blocks(cell, place, Block.Kind.PARAGRAPH, 0));
      }
    }
    return blocks;
  }

  /** A row whose first cell alone is filled reads as one cell across the table. */
  private static boolean alone(List<TextLine> cells, int column) {
    return column == 0 && cells.stream().skip(1).allMatch(TextLine::isBlank);
  }

  private static List<TextLine> cells(TextLine line) {
    var cells = new ArrayList<TextLine>();
    int from = 0;
    while (from <= line.text().length()) {
      int tab = line.text().indexOf('\t', from);
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
