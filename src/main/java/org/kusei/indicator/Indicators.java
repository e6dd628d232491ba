package org.kusei.indicator;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kusei.indicator.IndicatorStore.Deed;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.Edition;
import org.springframework.transaction.support.TransactionTemplate;

/** Indicators of nodes: adding them, setting targets, handing in values, reading the course. */
public final class Indicators {
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

  private final TransactionTemplate transactions;
  private final IndicatorStore indicators;
  private final ObservationStore observations;
  private final InstantSource clock;

  public Indicators(Database database, InstantSource clock) {
    this.transactions = database.transactions();
    this.indicators = new IndicatorStore(database);
    this.observations = new ObservationStore(database);
    this.clock = clock;
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
      var id = indicators.insert(municipality, edition.year(), added);
      if (target != null) {
        var first = new Target(1, edition.id(), target, "");
        indicators.insertTarget(deed(municipality, by), id, first);
      }
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
    if (indicators.hasName(added.node(), added.name())) {
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

  /** Sets a further target; the ones before stay. */
  public Decision<Target> setTarget(
      Actor by, MunicipalityId municipality, IndicatorId id, Target wanted) {
    return decided(() -> {
      indicators.lock(id);
      var indicator = get(id);
      if (wanted.goal().direction() != indicator.measure().direction()) {
        return new Refused<>("indicator.refused.direction");
      }
      if (!indicator.targets().isEmpty() && wanted.reason().isBlank()) {
        return new Refused<>("indicator.refused.target-reason");
      }
      var target =
          new Target(
              indicator.targets().size() + 1, wanted.edition(), wanted.goal(), wanted.reason());
      indicators.insertTarget(deed(municipality, by), id, target);
      return new Accepted<>(target);
    });
  }

  /** Hands in values, all or none; a value that is in force already is passed over. */
  public Decision<Integer> handIn(
      Actor by, MunicipalityId municipality, List<NewObservation> added) {
    return decided(() -> {
      int count = 0;
      for (var each : added) {
        indicators.lock(each.indicator());
        var indicator = get(each.indicator());
        var earlier = observations.list(indicator);
        var refusal = HandIn.refusal(today(), indicator, earlier, each);
        if (refusal.isPresent()) {
          return new Refused<>(refusal.get().reason(), refusal.get().arguments());
        }
        if (HandIn.isNew(earlier, each)) {
          int number = HandIn.nextNumber(earlier, each.period());
          observations.insert(deed(municipality, by), each, number);
          count++;
        }
      }
      return new Accepted<>(count);
    });
  }

  /** Why the value would be refused now; empty when it would not. */
  public Optional<Refused<Integer>> findRefusal(NewObservation added) {
    var indicator = get(added.indicator());
    return HandIn.refusal(today(), indicator, observations.list(indicator), added);
  }

  public Indicator get(IndicatorId id) {
    return indicators.find(id).orElseThrow(() -> new NotFoundException(id));
  }

  /** The courses of the nodes' indicators as of today, in the order of the nodes. */
  public List<Course> listCourses(List<NodeKey> nodes) {
    return indicators.list(nodes).stream()
        .sorted(Comparator.comparingInt(each -> nodes.indexOf(each.node())))
        .map(this::course)
        .toList();
  }

  public Course getCourse(IndicatorId id) {
    return course(get(id));
  }

  /** All that was ever handed in for the indicator, by period and number. */
  public List<Observation> listObservations(IndicatorId id) {
    return observations.list(get(id));
  }

  private Course course(Indicator indicator) {
    return Course.on(today(), indicator, observations.list(indicator));
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
