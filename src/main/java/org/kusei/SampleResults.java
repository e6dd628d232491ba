package org.kusei;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kusei.edition.Edition;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.NewIndicator;
import org.kusei.indicator.NewObservation;
import org.kusei.measure.Course;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Goal.AtMost;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Measure;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Count;
import org.kusei.measure.Reading.Share;
import org.kusei.measure.Reading.Why;
import org.kusei.measure.Rhythm;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodePlace;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Policies;
import org.kusei.review.NewEntry;
import org.kusei.review.Review;
import org.kusei.review.ReviewKind;
import org.kusei.review.Reviews;
import org.kusei.review.Sheet.Part;
import org.kusei.review.Subject;

/**
 * What came of the sample city's plans: indicators with results good and bad and blanks of every
 * sort, a finished review of one year and an open one of the next.
 */
final class SampleResults {
  private static final Actor LOADER = new Actor("sample city");
  private static final int MEASURED_INITIATIVES = 4;
  private static final int MEASURED_ISSUES = 3;

  private final Policies policies;
  private final Indicators indicators;
  private final Reviews reviews;

  SampleResults(Policies policies, Indicators indicators, Reviews reviews) {
    this.policies = policies;
    this.indicators = indicators;
    this.reviews = reviews;
  }

  /** Adds them to the ward's policies of that year and the next, where there are none yet. */
  void load(Ward ward, FiscalYear year) {
    var edition = policies.findCurrent(ward.id(), year);
    if (edition.isEmpty() || !courses(edition.get()).isEmpty()) {
      return;
    }
    measure(edition.get(), true);
    review(edition.get());
    policies
        .findCurrent(ward.id(), year.next())
        .filter(next -> courses(next).isEmpty())
        .ifPresent(next -> {
          measure(next, false);
          reviews.begin(LOADER, next, ReviewKind.MID_YEAR);
        });
  }

  private List<Course> courses(Edition edition) {
    return indicators.listCourses(
        edition.places().stream().map(place -> place.node().key()).toList());
  }

  private void measure(Edition edition, boolean whole) {
    int place = 0;
    for (var node : some(edition, Initiative.class, MEASURED_INITIATIVES)) {
      var id = drills(edition, node, place);
      var values = List.of("38", "64", "41", "72");
      for (int period = 1; period <= (whole ? 4 : 1); period++) {
        if (place == MEASURED_INITIATIVES - 1 && period == 4) {
          continue;
        }
        var part = new BigDecimal(place + 1);
        var value = new BigDecimal(values.get(period - 1)).divideToIntegralValue(part);
        enter(id, period, result(place, period, value));
      }
      place++;
    }
    measureIssues(edition, whole, place);
  }

  private void measureIssues(Edition edition, boolean whole, int first) {
    int place = first;
    for (var node : some(edition, Issue.class, MEASURED_ISSUES)) {
      var id = known(edition, node, place);
      if (whole || place % 2 == 0) {
        int told = 290 + 45 * (place % 3);
        enter(id, 1, new Share(new BigDecimal(told), new BigDecimal("600")));
      }
      if (whole) {
        int told = 300 + 60 * (place % 3);
        enter(id, 2, new Share(new BigDecimal(told), new BigDecimal("600")));
      }
      place++;
    }
    var issue = edition.issues().getFirst();
    var complaints =
        new NewIndicator(
            issue.key(),
            Kind.OUTCOME,
            "寄せられた苦情",
            measure(
                "件", Scale.NUMBER, Direction.LOWER, Accumulation.CUMULATIVE, Rhythm.HALF_YEARLY),
            new BigDecimal("52"),
            null);
    add(edition, complaints, new AtMost(new BigDecimal("45")));
  }

  /** A storm in the third quarter, and a section that forgot the last of them. */
  private static Reading result(int place, int period, BigDecimal value) {
    return place == 1 && period == 3 ? new Blank(Why.NOT_MEASURABLE) : new Count(value);
  }

