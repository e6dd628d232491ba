package org.kusei.intake;

import org.kusei.edition.EditionId;

/** What an accepted import became in the record. */
public sealed interface Became {

  /** The next edition of a ward's policy. */
  record OfEdition(EditionId id) implements Became {}

  /** A review of the city's reform programme. */
  record OfProgramme(long id) implements Became {}
}
