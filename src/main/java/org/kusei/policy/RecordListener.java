package org.kusei.policy;

/**
 * Is told, within the transaction, of what enters the record; what it writes is committed with the
 * record or not at all.
 */
public interface RecordListener {

  void recorded(EditionSummary edition);

  void recorded(ReformProgramme programme);
}
