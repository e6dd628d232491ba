package org.kusei.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, list item or paragraph of a table cell, in reading order. Its text is its
 * spans set end to end (see {@link SourceForm#text}): lines that a page's width broke are already
 * one paragraph, and a space that belongs between two words stands inside a span.
 *
 * @param level of a heading (1 is the highest) or depth of a list item (from 1); 0 otherwise
 * @param cell where in a table, null outside tables
 * @param element the part of the document the format itself says it stands in, null in the body.
 *     StratML: the path of the XML element, e.g. {@code Goal[2]/Name[1]}. Elsewhere one of {@code
 *     title} (of an HTML page), {@code nav}, {@code header}, {@code footer} (of a page, running
 *     heads and page numbers too), {@code aside}, {@code noscript}, {@code footnote}, {@code ruby}
 *     (readings set beside the words of the block before), {@code markup} (tags that stand
 *     literally in plain text)
 * @param spans the stretches of source lines it is made of, in order, never overlapping another
 *     block's
 */
public record Block(
    Kind kind,
    int level,
    @Nullable Cell cell,
    @Nullable String element,
    List<Span> spans,
    List<Link> links) {

  /** What the format itself says the block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM
  }

  public Block {
    spans = List.copyOf(spans);
    links = List.copyOf(links);
  }
}
