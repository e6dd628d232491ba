package org.kusei.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * White strips between columns of text that are narrower than what parts two words: Word leaves two
 * characters' width, which only many lines above each other tell from a gap in one of them.
 */
final class Gutters {

  private static final double NARROWEST = 1.2;
  private static final int LEAST_LINES = 6;

  /** How many lines may run across a strip for one that leaves it white. */
  private static final double CROSSED = 0.25;

  private static final int MOST = 4;

  /** A gap between two characters of a line. */
  private record Gap(double from, double to) {}

  private final List<List<Gap>> gaps;
  private final List<List<Glyph>> lines;

  private Gutters(List<List<Glyph>> lines) {
    this.lines = lines;
    this.gaps = lines.stream().map(Gutters::gaps).toList();
  }

  /** Where columns begin that stand to the right of others, from left to right. */
  static List<Double> of(List<List<Glyph>> sortedLines) {
    var gutters = new Gutters(sortedLines);
    var starts = gutters.gaps.stream().flatMap(List::stream).map(Gap::to).sorted().toList();
    var found = new ArrayList<Double>();
    for (int i = 0; i < starts.size() && found.size() < MOST; ) {
      int end = i;
      while (end < starts.size() && starts.get(end) - starts.get(i) < 2) {
        end++;
      }
      double start = starts.get(i);
      if (end - i >= LEAST_LINES && gutters.isWhite(start, end - i)) {
        found.add(start);
      }
      i = end;
    }
    return found;
  }

  /** Whether one of the column's beginnings lies where a gap ends. */
  static boolean part(List<Double> starts, double from, double to) {
    return starts.stream().anyMatch(start -> from < start - 1 && start <= to + 2);
  }

  private boolean isWhite(double start, int white) {
    long crossed =
        lines.stream().filter(line -> line.stream().anyMatch(glyph -> isOn(glyph, start))).count();
    return crossed <= CROSSED * white;
  }

  private static boolean isOn(Glyph glyph, double start) {
    return !glyph.isSpace() && glyph.left() < start - 2 && glyph.right() > start - glyph.size();
  }

  private static List<Gap> gaps(List<Glyph> line) {
    var gaps = new ArrayList<Gap>();
    double right = Double.NaN;
    for (var glyph : line) {
      if (glyph.isSpace()) {
        continue;
      }
      if (glyph.left() - right > NARROWEST * glyph.size()) {
        gaps.add(new Gap(right, glyph.left()));
      }
      right = Double.isNaN(right) ? glyph.right() : Math.max(right, glyph.right());
    }
    return gaps;
  }

  static List<Glyph> sorted(List<Glyph> line) {
    var sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(Glyph::left));
    return sorted;
  }
}
