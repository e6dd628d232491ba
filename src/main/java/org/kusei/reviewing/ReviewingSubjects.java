package org.kusei.reviewing;

import java.util.Map;
import java.util.Optional;
import org.kusei.account.Action;
import org.kusei.account.Place;
import org.kusei.account.Subjects;

/** Whose a review is: the ward's that the address names. */
final class ReviewingSubjects implements Subjects {
  private final City city;

  ReviewingSubjects(City city) {
    this.city = city;
  }

  @Override
  public boolean know(Action action) {
    return action == Action.SEE_REVIEW || action == Action.JUDGE || action == Action.FINISH_REVIEW;
  }

  @Override
  public Optional<Place> find(Action action, Map<String, String> path) {
    return Optional.ofNullable(path.get("ward"))
        .map(slug -> new Place.OfWard(city.ward(slug).id()));
  }
}
