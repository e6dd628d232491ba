package org.kusei.account;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kusei.organization.HomeCity;

/** Things that are the ward's that the address names: of pages that need one of these actions. */
public final class WardSubjects implements Subjects {
  private final HomeCity city;
  private final Set<Action> actions;

  public WardSubjects(HomeCity city, Set<Action> actions) {
    this.city = city;
    this.actions = Set.copyOf(actions);
  }

  @Override
  public boolean know(Action action) {
    return actions.contains(action);
  }

  @Override
  public Optional<Place> find(Action action, Map<String, String> path) {
    return Optional.ofNullable(path.get("ward"))
        .map(slug -> new Place.OfWard(city.ward(slug).id()));
  }
}
