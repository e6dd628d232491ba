package org.kusei.recognition;

import java.util.List;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Labels;
import org.kusei.grammar.Ledger;
import org.kusei.grammar.Paragraphs;
import org.kusei.outline.Passage;

/** A part of running text: goals, missions, principles, self-evaluation. */
final class TextPart implements Part {

  private final Ledger ledger;
  private final List<Passage> sink;

  TextPart(Ledger ledger, List<Passage> sink) {
    this.ledger = ledger;
    this.sink = sink;
  }

  @Override
  public void take(BlockText text, int from) {
    add(ledger, text, from, text.length(), sink);
  }

  @Override
  public void label(BlockText text, Labels.Found found) {
    take(text, 0);
  }

  /** Adds the paragraphs of the stretch, without their bullets. */
  static void add(Ledger ledger, BlockText text, int from, int to, List<Passage> sink) {
    int start = text.skipSpace(from, to);
    int bullet = Paragraphs.bullet(text.folded(), start, to);
    ledger.label(text, start, bullet);
    for (var stretch : Paragraphs.of(text, bullet, to)) {
      ledger.label(text, stretch.bullet(), stretch.from());
      if (stretch.from() < stretch.to()) {
        sink.add(ledger.content(text, stretch.from(), stretch.to()));
      }
    }
  }
}
