package org.kusei.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Tells columns of text from rows of a table without lines from words that only stand apart, by the
 * white strips between what stands side by side.
 */
final class Columns {

  private static final double GUTTER = 1.4;
  private static final int LEAST_ROWS = 4;
  private static final int LEAST_TABLE_ROWS = 3;
  private static final double FILLED = 0.6;
  private static final double LEAST_WIDTH = 9;

  /** Items to be read from top to bottom. */
  record Part(List<Flow.Item> items, boolean isColumn) {

    double right() {
      return Box.around(items.stream().map(Flow.Item::box).toList()).x1();
    }
  }

  /** Items that stand side by side, from left to right. */
  private record Strip(List<Flow.Item> items, Box box) {}

  private final List<Part> parts = new ArrayList<>();
  private List<Flow.Item> main = new ArrayList<>();

  private Columns() {}

  static List<Part> of(List<Flow.Item> items) {
    var columns = new Columns();
    columns.add(strips(items));
    columns.endMain();
    return columns.parts;
  }

  private void endMain() {
    if (!main.isEmpty()) {
      parts.add(new Part(main, false));
      main = new ArrayList<>();
    }
  }

  private void add(List<Strip> strips) {
    for (int i = 0; i < strips.size(); ) {
      int end = i + 1;
      if (strips.get(i).items().size() > 1) {
        end = runEnd(strips, i);
        addRun(strips.subList(i, end));
      } else {
        main.addAll(strips.get(i).items());
      }
      i = end;
    }
  }

