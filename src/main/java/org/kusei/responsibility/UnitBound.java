package org.kusei.responsibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.UnitId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;

/** Knows things of another module that wait for a unit, such as comments addressed to it. */
public interface UnitBound {

  /** Key of what they are called, in the message files. */
  String key();

  /** A letter of its own, which with its number names a thing: {@code c} in {@code c12}. */
  char letter();

  /** All that wait for the unit. */
  List<Thing> list(MunicipalityId municipality, UnitId unit);

  /**
   * One that waits.
   *
   * @param label what it says
   * @param node which it is about, and with which it goes; null for none
   */
  record Thing(long id, String label, @Nullable NodeKey node) {}

  /** Hands one over, within the caller's transaction; does nothing where it waits no longer. */
  void move(Actor by, Thing thing, UnitId to, String why);
}
