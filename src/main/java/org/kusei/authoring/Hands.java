package org.kusei.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Officer;
import org.kusei.account.Place;
import org.kusei.calendar.Lock;
import org.kusei.calendar.Windows;
import org.kusei.calendar.Work;
import org.kusei.drafting.Draft;
import org.kusei.drafting.DraftNode;
import org.kusei.drafting.Drafts;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Wording;
import org.kusei.responsibility.Responsibilities;
import org.kusei.responsibility.Responsible;

/** In whose hands the nodes of a draft are, and when it can be written at all. */
final class Hands {
  private final Drafts drafts;
  private final Responsibilities responsibilities;
  private final Windows windows;

  Hands(Drafts drafts, Responsibilities responsibilities, Windows windows) {
    this.drafts = drafts;
    this.responsibilities = responsibilities;
    this.windows = windows;
  }

  /** Whose the node is: the unit's that answers for it, else the ward's. */
  Place place(Draft draft, NodeKey key) {
    var unit = find(key).map(Responsible::answeringUnit).orElse(null);
    return unit == null
        ? new Place.OfWard(draft.ward().id())
        : new Place.OfUnit(unit.id(), draft.ward().id());
  }

  private Optional<Responsible> find(NodeKey key) {
    return Optional.ofNullable(responsibilities.of(List.of(key)).get(key));
  }

  boolean mayWrite(Officer officer, Draft draft, NodeKey key) {
    return officer.may(Action.WRITE_PLAN, place(draft, key));
  }

  /**
   * What keeps the person from writing now.
   *
   * @param key null for the plan as a whole
   */
  Optional<Lock> lock(Officer officer, Draft draft, @Nullable NodeKey key) {
    return windows.lock(officer.id(), draft.ward(), draft.year(), Work.DRAFT_PLAN, key);
  }

  /** Who answers for the node, in words. */
  String answers(Wording words, NodeKey key) {
    return find(key).map(answer -> answers(words, answer)).orElseGet(() -> planning(words));
  }

  private static String answers(Wording words, Responsible answer) {
    var unit = answer.answeringUnit();
    if (unit == null) {
      return planning(words);
    }
    var name = words.texts().japanese() ? unit.name() : unit.english();
    var person = answer.answeringPerson();
    return Stream.of(name, person == null ? "" : person.name())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String planning(Wording words) {
    return words.text("responsibility.planning");
  }

  /** Whoever answered for the nodes of the year before answers for those that go on them. */
  void inherit(Officer by, Draft draft) {
    for (var key : draft.nodes().stream().map(DraftNode::key).toList()) {
      drafts
          .findPredecessor(key)
          .ifPresent(before -> responsibilities.inherit(by.actor(), before, key));
    }
  }
}
