package org.kusei.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One visual line: characters side by side, or one above the other where the writing is vertical.
 */
final class Row {

  private static final double WIDE_GAP = 0.75;
  private static final double NARROW_GAP = 0.22;

  private final List<Glyph> glyphs;
  private final boolean vertical;
  private final Box box;
  private final double size;
  private final String text;
  private final int[] starts;
  private boolean ruby;

  private Row(List<Glyph> inOrder, boolean vertical) {
    this.glyphs = inOrder;
    this.vertical = vertical;
    this.box =
        Box.around(
            inOrder.stream().map(g -> new Box(g.left(), g.top(), g.right(), g.bottom())).toList());
    this.size = inOrder.stream().mapToDouble(Glyph::size).max().orElse(0);
    this.starts = new int[inOrder.size()];
    this.text = compose();
  }

  /** Characters beside each other, in any order. */
  static Row level(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::left));
    return new Row(trimmed(sorted), false);
  }

  /** Characters above each other, in reading order. */
  static Row vertical(List<Glyph> glyphs) {
    return new Row(trimmed(glyphs), true);
  }

  private static List<Glyph> trimmed(List<Glyph> glyphs) {
    int start = 0;
    int end = glyphs.size();
    while (start < end && glyphs.get(start).isSpace()) {
      start++;
    }
    while (end > start && glyphs.get(end - 1).isSpace()) {
      end--;
    }
    return List.copyOf(glyphs.subList(start, end));
  }

  private String compose() {
    var composed = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      var glyph = glyphs.get(i);
      if (i > 0 && !vertical && isParted(glyphs.get(i - 1), glyph)) {
        composed.append(' ');
      }
      starts[i] = composed.length();
      composed.append(glyph.text());
    }
    return composed.toString();
  }

  /** Whether a gap stands for a space that nobody typed. */
  private static boolean isParted(Glyph before, Glyph after) {
    if (before.isSpace() || after.isSpace()) {
      return false;
    }
    double gap = (after.left() - before.right()) / Math.max(before.size(), after.size());
    return gap > (before.isWide() || after.isWide() ? WIDE_GAP : NARROW_GAP);
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  boolean isVertical() {
    return vertical;
  }

  boolean isEmpty() {
    return glyphs.isEmpty();
  }

  Box box() {
    return box;
  }

  double size() {
    return size;
  }

  String text() {
    return text;
  }

  /** Where in the text the glyph's characters begin. */
  int start(int glyph) {
    return starts[glyph];
  }

  double baseline() {
    return glyphs.isEmpty() ? 0 : glyphs.getFirst().baseline();
  }

  boolean isRuby() {
    return ruby;
  }

  void markRuby() {
    ruby = true;
  }

  /** One character, or a number as it stands in one place of vertical writing. */
  boolean isSingle() {
    int count = text.codePointCount(0, text.length());
    return count == 1 || (count == 2 && text.chars().allMatch(c -> c >= '0' && c <= '9'));
  }
}
