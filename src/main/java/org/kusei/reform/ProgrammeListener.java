package org.kusei.reform;

/**
 * Is told, within the transaction, of each review that enters the record; what it writes is
 * committed with the record or not at all.
 */
public interface ProgrammeListener {

  void recorded(ReformProgramme programme);
}
