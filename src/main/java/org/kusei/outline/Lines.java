package org.kusei.outline;

import java.util.List;
import org.kusei.source.Span;

/** First and last source line of something, from 1. */
public record Lines(int first, int last) {

  /** The lines a passage was read from; line 1 for one that a person typed. */
  public static Lines of(Passage passage) {
    return of(passage.spans());
  }

  public static Lines of(List<Span> spans) {
    int first = spans.stream().mapToInt(Span::line).min().orElse(1);
    int last = spans.stream().mapToInt(Span::line).max().orElse(first);
    return new Lines(first, last);
  }

  public Lines {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no such lines: " + first + "-" + last);
    }
  }
}
