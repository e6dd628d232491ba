package org.kusei.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionId;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Count;
import org.kusei.measure.Reading.Share;
import org.kusei.measure.Reading.Why;

/**
 * An indicator's way through its year, as it is known on a day.
 *
 * @param points one for each period of the year, in order; the last ones may be left out
 */
public record Course(Indicator indicator, List<Point> points) {

  /**
   * What is known of one period.
   *
   * @param from the observation in force; null where nobody handed one in
   */
  public record Point(Period period, Reading reading, @Nullable Observation from) {}

  public Course {
    points = List.copyOf(points);
  }

  /**
   * The course on a day in Japan.
   *
   * @param observations of the indicator, all that were handed in
   */
  public static Course on(LocalDate today, Indicator indicator, List<Observation> observations) {
    return new Course(
        indicator,
        indicator.periods().stream().map(period -> point(today, period, observations)).toList());
  }

  private static Point point(LocalDate today, Period period, List<Observation> observations) {
    return observations.stream()
        .filter(each -> each.period().equals(period))
        .max((one, other) -> Integer.compare(one.number(), other.number()))
        .map(found -> new Point(period, found.reading(), found))
        .orElseGet(() -> new Point(period, new Blank(whyNothing(today, period)), null));
  }

  private static Why whyNothing(LocalDate today, Period period) {
    return today.isAfter(period.dueDay()) ? Why.NOT_REPORTED : Why.NOT_DUE;
  }

  /** The course as far as it was that day: the periods that ended then or before. */
  public Course until(LocalDate day) {
    return new Course(
        indicator,
        points.stream().filter(point -> !point.period().lastDay().isAfter(day)).toList());
  }

  /**
   * The course against the targets that were set up to that edition; empty where the indicator has
   * its first target from a later one.
   */
  public Optional<Course> asOf(EditionId edition) {
    var set =
        indicator.targets().stream()
            .filter(target -> target.edition().value() <= edition.value())
            .toList();
    return set.isEmpty() && !indicator.targets().isEmpty()
        ? Optional.empty()
        : Optional.of(new Course(indicator.with(set, indicator.closedUntil()), points));
  }

  /**
   * For each point the value of the year up to it, where the point itself has one: what is held
   * against a target of the whole year.
   */
  public List<Optional<BigDecimal>> soFar() {
    return IntStream.range(0, points.size())
        .mapToObj(i ->
            points
                .get(i)
                .reading()
                .value()
                .flatMap(_ -> new Course(indicator, points.subList(0, i + 1)).reading().value()))
        .toList();
  }

  /** The value of the year so far, and what of the targets it reaches. */
  public Figure figure() {
    var reading = reading();
    var value = reading.value();
    return new Figure(
        reading,
        isWhole() && points.getLast().reading().value().isPresent(),
        points.stream().filter(Course::isMissing).map(Point::period).toList(),
        held(value, indicator.targetInForce()),
        held(value, indicator.firstTarget()),
        isBelowWithdrawal(value));
  }

  private boolean isWhole() {
    return points.size() == indicator.periods().size();
  }

  private static boolean isMissing(Point point) {
    return point.reading() instanceof Blank(Why why) && why != Why.NOT_DUE;
  }

  private static @Nullable Achievement held(Optional<BigDecimal> value, Optional<Target> target) {
    return value.flatMap(v -> target.map(t -> Achievement.of(v, t))).orElse(null);
  }

  private boolean isBelowWithdrawal(Optional<BigDecimal> value) {
    var criterion = indicator.withdrawal();
    return criterion != null && value.filter(v -> !criterion.isReachedBy(v)).isPresent();
  }

  private Reading reading() {
    var values =
        points.stream().map(Point::reading).filter(reading -> reading.value().isPresent()).toList();
    if (values.isEmpty()) {
      return new Blank(whyNoneAtAll());
    }
    return indicator.measure().accumulation() == Accumulation.LATEST
        ? values.getLast()
        : values.stream().reduce(Course::joined).orElseThrow();
  }

  private Why whyNoneAtAll() {
    return points.stream()
        .map(point -> ((Blank) point.reading()).why())
        .filter(why -> why != Why.NOT_DUE)
        .reduce((one, other) -> one == Why.NOT_REPORTED ? one : other)
        .orElse(Why.NOT_DUE);
  }

  /** Shares are joined by their parts: an average of per cents would weigh them alike. */
  private static Reading joined(Reading one, Reading other) {
    if (one instanceof Share(var n1, var d1) && other instanceof Share(var n2, var d2)) {
      return new Share(n1.add(n2), d1.add(d2));
    }
    return new Count(one.value().orElseThrow().add(other.value().orElseThrow()));
  }
}
