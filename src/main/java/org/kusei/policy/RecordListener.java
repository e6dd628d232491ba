package org.kusei.policy;

import org.kusei.edition.EditionSummary;

/**
 * Is told, within the transaction, of what enters the record and what leaves it; what it writes is
 * committed with the record or not at all.
 */
public interface RecordListener {

  void recorded(EditionSummary edition);

  /** The edition is no longer public; its policy's current edition may be another one now. */
  void withdrawn(EditionSummary edition);
}
