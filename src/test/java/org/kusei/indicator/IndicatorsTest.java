package org.kusei.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kusei.measure.IndicatorFixtures.PEOPLE;
import static org.kusei.measure.IndicatorFixtures.count;
import static org.kusei.measure.IndicatorFixtures.decimal;
import static org.kusei.testing.TestCity.CLERK;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.edition.Edition;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.measure.Goal;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Goal.AtMost;
import org.kusei.measure.Goal.Between;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.IndicatorFixtures;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Observation;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;
import org.kusei.measure.Target;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Origin;
import org.kusei.plan.Sourced;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;
import org.springframework.dao.DataAccessException;

/** Indicators on a real PostgreSQL; only the clock is fake. */
class IndicatorsTest {
  private static final InstantSource AUGUST_15 =
      InstantSource.fixed(Instant.parse("2025-08-15T03:00:00Z"));

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final Policies policies = new Policies(database, new Wards(database));
  private final Indicators indicators = new Indicators(database, AUGUST_15, List.of(), List.of());
  private final Edition edition = recorded(Stage.ADOPTED);
  private final NodeKey node = edition.issues().getFirst().key();

  private Edition recorded(Stage stage) {
    var title = new Sourced<>("災害に強いまちづくり", new Origin(1, 1, "災害に強いまちづくり"));
    var issue =
        new NewNode(NewNode.Kind.ISSUE, "1", title, List.of(), List.of(), List.of(), List.of());
    var added =
        new NewEdition(
            ward,
            IndicatorFixtures.YEAR,
            stage,
            null,
            null,
            List.of(),
            List.of(issue),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "策定");
    var summary = accepted(new Recording(database, TestCity.NOON).record(CLERK, added));
    return policies.get(summary.id());
  }

