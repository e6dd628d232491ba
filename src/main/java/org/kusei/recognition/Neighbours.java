package org.kusei.recognition;

import java.util.List;
import java.util.regex.Pattern;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Label;
import org.kusei.source.Cell;

/** What a block is by those behind it. */
record Neighbours(List<BlockText> texts) {

  private static final Pattern ORDINAL =
      Pattern.compile(" ?(?:\\(?[0-9]{1,2}[.)]?|[Ⅰ-Ⅻ①-⑳一二三四五六七八九十]) ?");

  private boolean isLast(int at) {
    return at + 1 >= texts.size();
  }

  /** Whether the block at the index is a part's number in the cell before its name: 1 | 区の目標. */
  boolean isOrdinal(int at) {
    var text = texts.get(at);
    Cell cell = text.block().cell();
    if (cell == null || isLast(at) || !ORDINAL.matcher(text.folded()).matches()) {
      return false;
    }
    var next = texts.get(at + 1);
    Cell beside = next.block().cell();
    return beside != null
        && beside.table() == cell.table()
        && beside.row() == cell.row()
        && next.label().filter(found -> found.label().isSection()).isPresent();
  }

  /** Whether a file is named next. */
  boolean fileFollows(int at) {
    return !isLast(at) && Attachments.isFile(texts.get(at + 1));
  }

  /** Whether the self-evaluation of the year begins next, as below 振り返り. */
  boolean evaluationFollows(int at) {
    return !isLast(at)
        && texts
            .get(at + 1)
            .label()
            .filter(found -> found.label() == Label.ACHIEVEMENTS)
            .isPresent();
  }
}
