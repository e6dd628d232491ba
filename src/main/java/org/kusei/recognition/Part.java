package org.kusei.recognition;

import org.kusei.grammar.BlockText;
import org.kusei.grammar.Labels;

/** A part of the document that takes in the blocks that stand in it. */
interface Part {

  /** Takes the block from one char on; what it does not claim stays unplaced. */
  void take(BlockText text, int from);

  /** Takes a field or column label that stands in this part; the block is claimed by the part. */
  void label(BlockText text, Labels.Found found);
}
