package org.kusei.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the visual lines among the characters of a cell or of what stands outside tables. */
final class Rows {

  private static final double SAME_LINE = 0.32;
  private static final double SPLIT_GAP = 2.2;
  private static final double STACK_GAP = 4;
  private static final double NARROW_CELL = 3.5;
  private static final Pattern READING = Pattern.compile("[\\u3040-\\u30FF\\s]+");

  /** A line that still takes characters. */
  private static final class Growing {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final double baseline;
    private final double size;

    Growing(Glyph first) {
      baseline = first.baseline();
      size = first.size();
    }

    boolean takes(Glyph glyph) {
      double shift = Math.abs(glyph.baseline() - baseline);
      double top = baseline - 0.86 * size;
      return shift <= SAME_LINE * Math.min(size, glyph.size())
          || (glyph.size() < 0.8 * size
              && glyph.centreY() > top + 0.15 * size
              && glyph.centreY() < top + size);
    }
  }

  private Rows() {}

  /**
   * The lines from top to bottom.
   *
   * @param width of the cell; lines outside tables are cut at wide gaps and have none
   */
  static List<Row> of(List<Glyph> glyphs, @Nullable Double width) {
    var rows = new ArrayList<Row>();
    var lines =
        lines(glyphs.stream().filter(Glyph::upright).toList()).stream()
            .map(Gutters::sorted)
            .toList();
    var columns = width == null ? Gutters.of(lines) : List.<Double>of();
    for (var line : lines) {
      if (width == null) {
        rows.addAll(split(line, columns));
      } else {
        rows.add(Row.level(line));
      }
    }
    rows.removeIf(Row::isEmpty);
    rows.sort(Comparator.comparingDouble((Row row) -> row.box().y0()));
    var stacked = stacked(rows, width);
    stacked.addAll(columns(glyphs.stream().filter(glyph -> !glyph.upright()).toList()));
    markRuby(stacked);
    return stacked;
  }

  /** Big characters found a line first, so that small raised ones join it. */
  private static List<List<Glyph>> lines(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(
        Comparator.comparingDouble((Glyph g) -> -Math.round(g.size() * 2))
            .thenComparingDouble(Glyph::baseline)
            .thenComparingDouble(Glyph::left));
    var lines = new TreeMap<Double, Growing>();
    for (var glyph : sorted) {
      var line = nearest(lines, glyph);
      if (line == null) {
        line = new Growing(glyph);
        lines.put(glyph.baseline(), line);
      }
      line.glyphs.add(glyph);
    }
    return lines.values().stream().map(line -> line.glyphs).toList();
  }

  private static @Nullable Growing nearest(NavigableMap<Double, Growing> lines, Glyph glyph) {
    var below = lines.ceilingEntry(glyph.baseline());
    var above = lines.floorEntry(glyph.baseline());
    if (above != null && above.getValue().takes(glyph) && !isNearer(below, above.getKey(), glyph)) {
      return above.getValue();
    }
    return below != null && below.getValue().takes(glyph) ? below.getValue() : null;
  }

  private static boolean isNearer(
      Map.@Nullable Entry<Double, Growing> below, double above, Glyph glyph) {
    return below != null
        && below.getValue().takes(glyph)
        && below.getKey() - glyph.baseline() < glyph.baseline() - above;
  }

  private static List<Row> split(List<Glyph> sorted, List<Double> columns) {
    var rows = new ArrayList<Row>();
    var part = new ArrayList<Glyph>();
    double right = Double.NEGATIVE_INFINITY;
    for (var glyph : sorted) {
      if (glyph.isSpace()) {
        part.add(glyph);
        continue;
      }
      double gap = glyph.left() - right;
      boolean parted =
          gap > SPLIT_GAP * glyph.size()
              || (gap > glyph.size() && Gutters.part(columns, right, glyph.left()));
      if (parted && !part.isEmpty()) {
        rows.add(Row.level(part));
        part = new ArrayList<>();
      }
      part.add(glyph);
      right = Math.max(right, glyph.right());
    }
    rows.add(Row.level(part));
    return rows;
  }

  /** Joins labels written one character a line, as in narrow cells at the left of a form. */
  private static List<Row> stacked(List<Row> rows, @Nullable Double width) {
    var result = new ArrayList<Row>();
    var stack = new ArrayList<Row>();
    for (var row : rows) {
      if (!stack.isEmpty() && !continues(stack.getLast(), row)) {
        unstack(stack, width, result);
      }
      stack.add(row);
    }
    unstack(stack, width, result);
    return result;
  }

  private static boolean continues(Row above, Row row) {
    double shift = (above.box().x0() + above.box().x1() - row.box().x0() - row.box().x1()) / 2;
    return above.isSingle()
        && row.isSingle()
        && Math.abs(shift) < 0.6 * row.size()
        && row.box().y0() - above.box().y1() < STACK_GAP * row.size();
  }

  private static void unstack(List<Row> stack, @Nullable Double width, List<Row> result) {
    if (stack.isEmpty()) {
      return;
    }
    boolean narrow = width != null && width < NARROW_CELL * stack.getFirst().size();
    if (stack.size() >= (narrow ? 2 : 4)) {
      result.add(Row.vertical(stack.stream().flatMap(row -> row.glyphs().stream()).toList()));
    } else {
      result.addAll(stack);
    }
    stack.clear();
  }

  /** Vertical lines, from right to left. */
  private static List<Row> columns(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::centreX).reversed());
    var columns = new ArrayList<Row>();
    var column = new ArrayList<Glyph>();
    for (var glyph : sorted) {
      if (!column.isEmpty() && column.getFirst().centreX() - glyph.centreX() > glyph.size() * 0.6) {
        columns.add(column(column));
        column = new ArrayList<>();
      }
      column.add(glyph);
    }
    if (!column.isEmpty()) {
      columns.add(column(column));
    }
    columns.removeIf(Row::isEmpty);
    return columns;
  }

  private static Row column(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::centreY));
    return Row.vertical(sorted);
  }

  /** Small kana right above a line are readings of its words. */
  private static void markRuby(List<Row> rows) {
    for (int i = 0; i + 1 < rows.size(); i++) {
      var small = rows.get(i);
      var line = rows.get(i + 1);
      double gap = line.box().y0() - small.box().y1();
      if (small.size() < 0.62 * line.size()
          && Math.abs(gap) < 0.5 * line.size()
          && small.box().x0() > line.box().x0() - line.size()
          && small.box().x1() < line.box().x1() + line.size()
          && READING.matcher(small.text()).matches()) {
        small.markRuby();
      }
    }
  }
}
