package org.kusei.reorganisation;

import org.kusei.organization.UnitId;
import org.kusei.platform.Actor;

/** Knows things of another module that hang on a unit, such as comments addressed to it. */
public interface UnitBound {

  /** Key of what they are called, in the message files. */
  String key();

  /** How many of them wait for the unit. */
  int count(UnitId unit);

  /** Hands them over, within the caller's transaction. */
  void move(Actor by, UnitId from, UnitId to);
}
