package org.kusei.indicator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.measure.Course;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal;
import org.kusei.measure.Indicator;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Observation;
import org.kusei.measure.Target;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** Indicators of nodes: adding them, setting targets, handing in values, reading the course. */
public final class Indicators {
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

  private final TransactionTemplate transactions;
  private final Stores stores;
  private final InstantSource clock;
  private final Listeners listeners;

  private record Listeners(List<IndicatorListener> publics, List<CourseListener> courses) {}

  private record Stores(
      IndicatorStore indicators,
      TargetStore targets,
      ObservationStore observations,
      HistoryStore history) {}

  public Indicators(
      Database database,
      InstantSource clock,
      List<IndicatorListener> listeners,
      List<CourseListener> courseListeners) {
    this.transactions = database.transactions();
    var targets = new TargetStore(database);
    this.stores =
        new Stores(
            new IndicatorStore(database, targets),
            targets,
            new ObservationStore(database),
            new HistoryStore(database));
    this.clock = clock;
    this.listeners = new Listeners(List.copyOf(listeners), List.copyOf(courseListeners));
  }

  /** The day it is in Japan, on which courses are read. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HERE);
  }

  /** Adds an indicator, with its first target where one is set, to a node of the edition. */
  public Decision<IndicatorId> add(
      Actor by, Edition edition, NewIndicator added, @Nullable Goal target) {
    return decided(() -> {
      var refusal = refusal(edition, added, target);
      if (refusal.isPresent()) {
        return new Refused<>(refusal.get());
      }
      var municipality = edition.ward().municipality();
      var id = stores.indicators.insert(municipality, edition.year(), added);
      if (target != null) {
        insertTarget(by, edition, id, new Wanted(1, target, ""));
      }
      tell(edition, added.node());
      return new Accepted<>(id);
    });
  }

  private Optional<String> refusal(Edition edition, NewIndicator added, @Nullable Goal target) {
    if (added.name().isBlank()) {
      return Optional.of("indicator.refused.name-missing");
    }
    if (edition.find(added.node().address()).isEmpty()) {
      return Optional.of("indicator.refused.node-unknown");
    }
    if (stores.indicators.hasName(added.node(), added.name())) {
      return Optional.of("indicator.refused.name-taken");
    }
    var direction = added.measure().direction();
    return fits(direction, target) && fits(direction, added.withdrawal())
        ? Optional.empty()
        : Optional.of("indicator.refused.direction");
  }

  private static boolean fits(Direction direction, @Nullable Goal goal) {
    return goal == null || goal.direction() == direction;
  }

  /** Describes an indicator of the edition anew; what it was before is kept with the reason. */
  public Decision<IndicatorId> redefine(
      Actor by, Edition edition, IndicatorId id, NewIndicator now, String reason) {
    return decided(() -> {
      stores.indicators.lock(id);
      var known = get(id);
      if (edition.find(known.node().address()).isEmpty()) {
        return new Refused<>("indicator.refused.node-unknown");
      }
      var refusal = Redefining.refusal(known, now, hasValues(known), reason);
      if (refusal.isPresent()) {
        return new Refused<>(refusal.get());
      }
      if (!known.name().equals(now.name()) && stores.indicators.hasName(known.node(), now.name())) {
        return new Refused<>("indicator.refused.name-taken");
      }
      stores.history.keep(deed(edition.ward().municipality(), by), id, reason.strip());
      stores.indicators.update(id, now);
      tell(edition, known.node());
      return new Accepted<>(id);
    });
  }

  /** Whether how it is measured can no longer change. */
  public boolean hasValues(Indicator indicator) {
    return !stores.observations.list(indicator).isEmpty();
  }

