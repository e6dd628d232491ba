package org.kusei.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kusei.testing.TestCity.CLERK;
import static org.kusei.testing.TestCity.NOON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kusei.edition.Edition;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.indicator.Indicators;
import org.kusei.matching.Ground;
import org.kusei.matching.Overruling;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Origin;
import org.kusei.plan.Sourced;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;
import org.springframework.dao.DataAccessException;

class OverrulingsTest {
  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final Policies policies = new Policies(database, new Wards(database));
  private final Overrulings overrulings = new Overrulings(database, NOON);
  private final Comparisons comparisons =
      new Comparisons(database, policies, new Indicators(database, NOON, List.of(), List.of()));

  private Edition recorded(int year, String title) {
    var text = new Sourced<>(title, new Origin(1, 1, title));
    var issue =
        new NewNode(NewNode.Kind.ISSUE, "1", text, List.of(), List.of(), List.of(), List.of());
    var edition =
        new NewEdition(
            ward,
            new FiscalYear(year),
            Stage.ADOPTED,
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
            "test");
    assertThat(new Recording(database, NOON).record(CLERK, edition)).isInstanceOf(Accepted.class);
    return policies.listEditions(ward.id(), edition.year()).stream()
        .map(summary -> policies.get(summary.id()))
        .toList()
        .getLast();
  }

  private static NodeKey key(Edition edition) {
    return edition.issues().getFirst().key();
  }

  @Test
  void between_yearsThatTheRecordLinks_goesByTheLinkOverYearsBetween() {
    var first = recorded(2023, "災害に強いまちづくり");
    recorded(2024, "災害に強いまちをつくる");
    var last = recorded(2025, "災害につよいまちをつくる");
    var ground = comparisons.between(first, last).nodes().getFirst().ground();
    assertThat(ground.kind()).isEqualTo(Ground.Kind.PREDECESSOR);
    assertThat(comparisons.between(last, first))
        .isEqualTo(comparisons.between(first, last).mirrored());
  }

  @Test
  void say_thatTheLineEndsInAYearBetween_theYearsAroundItAreNoLongerJoined() {
    var first = recorded(2023, "災害に強いまちづくり");
    var middle = recorded(2024, "災害に強いまちをつくる");
    var last = recorded(2025, "災害に強いまちづくり");
    var cut = new Overruling(key(first), key(middle), false);

    assertThat(overrulings.say(CLERK, ward.municipality(), cut, "別の課題"))
        .isInstanceOf(Accepted.class);
    assertThat(comparisons.between(first, last).nodes()).hasSize(2);
    assertThat(comparisons.between(last, first))
        .isEqualTo(comparisons.between(first, last).mirrored());
    assertThat(comparisons.listLine(ward.municipality(), key(last)))
        .extracting(year -> year.version().key())
        .containsExactly(key(middle), key(last));
    overrulings.withdraw(CLERK, ward.municipality(), cut, "同じ課題");
    assertThat(comparisons.between(first, last).nodes()).hasSize(1);

    overrulings.say(
        CLERK, ward.municipality(), new Overruling(key(middle), key(last), false), "別の課題");
    assertThat(comparisons.between(first, last).nodes()).hasSize(2);
  }

  @Test
  void say_thatTwoAreTheSameInAYearBetween_theYearsAroundItAreJoined() {
    var first = recorded(2023, "災害に強いまちづくり");
    var middle = recorded(2024, "水辺のにぎわい");
    var last = recorded(2025, "港のにぎわいと観光");
    assertThat(comparisons.between(first, last).nodes()).hasSize(2);

    overrulings.say(
        CLERK, ward.municipality(), new Overruling(key(first), key(middle), true), "改めたもの");
    overrulings.say(
        CLERK, ward.municipality(), new Overruling(key(middle), key(last), true), "改めたもの");
    assertThat(comparisons.between(first, last).nodes()).hasSize(1);
  }

  @Test
  void say_thatTwoAreTheSame_comparesThemAsOneUntilWithdrawn() {
    var before = recorded(2024, "災害に強いまちづくり");
    var after = recorded(2025, "いのちを守る");
    var same = new Overruling(key(before), key(after), true);
    assertThat(comparisons.between(before, after).nodes()).hasSize(2);
    overrulings.say(CLERK, ward.municipality(), same, "担当課に確かめた");
    assertThat(comparisons.between(before, after).nodes()).hasSize(1);
    overrulings.withdraw(CLERK, ward.municipality(), same, "誤りだった");
    assertThat(overrulings.listInForce(ward.municipality())).isEmpty();
    assertThat(comparisons.between(before, after).nodes()).hasSize(2);
  }

  @Test
  void say_theContraryLater_theLatestWordHolds() {
    var before = recorded(2025, "災害に強いまちづくり");
    var after = recorded(2025, "災害に強いまちづくり");
    overrulings.say(
        CLERK, ward.municipality(), new Overruling(key(before), key(after), true), "同じ");
    var other = new Overruling(key(after), key(before), false);
    overrulings.say(CLERK, ward.municipality(), other, "別のもの");
    assertThat(overrulings.listInForce(ward.municipality())).containsExactly(other);
    assertThat(comparisons.between(before, after).nodes()).hasSize(2);
  }

  @Test
  void say_withoutReasonOrAboutUnknownNodes_isRefused() {
    var key = key(recorded(2025, "災害に強いまちづくり"));
    assertThat(overrulings.say(CLERK, ward.municipality(), new Overruling(key, key, true), " "))
        .isEqualTo(new Refused<Overruling>("difference.refused.no-reason"));
    var unknown = new Overruling(key, new NodeKey(987_654), true);
    assertThat(overrulings.say(CLERK, ward.municipality(), unknown, "理由"))
        .isEqualTo(new Refused<Overruling>("difference.refused.unknown-node"));
  }

  @Test
  void overruling_once_said_isNeverChanged() {
    var key = key(recorded(2025, "災害に強いまちづくり"));
    overrulings.say(CLERK, ward.municipality(), new Overruling(key, key, false), "理由");
    assertThatThrownBy(
            () -> database.sql().sql("update difference.overruling set why = 'x'").update())
        .isInstanceOf(DataAccessException.class);
  }
}
