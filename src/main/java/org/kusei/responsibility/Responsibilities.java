package org.kusei.responsibility;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.account.HeldDuty;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Unit;
import org.kusei.organization.UnitId;
import org.kusei.organization.Units;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Policies;

/**
 * Who answers for the nodes of policies. A duty is never nobody's: it falls from the person to the
 * unit, and from the unit to the ward's planning (企画).
 */
public final class Responsibilities {
  private final AssignmentStore store;
  private final Policies policies;
  private final Wards wards;
  private final Workforce workforce;
  private final InstantSource clock;

  public Responsibilities(
      Database database, Policies policies, Wards wards, Workforce workforce, InstantSource clock) {
    this.store = new AssignmentStore(database);
    this.policies = policies;
    this.wards = wards;
    this.workforce = workforce;
    this.clock = clock;
  }

  /** The units and people there are. */
  public record Workforce(Units units, People people) {

    Map<UnitId, Unit> units(MunicipalityId municipality) {
      return units.listAll(municipality).stream()
          .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    Map<PersonId, Person> people(MunicipalityId municipality) {
      return people.list(municipality).stream()
          .collect(Collectors.toMap(Person::id, Function.identity()));
    }
  }

  /** Who answers for each; nodes that nobody knows are left out. */
  public Map<NodeKey, Responsible> of(Collection<NodeKey> keys) {
    var homes = policies.listHomes(keys);
    if (homes.isEmpty()) {
      return Map.of();
    }
    var said =
        store.latest(keys).stream().collect(Collectors.toMap(Assignment::key, Function.identity()));
    var municipality = wards.get(homes.values().iterator().next().ward()).municipality();
    var units = workforce.units(municipality);
    var people = workforce.people(municipality);
    var all = new LinkedHashMap<NodeKey, Responsible>();
    for (var key : keys) {
      var home = homes.get(key);
      if (home != null) {
        var assignment = said.get(key);
        var unit = assignment == null ? null : get(units, assignment.unit());
        var person = assignment == null ? null : get(people, assignment.person());
        all.put(key, new Responsible(key, home.ward(), unit, person, fall(unit, person)));
      }
    }
    return all;
  }

  private static <K, V> @Nullable V get(Map<K, V> map, @Nullable K key) {
    return key == null ? null : map.get(key);
  }

  private static Fall fall(@Nullable Unit unit, @Nullable Person person) {
    if (unit == null) {
      return Fall.NOBODY;
    }
    if (unit.closedOn() != null) {
      return Fall.UNIT_CLOSED;
    }
    if (person == null) {
      return Fall.NO_PERSON;
    }
    if (!person.serves()) {
      return Fall.PERSON_LEFT;
    }
    return servesIn(person, unit) ? Fall.NONE : Fall.PERSON_MOVED;
  }

  /** Whether the person works in the unit, or puts the policy together for its whole ward. */
  public static boolean servesIn(Person person, Unit unit) {
    return person.serves()
        && person.duties().stream()
            .filter(HeldDuty::isHeld)
            .map(HeldDuty::duty)
            .filter(duty -> isAtWork(duty.role()))
            .anyMatch(duty ->
                switch (duty.place()) {
                  case Place.OfUnit(var id, var _) -> id.equals(unit.id());
                  case Place.OfWard(var ward) -> ward.equals(unit.ward());
                  case Place.City _ -> false;
                });
  }

  private static boolean isAtWork(Role role) {
    return switch (role) {
      case MAYOR, PLANNING, SECTION, BUREAU -> true;
      case ADMINISTRATOR, AUDITOR -> false;
    };
  }

  /**
   * Whom to name, and why.
   *
   * @param unit null to leave it to the ward's planning
   * @param person null to leave it to the unit
   */
  public record Naming(@Nullable UnitId unit, @Nullable PersonId person, String why) {}

  /** Names who answers for these nodes of the ward, all of them or none. */
  public Decision<List<Assignment>> assign(
      Actor by, Ward ward, Collection<NodeKey> keys, Naming naming) {
    if (keys.isEmpty()) {
      return new Refused<>("responsibility.refused.no-node");
    }
    if (!areOf(ward.id(), keys)) {
      return new Refused<>("responsibility.refused.other-ward");
    }
    var unit = get(workforce.units(ward.municipality()), naming.unit());
    if (naming.unit() != null && (unit == null || !isOf(ward.id(), unit))) {
      return new Refused<>("responsibility.refused.no-unit");
    }
    if (naming.person() != null && !isThere(ward, naming.person(), unit)) {
      return new Refused<>("responsibility.refused.not-there");
    }
    var now = clock.instant();
    var rows =
        keys.stream()
            .distinct()
            .map(key ->
                new Assignment(
                    key,
                    naming.unit(),
                    naming.person(),
                    null,
                    by.name(),
                    naming.why().strip(),
                    now))
            .toList();
    store.insert(ward.municipality(), rows);
    return new Accepted<>(rows);
  }

  private boolean isThere(Ward ward, PersonId named, @Nullable Unit unit) {
    var person = workforce.people(ward.municipality()).get(named);
    return person != null && unit != null && servesIn(person, unit);
  }

  private boolean areOf(WardId ward, Collection<NodeKey> keys) {
    var homes = policies.listHomes(keys);
    return keys.stream()
        .allMatch(key ->
            homes.containsKey(key) && Objects.requireNonNull(homes.get(key)).ward().equals(ward));
  }

  /** Whether a node of the ward may be that unit's: a section of the ward, or a bureau. */
  static boolean isOf(WardId ward, Unit unit) {
    return unit.closedOn() == null && (unit.ward() == null || unit.ward().equals(ward));
  }

  /**
   * Whoever answers for the node answers for that of the year after too, unless somebody is named
   * for it already.
   */
  public void inherit(Actor by, NodeKey from, NodeKey to) {
    var before = store.latest(List.of(from));
    var home = policies.listHomes(List.of(to)).get(to);
    if (before.isEmpty() || home == null || !store.latest(List.of(to)).isEmpty()) {
      return;
    }
    var named = before.getFirst();
    var row =
        new Assignment(to, named.unit(), named.person(), from, by.name(), "", clock.instant());
    store.insert(wards.get(home.ward()).municipality(), List.of(row));
  }

  /** Who was ever named for the node, the latest first. */
  public List<Assignment> history(NodeKey key) {
    return store.history(key);
  }

  /** The nodes for which that unit was named last. */
  public List<Assignment> listOfUnit(MunicipalityId municipality, UnitId unit) {
    return store.latest(municipality).stream()
        .filter(assignment -> unit.equals(assignment.unit()))
        .toList();
  }

  /** Who was named last, for the nodes for which anybody was. */
  public Map<NodeKey, Assignment> listLatest(Collection<NodeKey> keys) {
    return store.latest(keys).stream()
        .collect(Collectors.toMap(Assignment::key, Function.identity()));
  }
}
