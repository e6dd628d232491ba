package org.kusei.comparison;

import java.util.Map;
import java.util.Optional;
import org.kusei.account.Action;
import org.kusei.account.Place;
import org.kusei.account.Subjects;

/** Whose the matched items are: the ward's that the address names. */
final class MatchSubjects implements Subjects {
  private final City city;

  MatchSubjects(City city) {
    this.city = city;
  }

  @Override
  public boolean know(Action action) {
    return action == Action.MATCH_ITEMS;
  }

  @Override
  public Optional<Place> find(Action action, Map<String, String> path) {
    return Optional.ofNullable(path.get("ward"))
        .map(slug -> new Place.OfWard(city.ward(slug).id()));
  }
}
