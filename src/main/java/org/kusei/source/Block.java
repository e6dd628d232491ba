package org.kusei.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, list item or paragraph of a table cell, in reading order. Its text is its
 * spans joined: lines that a page's width broke are already one paragraph.
 *
 * @param level of a heading (1 is the highest) or depth of a list item (from 1); 0 otherwise
 * @param cell where in a table, null outside tables
 * @param element path of the XML element it is the text of, e.g. {@code Goal/Name}; null but for
 *     StratML
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
