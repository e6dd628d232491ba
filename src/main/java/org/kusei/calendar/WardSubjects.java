package org.kusei.calendar;

import java.util.Map;
import java.util.Optional;
import org.kusei.account.Action;
import org.kusei.account.Place;
import org.kusei.account.Subjects;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;

/** Whose a ward's year is: the ward's that the address names. */
final class WardSubjects implements Subjects {
  private final Municipalities municipalities;
  private final Wards wards;

  WardSubjects(Municipalities municipalities, Wards wards) {
    this.municipalities = municipalities;
    this.wards = wards;
  }

  @Override
  public boolean know(Action action) {
    return action == Action.KEEP_CALENDAR || action == Action.ASSIGN_DUTIES;
  }

  @Override
  public Optional<Place> find(Action action, Map<String, String> path) {
    return municipalities
        .findHome()
        .map(home -> wards.get(home.id(), path.getOrDefault("ward", "")))
        .map(ward -> new Place.OfWard(ward.id()));
  }
}
