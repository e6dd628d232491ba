package org.kusei.publication;

import java.util.List;

/** A bar drawn to scale, in thousandths of the width it may take. */
public record Bar(List<Segment> segments) {

  static final int WHOLE = 1000;

  /** So that a small sum still shows; its figure stands beside it. */
  private static final int LEAST = 3;

  /** One colour of a bar. */
  public record Segment(long start, long width, String style) {}

  public Bar {
    segments = List.copyOf(segments);
  }

  static Bar of(long value, long largest, String style) {
    return new Bar(List.of(new Segment(0, width(value, largest), style)));
  }

  /** Two sums end to end. */
  static Bar of(long first, long second, long largest) {
    var width = width(first, largest);
    return new Bar(
        List.of(
            new Segment(0, width, "ward-money"),
            new Segment(width, width(second, largest), "bureau-money")));
  }

  private static long width(long value, long largest) {
    return value <= 0 || largest <= 0
        ? 0
        : Math.max(LEAST, Math.round((double) WHOLE * value / largest));
  }
}
