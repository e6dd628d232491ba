package org.kusei.authoring;

import java.util.Map;
import java.util.Optional;
import org.kusei.account.Action;
import org.kusei.account.Place;
import org.kusei.account.Subjects;
import org.kusei.plan.NodeKey;

/** Whose a plan is: the ward's; whose the text of a node is: the unit's that answers for it. */
final class PlanSubjects implements Subjects {
  private final Workshop workshop;
  private final Hands hands;

  PlanSubjects(Workshop workshop, Hands hands) {
    this.workshop = workshop;
    this.hands = hands;
  }

  @Override
  public boolean know(Action action) {
    return switch (action) {
      case SEE_PLAN, WRITE_PLAN, SHAPE_PLAN, TALK_ABOUT_PLAN, PUBLISH_PLAN -> true;
      default -> false;
    };
  }

  @Override
  public Optional<Place> find(Action action, Map<String, String> path) {
    var slug = path.get("ward");
    if (slug == null) {
      return Optional.empty();
    }
    var key = path.get("key");
    if (action != Action.WRITE_PLAN || key == null) {
      return Optional.of(new Place.OfWard(workshop.ward(slug).id()));
    }
    var draft = workshop.draft(slug, Integer.parseInt(path.getOrDefault("year", "0")));
    return Optional.of(hands.place(draft, new NodeKey(Long.parseLong(key))));
  }
}
