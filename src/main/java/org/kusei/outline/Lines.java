package org.kusei.outline;

/** First and last source line of something, from 1. */
public record Lines(int first, int last) {

  public Lines {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no such lines: " + first + "-" + last);
    }
  }
}
