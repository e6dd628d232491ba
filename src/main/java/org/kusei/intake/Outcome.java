package org.kusei.intake;

import java.util.List;
import org.kusei.edition.EditionSummary;
import org.kusei.reform.ReformProgramme;

/** What came of an attempt to accept a document. */
public sealed interface Outcome {

  /** It is on record as an edition. */
  record EditionRecorded(EditionSummary edition) implements Outcome {}

  /** It is on record as a review of the city's reform programme. */
  record ProgrammeRecorded(ReformProgramme programme) implements Outcome {}

  /** Nothing changed; these are all the reasons. */
  record NotAccepted(List<Problem> problems) implements Outcome {

    public NotAccepted {
      problems = List.copyOf(problems);
    }
  }
}