  private static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Accepted<T>(T value) -> value;
      case Refused<T> refused -> throw new AssertionError(refused);
    };
  }

  /** The reason of the refusal, which the message files know in both languages. */
  private static String refused(Decision<?> decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    var refused = (Refused<?>) decision;
    for (var language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      assertThat(Texts.of(language).text(refused.reason(), refused.arguments().toArray()))
          .isNotBlank();
    }
    return refused.reason();
  }

  private static NewIndicator drill(NodeKey node) {
    return new NewIndicator(
        node, Kind.PROCESS, "訓練に加わった人", PEOPLE, decimal("80"), new AtLeast(decimal("100")));
  }

  private IndicatorId added() {
    return accepted(indicators.add(CLERK, edition, drill(node), new AtLeast(decimal("400"))));
  }

  private Decision<Integer> handIn(IndicatorId id, int period, Reading reading, String reason) {
    return indicators.handIn(
        CLERK, ward.municipality(), List.of(new NewObservation(id, period, reading, reason)));
  }

  private Decision<Target> target(IndicatorId id, Goal goal, String reason) {
    return indicators.setTarget(CLERK, edition, id, goal, reason);
  }

  @Test
  void addedIndicator_isReadBackWithItsFirstTarget() {
    var read = indicators.get(added());

    assertThat(read.node()).isEqualTo(node);
    assertThat(read.year()).isEqualTo(IndicatorFixtures.YEAR);
    assertThat(read.measure()).isEqualTo(PEOPLE);
    assertThat(read.baseline()).isEqualByComparingTo("80");
    assertThat(read.withdrawal()).isEqualTo(new AtLeast(decimal("100")));
    assertThat(read.targets())
        .extracting(Target::number, Target::edition, Target::goal, Target::who)
        .containsExactly(tuple(1, edition.id(), new AtLeast(decimal("400")), CLERK.name()));
  }

  @Test
  void indicator_ofAnUnknownNodeNameOrDirection_isRefused() {
    added();
    var bound = new AtLeast(decimal("1"));

    assertThat(refused(indicators.add(CLERK, edition, drill(node), bound)))
        .isEqualTo("indicator.refused.name-taken");
    assertThat(refused(indicators.add(CLERK, edition, drill(new NodeKey(999)), bound)))
        .isEqualTo("indicator.refused.node-unknown");
    var other = new NewIndicator(node, Kind.OUTCOME, "率", PEOPLE, null, null);
    assertThat(refused(indicators.add(CLERK, edition, other, new AtMost(decimal("1")))))
        .isEqualTo("indicator.refused.direction");
    var nameless = new NewIndicator(node, Kind.OUTCOME, " ", PEOPLE, null, null);
    assertThat(refused(indicators.add(CLERK, edition, nameless, bound)))
        .isEqualTo("indicator.refused.name-missing");
  }

  @Test
  void furtherTarget_leavesTheFirstAndSaysWhy() {
    var id = added();

    assertThat(refused(target(id, new AtLeast(decimal("300")), " ")))
        .isEqualTo("indicator.refused.target-reason");
    assertThat(refused(target(id, new Between(decimal("1"), decimal("2")), "改定")))
        .isEqualTo("indicator.refused.direction");
    accepted(target(id, new AtLeast(decimal("300")), "荒天で一回中止したため"));

    assertThat(indicators.get(id).targets())
        .extracting(Target::number, Target::goal)
        .containsExactly(
            tuple(1, new AtLeast(decimal("400"))), tuple(2, new AtLeast(decimal("300"))));
  }

  @Test
  void correctedValue_needsAReasonAndKeepsTheFormer() {
    var id = added();
    accepted(handIn(id, 1, count("120"), ""));

    assertThat(accepted(handIn(id, 1, count("120.0"), ""))).isZero();
    assertThat(refused(handIn(id, 1, count("12"), "")))
        .isEqualTo("indicator.refused.correction-reason");
    assertThat(accepted(handIn(id, 1, count("12"), "桁の誤り"))).isEqualTo(1);

    assertThat(indicators.listObservations(id))
        .extracting(Observation::number, Observation::reason)
        .containsExactly(tuple(1, ""), tuple(2, "桁の誤り"));
    assertThat(indicators.getCourse(id).figure().reading().value()).contains(decimal("12"));
  }

  @Test
  void valuesHandedInTogether_areTakenAllOrNone() {
    var id = added();
    var good = new NewObservation(id, 1, count("1"), "");
    var early = new NewObservation(id, 3, count("1"), "");

    assertThat(refused(indicators.handIn(CLERK, ward.municipality(), List.of(good, early))))
        .isEqualTo("indicator.refused.period-not-begun");
    assertThat(indicators.listObservations(id)).isEmpty();
  }

  @Test
  void valueThatDoesNotFit_isRefused() {
    var id = added();

    assertThat(refused(handIn(id, 5, count("1"), ""))).isEqualTo("indicator.refused.period");
    assertThat(refused(handIn(id, 1, IndicatorFixtures.share("1", "2"), "")))
        .isEqualTo("indicator.refused.number-wanted");
    assertThat(refused(handIn(id, 1, new Blank(Why.NOT_MEASURABLE), "")))
        .isEqualTo("indicator.refused.blank-reason");
    assertThat(refused(handIn(id, 1, new Blank(Why.NOT_DUE), "まだ")))
        .isEqualTo("indicator.refused.blank-is-computed");
    var satisfied =
        new NewIndicator(node, Kind.OUTCOME, "満足した人", IndicatorFixtures.SATISFIED, null, null);
    var share = accepted(indicators.add(CLERK, edition, satisfied, null));
    assertThat(refused(handIn(share, 1, count("1"), "")))
        .isEqualTo("indicator.refused.share-wanted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update indicator.observation set count = 5",
        "delete from indicator.observation",
        "truncate indicator.observation",
        "update indicator.target set low = 5",
        "delete from indicator.target",
        "truncate indicator.target",
        "delete from indicator.indicator",
        "update indicator.indicator set unit = '回'",
        "update indicator.indicator set accumulation = 'LATEST'",
      })
  void statementThatRewritesThePast_isRefusedByTheDatabase(String statement) {
    accepted(handIn(added(), 1, count("120"), ""));

    assertThatThrownBy(() -> database.sql().sql(statement).update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageMatching("(?s).*(only added to|how it is measured stays|foreign key).*");
  }

  @Test
  void measureWithoutAValue_mayStillChange() {
    added();
    assertThat(database.sql().sql("update indicator.indicator set unit = '回'").update()).isOne();
  }
}