  private static List<Strip> strips(List<Flow.Item> items) {
    var sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparingDouble(item -> item.box().y0()));
    var strips = new ArrayList<Strip>();
    for (var item : sorted) {
      var last = strips.isEmpty() ? null : strips.getLast();
      double overlap = last == null ? -1 : last.box().y1() - item.box().y0();
      if (last != null && overlap > 0.45 * item.box().height() && isBeside(last, item)) {
        last.items().add(item);
        strips.set(strips.size() - 1, new Strip(last.items(), last.box().with(item.box())));
      } else {
        strips.add(new Strip(new ArrayList<>(List.of(item)), item.box()));
      }
    }
    strips.forEach(
        strip -> strip.items().sort(Comparator.comparingDouble(item -> item.box().x0())));
    return strips;
  }

  /** Readings stand above their line, not beside it. */
  private static boolean isBeside(Strip strip, Flow.Item item) {
    return strip.items().stream()
        .allMatch(other ->
            other.table() != null
                || item.table() != null
                || other.box().x1() <= item.box().x0() + 1
                || item.box().x1() <= other.box().x0() + 1);
  }

  private static int runEnd(List<Strip> strips, int start) {
    var items = new ArrayList<>(strips.get(start).items());
    int end = start + 1;
    while (end < strips.size()) {
      items.addAll(strips.get(end).items());
      if (gutters(items).isEmpty() || isFarBelow(strips.get(end - 1), strips.get(end))) {
        break;
      }
      end++;
    }
    while (end > start + 1
        && strips.get(end - 1).items().size() == 1
        && isFirst(strips, start, end)
        && !isEndOfColumn(strips, end)) {
      end--;
    }
    return end;
  }

  /** A single line at the end of a run that stands at its left edge may be the next heading. */
  private static boolean isFirst(List<Strip> strips, int start, int end) {
    var gutters =
        gutters(strips.subList(start, end).stream().flatMap(s -> s.items().stream()).toList());
    return gutters.isEmpty() || strips.get(end - 1).box().x0() < gutters.getFirst();
  }

  /** The last line of the page, close below the run: its column is longer than those beside it. */
  private static boolean isEndOfColumn(List<Strip> strips, int end) {
    var last = strips.get(end - 1);
    double gap = last.box().y0() - strips.get(end - 2).box().y1();
    boolean follows = end < strips.size() && !isFarBelow(last, strips.get(end));
    return !follows && gap < Math.max(last.items().getFirst().box().height(), 1);
  }

  private static boolean isFarBelow(Strip above, Strip below) {
    double height = Math.max(below.items().getFirst().box().height(), 1);
    return below.box().y0() - above.box().y1() > 3 * Math.min(height, 20);
  }

  /** Middles of the white strips that part all items. */
  private static List<Double> gutters(List<Flow.Item> items) {
    var sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparingDouble(item -> item.box().x0()));
    double size =
        items.stream()
            .map(Flow.Item::row)
            .filter(Objects::nonNull)
            .mapToDouble(Row::size)
            .average()
            .orElse(10);
    var gutters = new ArrayList<Double>();
    double right = sorted.getFirst().box().x1();
    for (var item : sorted) {
      if (item.box().x0() - right > GUTTER * size) {
        gutters.add((item.box().x0() + right) / 2);
      }
      right = Math.max(right, item.box().x1());
    }
    return gutters;
  }

  private void addRun(List<Strip> run) {
    var items = run.stream().flatMap(strip -> strip.items().stream()).toList();
    var gutters = gutters(items);
    var columns = new ArrayList<List<Flow.Item>>();
    for (int i = 0; i <= gutters.size(); i++) {
      columns.add(new ArrayList<>());
    }
    items.forEach(item -> columns.get(column(item, gutters)).add(item));
    if (items.stream().anyMatch(item -> item.table() != null)
        || columns.stream().allMatch(Columns::isText)) {
      endMain();
      for (var column : columns) {
        column.sort(Comparator.comparingDouble(item -> item.box().y0()));
        parts.add(new Part(column, true));
      }
    } else {
      addAligned(run, gutters);
    }
  }

  private static int column(Flow.Item item, List<Double> gutters) {
    int column = 0;
    while (column < gutters.size() && item.box().x0() > gutters.get(column)) {
      column++;
    }
    return column;
  }

  /** Whether the lines of a column fill its width, as running text does and entries do not. */
  private static boolean isText(List<Flow.Item> column) {
    if (column.size() < LEAST_ROWS) {
      return false;
    }
    var box = Box.around(column.stream().map(Flow.Item::box).toList());
    double size = column.getFirst().box().height();
    long filled = column.stream().filter(item -> item.box().width() > 0.8 * box.width()).count();
    return box.width() > LEAST_WIDTH * size && filled > FILLED * column.size();
  }

  /** Two blocks of running text side by side, too short to be columns of a page. */
  private static boolean isBlocks(List<Strip> run, List<Double> gutters) {
    return IntStream.rangeClosed(0, gutters.size())
            .filter(column -> isBlock(run, gutters, column))
            .count()
        > 1;
  }

  private static boolean isBlock(List<Strip> run, List<Double> gutters, int column) {
    return run.stream()
            .flatMap(strip -> strip.items().stream())
            .filter(item -> column(item, gutters) == column)
            .filter(item -> item.box().width() > LEAST_WIDTH * Math.max(item.box().height(), 1))
            .count()
        > 1;
  }

  private void addAligned(List<Strip> run, List<Double> gutters) {
    var starts =
        run.stream().filter(strip -> column(strip.items().getFirst(), gutters) == 0).toList();
    if (isBlocks(run, gutters)) {
      main.add(Flow.Item.of(Aligned.row(run.stream().map(Strip::items).toList(), gutters)));
      return;
    }
    long full = starts.stream().filter(strip -> strip.items().size() > 1).count();
    if (!gutters.isEmpty() && starts.size() >= LEAST_TABLE_ROWS && full >= 0.7 * starts.size()) {
      main.add(Flow.Item.of(Aligned.table(run.stream().map(Strip::items).toList(), gutters)));
      return;
    }
    for (var strip : run) {
      var glyphs =
          strip.items().stream()
              .map(Flow.Item::row)
              .filter(Objects::nonNull)
              .flatMap(row -> row.glyphs().stream())
              .toList();
      if (strip.items().stream().anyMatch(item -> standsApart(item, strip.items().getFirst()))) {
        main.addAll(strip.items());
      } else {
        main.add(Flow.Item.of(Row.level(glyphs)));
      }
    }
  }

  /** Whether two items cannot be parts of one line. */
  private static boolean standsApart(Flow.Item item, Flow.Item first) {
    var row = item.row();
    var other = first.row();
    return row == null
        || other == null
        || row.isVertical()
        || other.isVertical()
        || Math.abs(row.baseline() - other.baseline()) > 0.35 * row.size();
  }
}
