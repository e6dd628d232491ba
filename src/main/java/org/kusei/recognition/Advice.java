package org.kusei.recognition;

import org.kusei.grammar.BlockText;
import org.kusei.grammar.Chrome;
import org.kusei.grammar.Labels;
import org.kusei.grammar.Ledger;

/** The list of advice under ご注意: furniture of the page. */
record Advice(Ledger ledger) implements Part {

  @Override
  public void take(BlockText text, int from) {
    if (Chrome.isAdvice(text.folded())) {
      ledger.chrome(text, from, text.length());
    }
  }

  @Override
  public void label(BlockText text, Labels.Found found) {
    take(text, 0);
  }
}
