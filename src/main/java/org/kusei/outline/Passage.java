package org.kusei.outline;

import java.util.List;
import org.kusei.source.Span;

/**
 * A piece of the document's own wording and where it stands in the source.
 *
 * @param spans the stretches of source it was read from; empty only when a person typed it
 */
public record Passage(String text, List<Span> spans) {

  public Passage {
    spans = List.copyOf(spans);
  }
}
