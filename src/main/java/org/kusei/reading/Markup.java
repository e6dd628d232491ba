package org.kusei.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.source.Block;
import org.kusei.source.Cell;
import org.kusei.source.SourceForm;
import org.kusei.source.Span;

/**
 * The tags that stand literally in plain text, such as {@code <p>} in the cells of a copied table.
 * They part the blocks and are blocks of the element {@code markup} themselves, so that no
 * character is lost.
 */
final class Markup {

  private static final Pattern TAG =
      Pattern.compile(
          "</?(p|ul|ol|li|br|div|h[1-6]|span|b|strong|em|u|a|font|table|tbody|tr|td|th)"
              + "(?:\\s[^<>]{0,400})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> INLINE = Set.of("span", "b", "strong", "em", "u", "a", "font");

  private final TextLine line;
  private final @Nullable Cell cell;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> tags = new ArrayList<>();
  private final List<Span> open = new ArrayList<>();
  private final Block.Kind kind;
  private final int level;
  private boolean item;

  private Markup(TextLine line, @Nullable Cell cell, Block.Kind kind, int level) {
    this.line = line;
    this.cell = cell;
    this.kind = kind;
    this.level = level;
  }

  /** The blocks of a line or cell, those of its tags last. */
  static List<Block> blocks(TextLine line, @Nullable Cell cell, Block.Kind kind, int level) {
    var markup = new Markup(line, cell, kind, level);
    markup.read();
    return markup.blocks;
  }

  private void read() {
    Matcher tag = TAG.matcher(line.text()).region(line.start(), line.end());
    int from = line.start();
    while (tag.find()) {
      text(from, tag.start());
      tags.add(new Span(line.number(), tag.start(), tag.end()));
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      if (!INLINE.contains(name)) {
        close();
        item = name.equals("li") && !tag.group().startsWith("</");
      }
      from = tag.end();
    }
    text(from, line.end());
    close();
    if (!tags.isEmpty()) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, 0, cell, "markup", tags, List.of()));
    }
  }

  private void text(int from, int to) {
    int start = from;
    int end = to;
    while (open.isEmpty() && start < end && SourceForm.isSpace(line.text().charAt(start))) {
      start++;
    }
    if (!line.text().substring(start, end).chars().allMatch(SourceForm::isSpace)) {
      open.add(new Span(line.number(), start, end));
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      var shape = item ? Block.Kind.LIST_ITEM : kind;
      blocks.add(new Block(shape, item ? 1 : level, cell, null, open, List.of()));
      open.clear();
    }
  }
}
