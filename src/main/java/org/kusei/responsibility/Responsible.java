package org.kusei.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Duty;
import org.kusei.account.Person;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.calendar.Doer;
import org.kusei.organization.Unit;
import org.kusei.organization.WardId;
import org.kusei.plan.NodeKey;

/**
 * Who answers for a node now.
 *
 * @param ward whose policy the node is in
 * @param unit that was named, whether or not it still answers; null for none
 * @param person who was named, whether or not they still answer; null for nobody
 * @param fall why the one named does not answer
 */
public record Responsible(
    NodeKey key, WardId ward, @Nullable Unit unit, @Nullable Person person, Fall fall) {

  /** The person, else whoever serves in the unit, else the ward's planning. */
  public Doer doer() {
    if (fall == Fall.NONE && person != null) {
      return new Doer.OnePerson(person.id());
    }
    var answering = answeringUnit();
    return answering == null
        ? new Doer.Holders(new Duty(Role.PLANNING, new Place.OfWard(ward)))
        : new Doer.Holders(
            new Duty(
                answering.ward() == null ? Role.BUREAU : Role.SECTION,
                new Place.OfUnit(answering.id(), answering.ward())));
  }

  /** The person who answers; null where it has fallen to the unit or to planning. */
  public @Nullable Person answeringPerson() {
    return fall == Fall.NONE ? person : null;
  }

  /** The unit that answers, or whose person does; null where planning answers. */
  public @Nullable Unit answeringUnit() {
    return fall == Fall.UNIT_CLOSED || fall == Fall.NOBODY ? null : unit;
  }

  /** As it was on that day, when a unit that has ended since still answered. */
  Responsible on(LocalDate day) {
    var ended = unit == null ? null : unit.closedOn();
    return fall == Fall.UNIT_CLOSED && ended != null && ended.isAfter(day)
        ? new Responsible(key, ward, unit, person, person == null ? Fall.NO_PERSON : Fall.NONE)
        : this;
  }
}
