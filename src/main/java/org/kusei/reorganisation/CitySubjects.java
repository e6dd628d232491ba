package org.kusei.reorganisation;

import java.util.Map;
import java.util.Optional;
import org.kusei.account.Action;
import org.kusei.account.Place;
import org.kusei.account.Subjects;

/** Whose the units are: the city's, for a change set may go through all wards. */
final class CitySubjects implements Subjects {

  @Override
  public boolean know(Action action) {
    return action == Action.REORGANISE;
  }

  @Override
  public Optional<Place> find(Action action, Map<String, String> path) {
    return Optional.of(new Place.City());
  }
}
