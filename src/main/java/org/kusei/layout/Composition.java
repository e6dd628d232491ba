package org.kusei.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sets the pages of a document one after the other: joins what goes on over a page's end. */
final class Composition {

  private static final double LARGER = 1.14;
  private static final int LONGEST_HEADING = 80;

  private final List<Piece> pieces = new ArrayList<>();
  private final Furniture furniture;
  private final Set<Oddity> oddities;
  private final List<Printed> printed = new ArrayList<>();
  private final List<Double> headingSizes;
  private int tables;

  Composition(List<List<Piece>> pages, List<Box> boxes, Set<Oddity> oddities) {
    this.furniture = new Furniture(pages, boxes);
    this.oddities = oddities;
    pages.forEach(this::add);
    this.headingSizes = headingSizes();
  }

  List<Printed> paragraphs() {
    pieces.forEach(piece -> print(piece, null, null));
    return printed;
  }

  private void add(List<Piece> page) {
    int last = lastOfText();
    var rest = new ArrayList<>(page);
    int first = 0;
    while (first < rest.size() && furniture.isFurniture(rest.get(first))) {
      first++;
    }
    if (last >= 0 && first < rest.size()) {
      var joined = join(pieces.get(last), rest.get(first));
      if (joined != null) {
        pieces.set(last, joined);
        rest.remove(first);
      }
    }
    pieces.addAll(rest);
  }

  private int lastOfText() {
    int last = pieces.size() - 1;
    while (last >= 0 && furniture.isFurniture(pieces.get(last))) {
      last--;
    }
    return last;
  }

  private @Nullable Piece join(Piece above, Piece below) {
    if (above instanceof TextPiece(var start)
        && below instanceof TextPiece(var rest)
        && start.isContinuedBy(rest)) {
      start.append(rest);
      return above;
    }
    return above instanceof Table upper && below instanceof Table lower ? join(upper, lower) : null;
  }

  private @Nullable Table join(Table upper, Table lower) {
    if (upper.hasColumnsOf(lower)) {
      return joined(new Continuation(upper, lower));
    }
    if (!upper.isAsWideAs(lower)) {
      return null;
    }
    // the rows of a form have columns of their own, on this page others than on the last
    var grid = upper.gridWith(lower);
    var continuation = new Continuation(upper.on(grid), lower.on(grid));
    return continuation.isRowBroken() ? joined(continuation) : null;
  }

  private Table joined(Continuation continuation) {
    var table = continuation.joined();
    if (continuation.isRowJoined()) {
      oddities.add(Oddity.ROW_ACROSS_PAGES);
    }
    return table;
  }

  /** Sizes clearly larger than that of most characters, the largest first. */
  private List<Double> headingSizes() {
    var counts = new TreeMap<Double, Integer>();
    pieces.forEach(piece -> count(piece, counts));
    double body =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
    return counts.descendingKeySet().stream().filter(size -> size > LARGER * body).toList();
  }

  private static void count(Piece piece, Map<Double, Integer> counts) {
    switch (piece) {
      case TextPiece(var paragraph) ->
          paragraph
              .rows()
              .forEach(row -> counts.merge(rounded(row.size()), row.text().length(), Integer::sum));
      case Table table ->
          table.cells().forEach(cell -> cell.pieces().forEach(inner -> count(inner, counts)));
    }
  }

  private static double rounded(double size) {
    return Math.round(size * 2) / 2.0;
  }

  private void print(Piece piece, Printed.@Nullable Spot spot, @Nullable String part) {
    switch (piece) {
      case TextPiece(var paragraph) -> printed.add(printed(paragraph, spot, part));
      case Table table -> {
        int number = ++tables;
        for (var cell : table.cells()) {
          var inside =
              new Printed.Spot(
                  number, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), spot);
          var repeated = cell.isRepeated() ? "header" : part;
          cell.pieces().forEach(inner -> print(inner, inside, repeated));
        }
      }
    }
  }

  private Printed printed(Paragraph paragraph, Printed.@Nullable Spot spot, @Nullable String part) {
    var lines = new ArrayList<Printed.Line>();
    for (int i = 0; i < paragraph.rows().size(); i++) {
      lines.add(new Printed.Line(paragraph.text(i), references(paragraph.rows().get(i))));
    }
    var own = paragraph.isRuby() ? "ruby" : furniture.part(paragraph);
    boolean plain = spot == null && own == null && part == null;
    return new Printed(lines, plain ? heading(paragraph) : 0, spot, own == null ? part : own);
  }

  private int heading(Paragraph paragraph) {
    int length = paragraph.rows().stream().mapToInt(row -> row.text().length()).sum();
    int rank = headingSizes.indexOf(rounded(paragraph.size()));
    return rank < 0 || length > LONGEST_HEADING ? 0 : Math.min(rank + 1, 6);
  }

  private static List<Printed.Reference> references(Row row) {
    var references = new ArrayList<Printed.Reference>();
    for (int i = 0; i < row.glyphs().size(); i++) {
      var glyph = row.glyphs().get(i);
      if (glyph.target().isEmpty()) {
        continue;
      }
      int end = row.start(i) + glyph.text().length();
      var last = references.isEmpty() ? null : references.getLast();
      if (last != null && last.target().equals(glyph.target()) && last.end() >= row.start(i) - 1) {
        references.set(
            references.size() - 1, new Printed.Reference(last.start(), end, last.target()));
      } else {
        references.add(new Printed.Reference(row.start(i), end, glyph.target()));
      }
    }
    return references;
  }
}
