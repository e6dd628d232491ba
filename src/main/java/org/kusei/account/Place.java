package org.kusei.account;

import org.jspecify.annotations.Nullable;
import org.kusei.organization.UnitId;
import org.kusei.organization.WardId;

/** Where a duty is held, and whose a thing is: the city's, a ward's or a unit's. */
public sealed interface Place {

  /** The city (市) as a whole. */
  record City() implements Place {}

  /** A ward (区) with all its sections. */
  record OfWard(WardId ward) implements Place {}

  /**
   * A section (課) of a ward or a bureau (局) of the city.
   *
   * @param ward null for a bureau
   */
  record OfUnit(UnitId unit, @Nullable WardId ward) implements Place {}

  /** The ward it is or lies in; null for the city and for a bureau. */
  default @Nullable WardId inWard() {
    return switch (this) {
      case City _ -> null;
      case OfWard(var ward) -> ward;
      case OfUnit(var _, var ward) -> ward;
    };
  }
}
