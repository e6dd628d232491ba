package org.kusei.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that answers for work: a section (課) of a ward or a bureau (局) of the city.
 *
 * @param ward null for a bureau
 * @param english name in the English interface
 * @param closedOn the first day without it; null while there is it
 */
public record Unit(
    UnitId id,
    MunicipalityId municipality,
    @Nullable WardId ward,
    Kind kind,
    String name,
    String english,
    @Nullable LocalDate closedOn) {

  /** Whose unit it is. */
  public enum Kind {
    /** Of a ward (課). */
    SECTION,
    /** Of the city (局). */
    BUREAU
  }
}
