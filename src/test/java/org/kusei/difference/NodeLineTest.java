package org.kusei.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.TestCity.CLERK;
import static org.kusei.testing.TestCity.NOON;

import java.util.List;
import java.util.stream.Stream;
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
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

/** The years of a node are those that comparing the years finds. */
class NodeLineTest {
  private static final String WALK = "地域の人と職員が月に二回、夜の通学路をいっしょに歩き、暗いところと壊れた街灯を地図に記して直していきます。";
  private static final String CLASSES = "公園で体操の教室を開きます。";

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final Policies policies = new Policies(database, new Wards(database));
  private final Overrulings overrulings = new Overrulings(database, NOON);
  private final Comparisons comparisons =
      new Comparisons(database, policies, new Indicators(database, NOON, List.of(), List.of()));

  private static NewNode issue(String title, String paragraph) {
    return new NewNode(
        NewNode.Kind.ISSUE,
        "1",
        sourced(title),
        List.of(sourced(paragraph)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Sourced<String> sourced(String text) {
    return new Sourced<>(text, new Origin(1, 1, text));
  }

  private Edition recorded(int year, NewNode... issues) {
    var edition =
        new NewEdition(
            ward,
            new FiscalYear(year),
            Stage.ADOPTED,
            null,
            null,
            List.of(),
            List.of(issues),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "test");
    assertThat(new Recording(database, NOON).record(CLERK, edition)).isInstanceOf(Accepted.class);
    return policies.getCurrent(ward.id(), edition.year());
  }

  private static NodeKey key(Edition edition) {
    return edition.issues().getFirst().key();
  }

  private List<Integer> years(Edition edition) {
    return comparisons.listLine(ward.municipality(), key(edition)).stream()
        .map(stop -> stop.version().year().start())
        .toList();
  }

  @Test
  void listLine_underAnotherTitle_goesOnWhereComparingFindsIt() {
    var first = recorded(2024, issue("夜のまち歩き", WALK));
    var next = recorded(2025, issue("みんなで直す明かり", WALK));
    var last = recorded(2026, issue("みんなで直す明かり", WALK));

    assertThat(comparisons.between(first, next).nodes().getFirst().ground().kind())
        .isEqualTo(Ground.Kind.LIKENESS);
    assertThat(Stream.of(first, next, last).map(this::years))
        .containsOnly(List.of(2024, 2025, 2026));
    assertThat(comparisons.links(first, next)).containsEntry(key(next), key(first));
  }

  @Test
  void listLine_leftOutForAYear_comesBack() {
    var first = recorded(2024, issue("夜のまち歩き", WALK));
    recorded(2025, issue("体操の教室", CLASSES));
    var last = recorded(2026, issue("夜のまち歩き", WALK));

    assertThat(years(first)).containsExactly(2024, 2026);
    assertThat(years(last)).containsExactly(2024, 2026);
  }

  @Test
  void listLine_whatAPersonParted_staysParted() {
    var first = recorded(2024, issue("夜のまち歩き", WALK));
    var next = recorded(2025, issue("みんなで直す明かり", WALK));
    overrulings.say(
        CLERK, ward.municipality(), new Overruling(key(first), key(next), false), "別の取組");

    assertThat(years(first)).containsExactly(2024);
    assertThat(years(next)).containsExactly(2025);
  }
}
