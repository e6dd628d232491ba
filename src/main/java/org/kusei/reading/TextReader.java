package org.kusei.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.source.Block;
import org.kusei.source.Deadline;
import org.kusei.source.Format;
import org.kusei.source.Limits;
import org.kusei.source.SourceForm;
import org.kusei.source.SourceLine;

/**
 * Reads plain text: paragraphs, list items, rows of cells parted by tabs, and the markup that a
 * copied table leaves in its cells.
 */
public final class TextReader {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
  private static final Pattern HASHES = Pattern.compile("(#{1,6})[ 　]++\\S.*+");
  private static final int INDENT = 2;

  private final List<SourceLine> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final TextRows rows = new TextRows();
  private final LineWraps wraps;
  private @Nullable TextLine last;

  private TextReader(String text) {
    var parts = LINE_END.split(text, -1);
    int count =
        parts.length > 1 && parts[parts.length - 1].isEmpty() ? parts.length - 1 : parts.length;
    for (int i = 0; i < count; i++) {
      lines.add(new SourceLine(i + 1, parts[i]));
    }
    wraps = LineWraps.of(lines);
  }

  /** Reads text whose encoding is known. */
  public static SourceForm read(String text) {
    return read(text, Deadline.in(Limits.TIME));
  }

  static SourceForm read(String text, Deadline deadline) {
    var reader = new TextReader(text);
    for (var line : reader.lines) {
      deadline.check();
      reader.take(line);
    }
    return new SourceForm(Format.TEXT, reader.lines, reader.blocks, List.of());
  }

  private void take(SourceLine line) {
    var read = TextLine.of(line);
    if (read.isBlank()) {
      rows.end();
      last = null;
    } else if (rows.isRow(read)) {
      blocks.addAll(rows.row(read));
      last = null;
    } else {
      rows.end();
      paragraph(read);
    }
  }

  private void paragraph(TextLine line) {
    var previous = last;
    if (previous != null && wraps.continues(previous, line)) {
      var head = blocks.removeLast();
      var spans = new ArrayList<>(head.spans());
      spans.add(line.content());
      blocks.add(new Block(head.kind(), head.level(), null, null, spans, List.of()));
      last = line.inside(previous);
      return;
    }
    blocks.addAll(Markup.blocks(line, null, kind(line), level(line)));
    last = line.hasMarkup() ? null : line;
  }

  private static Block.Kind kind(TextLine line) {
    if (hashes(line).matches()) {
      return Block.Kind.HEADING;
    }
    return line.isItem() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  private static int level(TextLine line) {
    var hashes = hashes(line);
    if (hashes.matches()) {
      return hashes.group(1).length();
    }
    return line.isItem() ? 1 + line.indent() / (2 * INDENT) : 0;
  }

  private static Matcher hashes(TextLine line) {
    return HASHES.matcher(line.text().strip());
  }
}