  private IndicatorId drills(Edition edition, Node node, int place) {
    var added =
        new NewIndicator(
            node.key(),
            Kind.PROCESS,
            "参加した区民",
            measure("人", Scale.NUMBER, Direction.HIGHER, Accumulation.CUMULATIVE, Rhythm.QUARTERLY),
            new BigDecimal("150"),
            new AtLeast(new BigDecimal("80")));
    var id = add(edition, added, new AtLeast(new BigDecimal("200")));
    if (place == 2) {
      accepted(
          indicators.setTarget(
              LOADER, edition, id, new AtLeast(new BigDecimal("120")), "会場の工事で一つの季節を休んだため"));
    }
    return id;
  }

  private IndicatorId known(Edition edition, Node node, int place) {
    var added =
        new NewIndicator(
            node.key(),
            Kind.OUTCOME,
            "取組を役に立つと答えた区民の割合",
            measure("%", Scale.SHARE, Direction.HIGHER, Accumulation.LATEST, Rhythm.HALF_YEARLY),
            new BigDecimal("48.5"),
            null);
    return add(edition, added, new AtLeast(new BigDecimal(place % 5 == 1 ? "62" : "50")));
  }

  private static Measure measure(
      String unit, Scale scale, Direction direction, Accumulation accumulation, Rhythm rhythm) {
    return new Measure(unit, scale, direction, accumulation, rhythm);
  }

  private IndicatorId add(Edition edition, NewIndicator added, Goal target) {
    return accepted(indicators.add(LOADER, edition, added, target));
  }

  private void enter(IndicatorId id, int period, Reading reading) {
    var reason = reading instanceof Blank ? "台風で催しを取りやめたため" : "";
    var indicator = indicators.get(id);
    var begun = indicator.periods().get(period - 1).firstDay();
    if (!begun.isAfter(indicators.today())) {
      var municipality = policies.getSummary(indicator.targets().getFirst().edition()).ward();
      accepted(
          indicators.handIn(
              LOADER,
              municipality.municipality(),
              List.of(new NewObservation(id, period, reading, reason))));
    }
  }

  private static List<Node> some(Edition edition, Class<? extends Node> kind, int most) {
    Stream<Node> nodes = edition.places().stream().map(NodePlace::node);
    return nodes.filter(kind::isInstance).limit(most).toList();
  }

  private void review(Edition edition) {
    if (!(reviews.begin(LOADER, edition, ReviewKind.YEAR_END)
        instanceof Accepted<Review>(var review))) {
      return;
    }
    for (var part : reviews.sheet(review).parts()) {
      if (!part.dimensions().isEmpty() && part.sort() != Subject.Sort.POLICY) {
        accepted(reviews.enter(LOADER, review.id(), judged(part)));
      }
    }
    accepted(
        reviews.enter(
            LOADER,
            review.id(),
            new NewEntry(
                Subject.ALL,
                0,
                Map.of(),
                "催しの回数と参加者は前の年度を上回り、役に立つと答えた人も増えました。次の年度は、平日に来られない人に届く形を試します。",
                "天候で中止した催しの代わりがなく、若い世代の参加が少ないままです。屋内の会場と夜の時間を用意します。",
                "",
                "")));
    accepted(reviews.finish(LOADER, review.id(), ""));
  }

  /** As the table suggests where it does; else off track, so that something is carried over. */
  private static NewEntry judged(Part part) {
    var codes = new HashMap<>(part.suggestions());
    part.dimensions()
        .forEach(
            dimension -> codes.putIfAbsent(dimension.id(), dimension.codes().getLast().code()));
    boolean remains =
        part.dimensions().stream()
            .flatMap(d -> d.find(codes.getOrDefault(d.id(), "")).stream())
            .anyMatch(code -> code.has("needs-remedy"));
    return new NewEntry(
        part.subject(),
        part.entry().number(),
        codes,
        part.sort() == Subject.Sort.INDICATOR ? "" : "計画した催しをおおむね行いました。",
        remains ? "平日の昼に来られない人に届いていません。" : "",
        remains ? "夜と休日の回を設け、申込みをしなくても加われるようにします。" : "",
        "");
  }

  private static <T> T accepted(Decision<T> decision) {
    if (decision instanceof Accepted<T>(var value)) {
      return value;
    }
    throw new IllegalStateException(decision.toString());
  }
}
