package org.kusei.account;

/** How far from the place of a duty a right goes. */
public enum Reach {
  /** The things of the very place where the duty is held, and of all that lies in it. */
  UNIT,
  /** Those of the whole ward in which the duty is held. */
  WARD,
  /** Everything in the city. */
  CITY;

  /** Whether a duty at {@code held} goes as far as {@code thing}. */
  boolean covers(Place held, Place thing) {
    return held instanceof Place.City
        || this == CITY
        || (this == WARD ? sameWard(held, thing) : within(held, thing));
  }

  private static boolean sameWard(Place held, Place thing) {
    var ward = held.inWard();
    return (ward != null && ward.equals(thing.inWard())) || held.equals(thing);
  }

  private static boolean within(Place held, Place thing) {
    return held instanceof Place.OfWard ? sameWard(held, thing) : held.equals(thing);
  }
}
