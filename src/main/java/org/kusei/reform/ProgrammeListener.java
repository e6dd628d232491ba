package org.kusei.reform;

import org.jspecify.annotations.Nullable;

/**
 * Is told, within the transaction, of each review that enters the record or leaves it; what it
 * writes is committed with the record or not at all.
 */
public interface ProgrammeListener {

  void recorded(ReformProgramme programme);

  /**
   * It left the record.
   *
   * @param holding the review of the year that holds from now on; null when there is none
   */
  void withdrawn(ReformProgramme programme, @Nullable ReformProgramme holding);
}
