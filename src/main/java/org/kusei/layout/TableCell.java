package org.kusei.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cell of a printed table and what stands in it. */
final class TableCell {

  private final int row;
  private final int column;
  private int rowSpan;
  private final int columnSpan;
  private final Box box;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private boolean repeated;

  TableCell(int row, int column, int rowSpan, int columnSpan, Box box) {
    this.row = row;
    this.column = column;
    this.rowSpan = rowSpan;
    this.columnSpan = columnSpan;
    this.box = box;
  }

  /** The same cell at another place of a longer table. */
  TableCell moved(int newRow, int newColumn, int newColumnSpan) {
    var cell = new TableCell(newRow, newColumn, rowSpan, newColumnSpan, box);
    cell.pieces.addAll(pieces);
    cell.repeated = repeated;
    return cell;
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  int rowSpan() {
    return rowSpan;
  }

  int columnSpan() {
    return columnSpan;
  }

  Box box() {
    return box;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<Table> tables() {
    return tables;
  }

  List<Piece> pieces() {
    return pieces;
  }

  void grow(int rows) {
    rowSpan += rows;
  }

  void markRepeated() {
    repeated = true;
  }

  boolean isRepeated() {
    return repeated;
  }

  boolean isBlank() {
    return pieces.isEmpty();
  }

  String text() {
    return pieces.stream()
        .filter(TextPiece.class::isInstance)
        .flatMap(piece -> ((TextPiece) piece).paragraph().rows().stream())
        .map(Row::text)
        .collect(Collectors.joining());
  }

  @Nullable Paragraph lastParagraph() {
    return !pieces.isEmpty() && pieces.getLast() instanceof TextPiece(var last) ? last : null;
  }

  @Nullable Paragraph firstParagraph() {
    return !pieces.isEmpty() && pieces.getFirst() instanceof TextPiece(var first) ? first : null;
  }

  /** Takes in what the next page has of this cell. */
  void append(TableCell rest) {
    var last = lastParagraph();
    var first = rest.firstParagraph();
    if (last != null && first != null && last.isContinuedBy(first)) {
      last.append(first);
      pieces.addAll(rest.pieces.subList(1, rest.pieces.size()));
    } else {
      pieces.addAll(rest.pieces);
    }
  }
}
