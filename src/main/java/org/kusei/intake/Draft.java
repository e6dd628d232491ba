package org.kusei.intake;

import java.util.List;
import org.kusei.edition.NewEdition;
import org.kusei.reform.NewProgramme;

/** What accepting a document would enter into the record. */
public sealed interface Draft {

  /** An edition of a ward's policy. */
  record OfEdition(NewEdition edition) implements Draft {}

  /** A review of the city's reform programme. */
  record OfProgramme(NewProgramme programme) implements Draft {}

  /** Nothing, for all these reasons. */
  record Impossible(List<Problem> problems) implements Draft {

    public Impossible {
      problems = List.copyOf(problems);
    }
  }
}
