package org.kusei.source;

import java.util.List;

/**
 * A document as read, whatever its format: all its lines, and the blocks they form in reading
 * order. Every non-space character of the lines is in exactly one block. The line numbered n is
 * {@code lines.get(n - 1)}; lines may be empty, blocks never are.
 */
public record SourceForm(
    Format format, List<SourceLine> lines, List<Block> blocks, List<SourceNote> notes) {

  public SourceForm {
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** What counts as a space everywhere: Unicode White_Space and the byte order mark. */
  public static boolean isSpace(int codePoint) {
    return Character.isSpaceChar(codePoint)
        || (codePoint >= '\t' && codePoint <= '\r')
        || codePoint == 0x85
        || codePoint == 0xFEFF;
  }

  /** The block's wording: its spans set end to end. */
  public String text(Block block) {
    var text = new StringBuilder();
    for (var span : block.spans()) {
      text.append(text(span));
    }
    return text.toString();
  }

  /** The characters the span covers. */
  public String text(Span span) {
    return lines.get(span.line() - 1).text().substring(span.start(), span.end());
  }
}
