package org.kusei.indicator;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kusei.edition.Edition;
import org.kusei.measure.Course;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Policies;
import org.springframework.transaction.support.TransactionTemplate;

/** Values made public, and the courses as the public may read them. */
public final class Releases {
  private final TransactionTemplate transactions;
  private final ReleaseStore store;
  private final InstantSource clock;
  private final Indicators indicators;
  private final Policies policies;
  private final List<IndicatorListener> listeners;

  public Releases(
      Database database,
      InstantSource clock,
      Indicators indicators,
      Policies policies,
      List<IndicatorListener> listeners) {
    this.transactions = database.transactions();
    this.store = new ReleaseStore(database);
    this.clock = clock;
    this.indicators = indicators;
    this.policies = policies;
    this.listeners = List.copyOf(listeners);
  }

  /** What holds now; empty while no value of the year is public. */
  public Optional<Release> find(WardId ward, FiscalYear year) {
    return store.list(ward, year).stream().reduce((one, other) -> other);
  }

  /**
   * Makes the values public of periods that ended on that day or before, as they stand now; what is
   * corrected later stays the officers' until the next release.
   */
  public Decision<Release> release(Actor by, Ward ward, FiscalYear year, LocalDate until) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          store.lock(ward.id());
          var before = find(ward.id(), year);
          if (until.isAfter(indicators.today())) {
            return new Refused<>("indicator.refused.release-ahead");
          }
          if (before.filter(known -> known.until().isAfter(until)).isPresent()) {
            return new Refused<>(
                "indicator.refused.release-back", before.orElseThrow().until().toString());
          }
          int number = before.map(Release::number).orElse(0) + 1;
          var release = new Release(ward.id(), year, number, until, by.name(), clock.instant());
          store.insert(new Deed(ward.municipality(), by, release.at()), release);
          listeners.forEach(listener -> listener.changed(ward.id(), year));
          return new Accepted<>(release);
        }));
  }

  /**
   * The courses of the edition's indicators as anyone may read them: targets as far as this edition
   * and those before it set them, values as far as they are released.
   */
  public List<Course> listCourses(Edition edition) {
    var nodes = edition.places().stream().map(place -> place.node().key()).toList();
    var courses =
        find(edition.ward().id(), edition.year())
            .map(release -> indicators.listCourses(nodes, release))
            .orElseGet(() -> indicators.listBare(nodes));
    return courses.stream().flatMap(course -> course.asOf(edition.id()).stream()).toList();
  }

  /** The same of the edition that holds now. */
  public List<Course> listCourses(Ward ward, FiscalYear year) {
    return listCourses(policies.getCurrent(ward.id(), year));
  }
}
