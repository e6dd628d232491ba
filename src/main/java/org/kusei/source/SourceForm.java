package org.kusei.source;

import java.util.List;

/**
 * A document as read, whatever its format: all its lines, and the blocks they form in reading
 * order. Every non-space character of the lines is in exactly one block.
 */
public record SourceForm(
    Format format, List<SourceLine> lines, List<Block> blocks, List<SourceNote> notes) {

  public SourceForm {
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
