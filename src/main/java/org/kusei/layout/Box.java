package org.kusei.layout;

import java.util.Collection;

/** A rectangle in points on the upright page; a rule is a box without height or without width. */
record Box(double x0, double y0, double x1, double y1) {

  static Box of(double x0, double y0, double x1, double y1) {
    return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }

  static Box around(Collection<Box> boxes) {
    return boxes.stream().reduce(Box::with).orElse(new Box(0, 0, 0, 0));
  }

  Box with(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  double width() {
    return x1 - x0;
  }

  double height() {
    return y1 - y0;
  }

  boolean isLevel() {
    return width() >= height();
  }

  boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  boolean touches(Box other, double slack) {
    return x0 <= other.x1 + slack
        && other.x0 <= x1 + slack
        && y0 <= other.y1 + slack
        && other.y0 <= y1 + slack;
  }
}