  /** Sets a further target, as of that edition; the ones before stay. */
  public Decision<Target> setTarget(
      Actor by, Edition edition, IndicatorId id, Goal goal, String reason) {
    return decided(() -> {
      stores.indicators.lock(id);
      var indicator = get(id);
      if (edition.find(indicator.node().address()).isEmpty()) {
        return new Refused<>("indicator.refused.node-unknown");
      }
      if (indicator.isYearClosed()) {
        return new Refused<>("indicator.refused.year-closed");
      }
      if (goal.direction() != indicator.measure().direction()) {
        return new Refused<>("indicator.refused.direction");
      }
      if (!indicator.targets().isEmpty() && reason.isBlank()) {
        return new Refused<>("indicator.refused.target-reason");
      }
      int number = indicator.targets().size() + 1;
      var target = insertTarget(by, edition, id, new Wanted(number, goal, reason.strip()));
      tell(edition, indicator.node());
      return new Accepted<>(target);
    });
  }

  private record Wanted(int number, Goal goal, String reason) {}

  private Target insertTarget(Actor by, Edition edition, IndicatorId id, Wanted wanted) {
    var deed = deed(edition.ward().municipality(), by);
    var target =
        new Target(wanted.number, edition.id(), wanted.goal, wanted.reason, by.name(), deed.at());
    stores.targets.insert(deed, id, target);
    return target;
  }

  /** Hands in values, all or none; a value that is in force already is passed over. */
  public Decision<Integer> handIn(
      Actor by, MunicipalityId municipality, List<NewObservation> added) {
    return decided(() -> {
      int count = 0;
      var measured = new LinkedHashSet<NodeKey>();
      for (var each : added) {
        stores.indicators.lock(each.indicator());
        var indicator = get(each.indicator());
        var earlier = stores.observations.list(indicator);
        var refusal = HandIn.refusal(today(), indicator, earlier, each);
        if (refusal.isPresent()) {
          return new Refused<>(refusal.get().reason(), refusal.get().arguments());
        }
        if (HandIn.isNew(earlier, each)) {
          int number = HandIn.nextNumber(earlier, each.period());
          stores.observations.insert(deed(municipality, by), each, number);
          measured.add(indicator.node());
          count++;
        }
      }
      tell(measured);
      return new Accepted<>(count);
    });
  }

  /** Why each of these values would be refused now, by its place; one without a place would not. */
  public Map<Integer, Refused<Integer>> findRefusals(List<NewObservation> added) {
    var known = new HashMap<IndicatorId, Indicator>();
    added.stream().map(NewObservation::indicator).distinct().forEach(id -> known.put(id, get(id)));
    var earlier = stores.observations.list(List.copyOf(known.values()));
    var refusals = new HashMap<Integer, Refused<Integer>>();
    for (int i = 0; i < added.size(); i++) {
      int place = i;
      var each = added.get(i);
      var before = earlier.getOrDefault(each.indicator(), List.of());
      HandIn.refusal(today(), Objects.requireNonNull(known.get(each.indicator())), before, each)
          .ifPresent(refusal -> refusals.put(place, refusal));
    }
    return refusals;
  }

  /**
   * Joins the caller's transaction: the periods that ended by that day take no further value.
   *
   * @return the courses as they were read
   */
  public List<Course> close(Actor by, MunicipalityId municipality, Closing closing) {
    var deed = deed(municipality, by);
    stores.indicators.list(closing.nodes()).stream()
        .map(Indicator::id)
        .sorted(Comparator.comparingLong(IndicatorId::value))
        .forEach(stores.indicators::lock);
    var courses = listCourses(closing.nodes());
    for (var course : courses) {
      int until = course.until(closing.until()).points().size();
      if (until > 0) {
        stores.history.close(deed, course.indicator().id(), until);
      }
    }
    return courses;
  }

  /** The indicators of which nodes are closed, and up to which day. */
  public record Closing(List<NodeKey> nodes, LocalDate until) {}

  public Indicator get(IndicatorId id) {
    return stores.indicators.find(id).orElseThrow(() -> new NotFoundException(id));
  }

