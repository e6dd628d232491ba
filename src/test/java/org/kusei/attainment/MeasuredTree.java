package org.kusei.attainment;

import static org.kusei.testing.Decisions.accepted;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kusei.edition.Edition;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.NewIndicator;
import org.kusei.indicator.NewObservation;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.IndicatorFixtures;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Reading;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Origin;
import org.kusei.plan.Sourced;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.kusei.policy.Withdrawals;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

/** 浜区 with a tree of its own, all of whose changes the roll-ups follow; the day can be set. */
final class MeasuredTree {
  final Database database = TestDatabase.emptied();
  final Ward ward = TestCity.ward(database);
  private Instant now = Instant.parse("2026-03-31T03:00:00Z");
  private final InstantSource clock = () -> now;
  private final Wards wards = new Wards(database);
  final Policies policies = new Policies(database, wards);
  final Attainments attainments =
      new Attainments(
          database, new Indicators(database, clock, List.of(), List.of()), policies, wards);
  final Indicators indicators = new Indicators(database, clock, List.of(), List.of(attainments));
  private final Recording recording = new Recording(database, wards, clock, List.of(attainments));
  final Withdrawals withdrawals = new Withdrawals(database, wards, clock, List.of(attainments));

  void on(LocalDate day) {
    now = day.atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
  }

  /** That many issues, with as many strategies in each, and as many initiatives in these. */
  Edition recorded(Stage stage, int issues, int strategies, int initiatives) {
    var tops = new ArrayList<NewNode>();
    for (int i = 1; i <= issues; i++) {
      var middle = new ArrayList<NewNode>();
      for (int s = 1; s <= strategies; s++) {
        var bottom = new ArrayList<NewNode>();
        for (int n = 1; n <= initiatives; n++) {
          bottom.add(node(NewNode.Kind.INITIATIVE, i + "-" + s + "-" + n, List.of()));
        }
        middle.add(node(NewNode.Kind.STRATEGY, i + "-" + s, bottom));
      }
      tops.add(node(NewNode.Kind.ISSUE, Integer.toString(i), middle));
    }
    return recorded(stage, tops);
  }

  private Edition recorded(Stage stage, List<NewNode> issues) {
    var added =
        new NewEdition(
            ward,
            IndicatorFixtures.YEAR,
            stage,
            null,
            null,
            List.of(),
            issues,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "策定");
    return policies.get(accepted(recording.record(TestCity.CLERK, added)).id());
  }

  private static NewNode node(NewNode.Kind kind, String code, List<NewNode> children) {
    var title = new Sourced<>("項目" + code + "を進める", new Origin(1, 1, code));
    return new NewNode(kind, code, title, List.of(), List.of(), children, List.of());
  }

  NodeKey key(Edition edition, String code) {
    return edition.find(code).orElseThrow().node().key();
  }

  /** People at drills, quarterly and added up, at least 400. */
  IndicatorId drills(Edition edition, String code, String name) {
    var added =
        new NewIndicator(
            key(edition, code), Kind.PROCESS, name, IndicatorFixtures.PEOPLE, null, null);
    return accepted(
        indicators.add(TestCity.CLERK, edition, added, new AtLeast(new BigDecimal("400"))));
  }

  void handIn(IndicatorId id, int period, Reading reading) {
    accepted(
        indicators.handIn(
            TestCity.CLERK,
            ward.municipality(),
            List.of(new NewObservation(id, period, reading, "数え直したため"))));
  }

  Attainment stored() {
    return attainments.get(ward.id(), IndicatorFixtures.YEAR);
  }

  /** From the values, as if nothing were stored. */
  Attainment computed() {
    var edition = policies.getCurrent(ward.id(), IndicatorFixtures.YEAR);
    return Attainment.of(
        edition,
        indicators.listCourses(
            edition.places().stream().map(place -> place.node().key()).toList()));
  }
}
