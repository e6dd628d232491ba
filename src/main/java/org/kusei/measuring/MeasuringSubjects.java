package org.kusei.measuring;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kusei.account.Action;
import org.kusei.account.Place;
import org.kusei.account.Subjects;

/** Whose the indicators are: the ward's that the address names. */
final class MeasuringSubjects implements Subjects {
  private static final Set<Action> ACTIONS =
      EnumSet.of(
          Action.SEE_INDICATORS,
          Action.KEEP_INDICATORS,
          Action.SET_TARGET,
          Action.ENTER_VALUES,
          Action.RELEASE_VALUES);

  private final City city;

  MeasuringSubjects(City city) {
    this.city = city;
  }

  @Override
  public boolean know(Action action) {
    return ACTIONS.contains(action);
  }

  @Override
  public Optional<Place> find(Action action, Map<String, String> path) {
    return Optional.ofNullable(path.get("ward"))
        .map(slug -> new Place.OfWard(city.ward(slug).id()));
  }
}