  /** The courses of the nodes' indicators as of today, in the order of the nodes. */
  public List<Course> listCourses(List<NodeKey> nodes) {
    return courses(nodes, (indicator, all) -> Course.on(today(), indicator, all));
  }

  /** As they stood when they were released. */
  List<Course> listCourses(List<NodeKey> nodes, Release release) {
    var day = LocalDate.ofInstant(release.at(), HERE);
    return courses(
        nodes,
        (indicator, all) ->
            Course.on(day, indicator, handedInBy(release.at(), all)).until(release.until()));
  }

  private static List<Observation> handedInBy(Instant moment, List<Observation> all) {
    return all.stream().filter(each -> !each.at().isAfter(moment)).toList();
  }

  /**
   * The edition's indicators in its reading order, with the targets that it and those before set.
   */
  public List<Indicator> listAsOf(Edition edition) {
    var nodes = edition.places().stream().map(place -> place.node().key()).toList();
    return listBare(nodes).stream()
        .flatMap(course -> course.asOf(edition.id()).stream())
        .map(Course::indicator)
        .toList();
  }

  /** Another whenever any of the city's indicators is, or has, another target. */
  public String version(MunicipalityId municipality) {
    return stores.indicators.version(municipality);
  }

  /** With no point at all. */
  List<Course> listBare(List<NodeKey> nodes) {
    return courses(nodes, (indicator, _) -> new Course(indicator, List.of()));
  }

  /** Makes a course of an indicator and all that was handed in for it. */
  private interface Reader {
    Course read(Indicator indicator, List<Observation> observations);
  }

  private List<Course> courses(List<NodeKey> nodes, Reader reader) {
    var listed = stores.indicators.list(nodes);
    var observations = stores.observations.list(listed);
    var order =
        nodes.stream().distinct().collect(Collectors.toMap(Function.identity(), nodes::indexOf));
    return listed.stream()
        .sorted(Comparator.comparingInt(each -> order.getOrDefault(each.node(), 0)))
        .map(each -> reader.read(each, observations.getOrDefault(each.id(), List.of())))
        .toList();
  }

  /** The courses of the city's indicators whose year no finished review has closed. */
  public List<Course> listUnclosed(MunicipalityId municipality) {
    var listed =
        stores.indicators.listAll(municipality).stream().filter(i -> !i.isYearClosed()).toList();
    var observations = stores.observations.list(listed);
    return listed.stream()
        .map(each -> Course.on(today(), each, observations.getOrDefault(each.id(), List.of())))
        .toList();
  }

  /** The nodes' indicators, in the order in which they were added. */
  public List<Indicator> list(List<NodeKey> nodes) {
    return stores.indicators.list(nodes);
  }

  public Course getCourse(IndicatorId id) {
    var indicator = get(id);
    return Course.on(today(), indicator, stores.observations.list(indicator));
  }

  /** All that was ever handed in for the indicator, by period and number. */
  public List<Observation> listObservations(IndicatorId id) {
    return stores.observations.list(get(id));
  }

  /** How often and why it was described anew, the earliest first. */
  public List<Redefinition> listRedefinitions(IndicatorId id) {
    return stores.history.list(id);
  }

  private void tell(Edition edition, NodeKey node) {
    listeners.publics.forEach(each -> each.changed(edition.ward().id(), edition.year()));
    tell(Set.of(node));
  }

  private void tell(Set<NodeKey> nodes) {
    if (!nodes.isEmpty()) {
      listeners.courses.forEach(listener -> listener.changed(nodes));
    }
  }

  private Deed deed(MunicipalityId municipality, Actor by) {
    return new Deed(municipality, by, clock.instant());
  }

  /** In one transaction, which leaves nothing behind where the rules refuse. */
  private <T> Decision<T> decided(Supplier<Decision<T>> work) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var decision = work.get();
          if (decision instanceof Refused) {
            tx.setRollbackOnly();
          }
          return decision;
        }));
  }
}
