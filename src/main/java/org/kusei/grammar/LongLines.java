package org.kusei.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kusei.source.Block;
import org.kusei.source.SourceForm;

/**
 * Parts lines that hold a whole page, as some programs write the text of a PDF: a heading with
 * label, code and bracket begins a block of its own.
 */
final class LongLines {

  private static final int LONG = 160;
  private static final Pattern HEADING =
      Pattern.compile(
          "(?<= )(?=(?:経営課題|(?:めざす成果及び)?戦略|具体的取組|取組項目) ?[0-9](?: ?[-ー] ?[0-9]){0,2} ?【"
              + "|「?市政改革プラン[0-9.]{0,4}」?に基づく取組等? )");

  private LongLines() {}

  /** The block, or the parts it falls into. */
  static List<Block> of(SourceForm form, Block block) {
    var text = new BlockText(form, block);
    if (block.cell() != null || text.length() < LONG) {
      return List.of(block);
    }
    var parts = new ArrayList<Block>();
    int from = 0;
    var heading = HEADING.matcher(text.folded());
    while (heading.find()) {
      parts.add(part(text, from, heading.start()));
      from = heading.start();
    }
    parts.add(part(text, from, text.length()));
    return parts;
  }

  private static Block part(BlockText text, int from, int to) {
    var whole = text.block();
    return new Block(
        whole.kind(),
        whole.level(),
        null,
        whole.element(),
        text.spans(from, to),
        from == 0 ? whole.links() : List.of());
  }
}
