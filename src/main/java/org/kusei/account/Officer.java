package org.kusei.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Actor;

/**
 * A person who is signed in, with the duties they hold at this moment.
 *
 * @param login what they sign in with
 */
public record Officer(
    PersonId id, MunicipalityId municipality, String login, String name, List<Duty> duties) {

  /** Request attribute under which pages find the officer. */
  public static final String ATTRIBUTE = "org.kusei.account.officer";

  public Officer {
    duties = List.copyOf(duties);
  }

  public boolean may(Action action) {
    return Rights.allow(duties, action);
  }

  /**
   * Whether they may do it with a thing of that place.
   *
   * @param place whose the thing is; null for nobody's yet
   */
  public boolean may(Action action, @Nullable Place place) {
    return Rights.allow(duties, action, place);
  }

  /** How the history names them. */
  public Actor actor() {
    return new Actor(name + " (" + login + ")");
  }
}
