package org.kusei.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cells that the lines of one figure enclose. Where a line between two places of the grid is
 * missing, they are one merged cell; a table may be open at its sides.
 */
final class Lattice {

  private static final double SAME = 2.6;
  private static final double COVERED = 0.6;
  private static final int LARGEST = 250_000;

  private final double[] xs;
  private final double[] ys;
  private final BitSet leftWalls = new BitSet();
  private final BitSet topWalls = new BitSet();
  private final int[] parents;
  private final Map<Integer, TableCell> cells = new LinkedHashMap<>();
  private final Box box;

  private Lattice(List<Box> lines, double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    this.box = Box.around(lines);
    this.parents = new int[(xs.length - 1) * (ys.length - 1)];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
    lines.forEach(this::wall);
    join();
    collect();
  }

  /** The cells of a figure, null where its lines enclose none. */
  static @Nullable Lattice of(List<Box> lines) {
    long level = lines.stream().filter(Box::isLevel).count();
    if (level < 2 || level == lines.size()) {
      return null;
    }
    var box = Box.around(lines);
    var xs =
        positions(
            lines.stream().filter(l -> !l.isLevel()).mapToDouble(Box::x0), box.x0(), box.x1());
    var ys =
        positions(lines.stream().filter(Box::isLevel).mapToDouble(Box::y0), box.y0(), box.y1());
    if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > LARGEST) {
      return null;
    }
    var lattice = new Lattice(lines, xs, ys);
    return lattice.cells.isEmpty() ? null : lattice;
  }

  private static double[] positions(DoubleStream lines, double first, double last) {
    double[] sorted = DoubleStream.concat(lines, DoubleStream.of(first, last)).sorted().toArray();
    var kept = new ArrayList<Double>();
    for (double position : sorted) {
      if (kept.isEmpty() || position - kept.getLast() > SAME) {
        kept.add(position);
      }
    }
    return kept.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private int columns() {
    return xs.length - 1;
  }

  private int index(int column, int row) {
    return row * columns() + column;
  }

  /** A wall on the left of the place right of it, or on top of the place below it. */
  private void wall(Box line) {
    int at = line.isLevel() ? nearest(ys, line.y0()) : nearest(xs, line.x0());
    if (at < 0) {
      return;
    }
    if (line.isLevel()) {
      covered(xs, line.x0(), line.x1()).forEach(i -> topWalls.set(at * xs.length + i));
    } else {
      covered(ys, line.y0(), line.y1()).forEach(i -> leftWalls.set(i * xs.length + at));
    }
  }

  /** The intervals of which a line covers most. */
  private static IntStream covered(double[] along, double from, double to) {
    return IntStream.range(0, along.length - 1)
        .filter(i ->
            Math.min(to, along[i + 1]) - Math.max(from, along[i])
                >= COVERED * (along[i + 1] - along[i]));
  }

  private static int nearest(double[] positions, double position) {
    for (int i = 0; i < positions.length; i++) {
      if (Math.abs(positions[i] - position) <= SAME) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasLeftWall(int column, int row) {
    return leftWalls.get(row * xs.length + column);
  }

  private boolean hasTopWall(int column, int row) {
    return topWalls.get(row * xs.length + column);
  }

  private void join() {
    for (int row = 0; row < ys.length - 1; row++) {
      for (int column = 0; column < columns(); column++) {
        if (column > 0 && !hasLeftWall(column, row)) {
          parents[root(index(column, row))] = root(index(column - 1, row));
        }
        if (row > 0 && !hasTopWall(column, row)) {
          parents[root(index(column, row))] = root(index(column, row - 1));
        }
      }
    }
  }

  private int root(int place) {
    int at = place;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private void collect() {
    var sizes = new LinkedHashMap<Integer, int[]>();
    for (int row = 0; row < ys.length - 1; row++) {
      for (int column = 0; column < columns(); column++) {
        var s =
            sizes.computeIfAbsent(
                root(index(column, row)),
                key -> new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0, 0, 0});
        s[0] = Math.min(s[0], column);
        s[1] = Math.min(s[1], row);
        s[2] = Math.max(s[2], column + 1);
        s[3] = Math.max(s[3], row + 1);
        s[4]++;
        s[5] += isOpen(column, row) ? 1 : 0;
      }
    }
    sizes.forEach(this::collect);
  }

  /** Space that is open to the outside and no rectangle is what a figure leaves beside it. */
  private void collect(int root, int[] s) {
    boolean rectangle = s[4] == (s[2] - s[0]) * (s[3] - s[1]);
    if (rectangle || s[5] == 0) {
      var inside = new Box(xs[s[0]], ys[s[1]], xs[s[2]], ys[s[3]]);
      cells.put(root, new TableCell(s[1], s[0], s[3] - s[1], s[2] - s[0], inside));
    }
  }

  private boolean isOpen(int column, int row) {
    return (column == 0 && !hasLeftWall(0, row))
        || (column == columns() - 1 && !hasLeftWall(xs.length - 1, row))
        || (row == 0 && !hasTopWall(column, 0))
        || (row == ys.length - 2 && !hasTopWall(column, ys.length - 1));
  }

  Box box() {
    return box;
  }

  List<Double> xs() {
    return Arrays.stream(xs).boxed().toList();
  }

  int rows() {
    return ys.length - 1;
  }

  List<TableCell> cells() {
    return List.copyOf(cells.values());
  }

  /** The cell in which a point lies, null where it lies in none. */
  @Nullable TableCell at(double x, double y) {
    int column = interval(xs, x);
    int row = interval(ys, y);
    return column < 0 || row < 0 ? null : cells.get(root(index(column, row)));
  }

  private static int interval(double[] positions, double position) {
    int found = Arrays.binarySearch(positions, position);
    int index = found >= 0 ? found : -found - 2;
    return index < 0 || index >= positions.length - 1 ? -1 : index;
  }
}
