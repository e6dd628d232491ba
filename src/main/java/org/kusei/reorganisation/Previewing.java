package org.kusei.reorganisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.account.HeldDuty;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.Place;
import org.kusei.calendar.ActiveNodes;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Unit;
import org.kusei.organization.UnitId;
import org.kusei.organization.Units;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.policy.NodeHome;
import org.kusei.policy.Policies;
import org.kusei.reorganisation.Preview.Fault;
import org.kusei.reorganisation.Preview.NodeMove;
import org.kusei.reorganisation.Preview.OtherMove;
import org.kusei.reorganisation.Preview.PersonMove;
import org.kusei.responsibility.Assignment;
import org.kusei.responsibility.Responsibilities;
import org.kusei.responsibility.UnitBound;

/** Works out what a change set would do; writes nothing. */
final class Previewing {
  private final Office office;
  private final Policies policies;
  private final Responsibilities responsibilities;
  private final Known known;

  Previewing(Office office, Policies policies, Responsibilities responsibilities, Known known) {
    this.office = office;
    this.policies = policies;
    this.responsibilities = responsibilities;
    this.known = known;
  }

  /**
   * What other modules tell.
   *
   * @param others what waits for units beside nodes and people
   * @param nodes of policies that are written still, too
   */
  record Known(List<UnitBound> others, List<ActiveNodes> nodes) {

    Known {
      others = List.copyOf(others);
      nodes = List.copyOf(nodes);
    }
  }

  /** Who and what there is in the city. */
  record Office(Units units, People people, Wards wards) {}

  Preview preview(ChangeSet set) {
    var units =
        office.units().listAll(set.municipality()).stream()
            .collect(Collectors.toMap(Unit::id, Function.identity()));
    var nodes = new ArrayList<NodeMove>();
    var people = new ArrayList<PersonMove>();
    var bound = new ArrayList<OtherMove>();
    for (var change : set.changes()) {
      var unit = change.unit() == null ? null : units.get(change.unit());
      if (unit != null && change.kind() != Change.Kind.RENAME) {
        nodes.addAll(nodes(set, change, unit));
        people.addAll(people(set, change, unit));
        bound.addAll(bound(set, change, unit));
      }
    }
    return new Preview(nodes, people, bound, new Faults(set, units).list());
  }

  /** Of the year that begins or runs on the day and later, and of the one that is still judged. */
  private List<NodeMove> nodes(ChangeSet set, Change change, Unit unit) {
    var open = FiscalYear.of(set.day()).previous();
    var held = responsibilities.listOfUnit(set.municipality(), unit.id());
    var homes = policies.listHomes(held.stream().map(Assignment::key).toList());
    var wards =
        office.wards().list(set.municipality()).stream()
            .collect(Collectors.toMap(Ward::id, Function.identity()));
    var labels = new Labels(policies, known.nodes());
    return held.stream()
        .filter(assignment -> isOpen(homes, assignment.key(), open))
        .map(assignment -> {
          var key = assignment.key();
          var ward = ward(wards, homes, key);
          var year = Objects.requireNonNull(homes.get(key)).year();
          return new NodeMove(
              key,
              ward,
              year,
              labels.label(key, ward, year),
              unit,
              assignment.person(),
              heir(set, change, "n" + key.value()));
        })
        .toList();
  }

  private static boolean isOpen(Map<NodeKey, NodeHome> homes, NodeKey key, FiscalYear open) {
    var home = homes.get(key);
    return home != null && home.year().compareTo(open) >= 0;
  }

  private static Ward ward(Map<WardId, Ward> wards, Map<NodeKey, NodeHome> homes, NodeKey key) {
    var home = Objects.requireNonNull(homes.get(key));
    return Objects.requireNonNull(wards.get(home.ward()));
  }

  private static @Nullable Heir heir(ChangeSet set, Change change, String thing) {
    return set.told().getOrDefault(thing, change.heir());
  }

  private List<PersonMove> people(ChangeSet set, Change change, Unit unit) {
    var moves = new ArrayList<PersonMove>();
    for (Person person : office.people().list(set.municipality())) {
      person.duties().stream()
          .filter(HeldDuty::isHeld)
          .filter(held ->
              held.duty().place() instanceof Place.OfUnit(var id, var _) && id.equals(unit.id()))
          .forEach(held ->
              moves.add(
                  new PersonMove(
                      person.id(),
                      held.id(),
                      person.name(),
                      unit,
                      heir(set, change, "p" + person.id().value()))));
    }
    return moves;
  }

  /** What is about a node goes where that goes, unless somebody said otherwise. */
  private List<OtherMove> bound(ChangeSet set, Change change, Unit unit) {
    var moves = new ArrayList<OtherMove>();
    for (var kind : known.others()) {
      for (var thing : kind.list(set.municipality(), unit.id())) {
        var node = thing.node();
        var along = node == null ? change.heir() : heir(set, change, "n" + node.value());
        var told = set.told().get(kind.letter() + Long.toString(thing.id()));
        moves.add(new OtherMove(kind, thing, unit, told == null ? along : told));
      }
    }
    return moves;
  }

  /** What is wrong with the changes themselves. */
  private record Faults(ChangeSet set, Map<UnitId, Unit> units) {

    List<Fault> list() {
      var faults = new ArrayList<Fault>();
      if (set.changes().isEmpty()) {
        faults.add(new Fault("reorganisation.fault.empty"));
      }
      var named = new HashSet<UnitId>();
      for (var change : set.changes()) {
        var unit = change.unit();
        if (unit != null && !named.add(unit)) {
          faults.add(new Fault("reorganisation.fault.twice", name(unit)));
        }
        if (unit != null && isClosed(unit)) {
          faults.add(new Fault("reorganisation.fault.closed", name(unit)));
        }
        check(change.heir(), faults);
        names(change, faults);
      }
      set.told().values().forEach(heir -> check(heir, faults));
      return faults.stream().distinct().toList();
    }

    private boolean isClosed(UnitId id) {
      var unit = units.get(id);
      return unit == null || unit.closedOn() != null;
    }

    private String name(UnitId id) {
      var unit = units.get(id);
      return unit == null ? "?" : unit.name();
    }

    private void check(@Nullable Heir heir, List<Fault> faults) {
      switch (heir) {
        case Heir.Known(var unit) -> {
          if (isClosed(unit) || set.changes().stream().anyMatch(change -> change.ends(unit))) {
            faults.add(new Fault("reorganisation.fault.heir-ends", name(unit)));
          }
        }
        case Heir.New(var number) -> {
          if (set.changes().stream()
              .noneMatch(
                  change -> change.number() == number && change.kind() == Change.Kind.OPEN)) {
            faults.add(new Fault("reorganisation.fault.no-heir"));
          }
        }
        case null -> {
          // who has no heir is unresolved, which the moves say
        }
      }
    }

    /** No two units of a ward are called the same once all is done. */
    private void names(Change change, List<Fault> faults) {
      if (change.name().isEmpty()) {
        return;
      }
      var unit = change.unit() == null ? null : units.get(change.unit());
      var ward = unit == null ? change.ward() : unit.ward();
      var taken =
          units.values().stream()
              .filter(other -> other.closedOn() == null && Objects.equals(other.ward(), ward))
              .filter(other -> other.name().equals(change.name()))
              .anyMatch(
                  other -> set.changes().stream().noneMatch(c -> other.id().equals(c.unit())));
      if (taken) {
        faults.add(new Fault("reorganisation.fault.name-taken", change.name()));
      }
    }
  }
}
