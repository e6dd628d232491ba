package org.kusei.recognition;

import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Paragraphs;
import org.kusei.source.Block;

/** The shape of a list item: its sign and how deep it stands. */
record Bullet(String sign, int level) {

  /** The bullet of the block, null where it has none. */
  static @Nullable Bullet of(BlockText text) {
    int mark = Paragraphs.bullet(text.folded(), 0, text.length());
    boolean item = text.block().kind() == Block.Kind.LIST_ITEM;
    if (mark == 0 && !item) {
      return null;
    }
    String sign = text.folded().substring(0, mark).strip().replaceAll("[0-9]", "0");
    return new Bullet(sign, item ? text.block().level() : 0);
  }
}
