package org.kusei.account;

import java.util.List;
import org.kusei.platform.Actor;

/** Who gives and takes duties, and by what right. */
public record Keeper(Actor actor, List<Duty> duties) {

  public Keeper {
    duties = List.copyOf(duties);
  }

  public static Keeper of(Officer officer) {
    return new Keeper(officer.actor(), officer.duties());
  }

  /** Whoever holds the data folder may do what the city's administrator may. */
  public static Keeper atTheMachine(Actor actor) {
    return new Keeper(actor, List.of(new Duty(Role.ADMINISTRATOR, new Place.City())));
  }

  boolean mayKeep(Duty duty) {
    return Rights.allow(duties, Action.KEEP_PEOPLE, duty.place());
  }
}
