package org.kusei.responsibility;

import java.util.Locale;

/** Why somebody else answers for a node than a person of a unit, as it ought to be. */
public enum Fall {
  /** The person who is named answers. */
  NONE,
  /** No person is named: the unit answers. */
  NO_PERSON,
  /** The person serves no more: the unit answers. */
  PERSON_LEFT,
  /** The person serves elsewhere now: the unit answers. */
  PERSON_MOVED,
  /** The unit is closed: the ward's planning answers. */
  UNIT_CLOSED,
  /** Nobody is named: the ward's planning answers. */
  NOBODY;

  /** Key of its name in the message files. */
  public String key() {
    return "responsibility.fall." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether somebody was named who no longer answers. */
  public boolean isSudden() {
    return this == PERSON_LEFT || this == PERSON_MOVED || this == UNIT_CLOSED;
  }
}
