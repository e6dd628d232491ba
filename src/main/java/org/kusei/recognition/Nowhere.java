package org.kusei.recognition;

import org.kusei.grammar.BlockText;
import org.kusei.grammar.Labels;

/** Where no part has begun, or one has ended: everything stays unplaced. */
record Nowhere() implements Part {

  @Override
  public void take(BlockText text, int from) {
    // nothing claims the words, so they are shown as unplaced
  }

  @Override
  public void label(BlockText text, Labels.Found found) {
    // as above
  }
}
