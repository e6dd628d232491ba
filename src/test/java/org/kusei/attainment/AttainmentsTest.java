package org.kusei.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.measure.IndicatorFixtures.YEAR;
import static org.kusei.measure.IndicatorFixtures.count;
import static org.kusei.measure.IndicatorFixtures.decimal;
import static org.kusei.testing.Decisions.accepted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.indicator.NewObservation;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;
import org.kusei.plan.Stage;
import org.kusei.policy.NodeHome;
import org.kusei.testing.TestCity;

/** Roll-ups on a real PostgreSQL: kept up, as deep as the tree, and true as days pass. */
class AttainmentsTest {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2025, 4, 1),
          LocalDate.of(2025, 7, 30),
          LocalDate.of(2025, 7, 31),
          LocalDate.of(2026, 4, 30),
          LocalDate.of(2026, 5, 1),
          LocalDate.of(2030, 1, 1));

  private final MeasuredTree tree = new MeasuredTree();

  private void assertTrueOnEveryDay() {
    for (var day : DAYS) {
      tree.on(day);
      assertThat(tree.stored()).as("on %s", day).isEqualTo(tree.computed());
    }
    tree.on(LocalDate.of(2026, 3, 31));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void rollUps_keptUpWithEachChange_areWhatTheValuesAddUpTo(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var edition = tree.recorded(Stage.ADOPTED, 2, 2, 2);
    var ids = new ArrayList<IndicatorId>();
    for (int step = 0; step < 40; step++) {
      if (ids.isEmpty() || random.nextInt(5) == 0) {
        var places = edition.places();
        var code = places.get(random.nextInt(places.size())).node().content().code();
        ids.add(tree.drills(edition, Objects.requireNonNull(code), "参加した人" + step));
        continue;
      }
      var id = ids.get(random.nextInt(ids.size()));
      switch (random.nextInt(6)) {
        case 0 ->
            accepted(
                tree.indicators.setTarget(
                    TestCity.CLERK, edition, id, new AtLeast(decimal("90")), "見直したため"));
        case 1 -> tree.handIn(id, random.nextInt(1, 5), new Blank(Why.NOT_MEASURABLE));
        default -> tree.handIn(id, random.nextInt(1, 5), count("" + random.nextInt(1, 160)));
      }
    }
    assertTrueOnEveryDay();
    assertThat(tree.attainments.listMiscounted(new NodeHome(tree.ward.id(), YEAR))).isEmpty();
  }

  @Test
  void oneChangedValue_touchesItsNodeAndThoseAboveIt_andNoOther() {
    var edition = tree.recorded(Stage.ADOPTED, 3, 3, 3);
    var id = tree.drills(edition, "2-2-2", "参加した人");
    tree.drills(edition, "2-2-1", "ほかの取組に参加した人");
    tree.drills(edition, "1-1-1", "ほかの課題の取組に参加した人");
    tree.stored();
    var before = versions();

    tree.handIn(id, 1, count("500"));

    var after = versions();
    var touched =
        after.keySet().stream()
            .filter(key -> !Objects.equals(after.get(key), before.get(key)))
            .toList();
    assertThat(touched)
        .containsExactlyInAnyOrder(
            0L,
            tree.key(edition, "2").value(),
            tree.key(edition, "2-2").value(),
            tree.key(edition, "2-2-2").value());
  }

  /** Which transactions wrote the counts of each place; 0 is the ward. */
  private Map<Long, String> versions() {
    var versions = new HashMap<Long, String>();
    tree.database
        .sql()
        .sql(
            """
            select coalesce(p.key_id, 0) as key,
                   coalesce(string_agg(t.xmin::text, ' ' order by t.xmin::text), '') as written
              from attainment.place p left join attainment.tally t on t.place_id = p.id
             group by p.key_id
            """)
        .query(row -> {
          versions.put(row.getLong("key"), row.getString("written"));
        });
    return versions;
  }

  @Test
  void rollUp_tellsBlanksByKind_andTheFirstTargetFromTheOneInForce() {
    var edition = tree.recorded(Stage.ADOPTED, 1, 1, 3);
    tree.on(LocalDate.of(2026, 3, 31));
    var eased = tree.drills(edition, "1-1-1", "訓練に加わった人");
    tree.handIn(eased, 4, count("300"));
    accepted(
        tree.indicators.setTarget(
            TestCity.CLERK, edition, eased, new AtLeast(decimal("250")), "会場の工事のため"));
    var storm = tree.drills(edition, "1-1-2", "見学会に来た人");
    for (int period = 1; period <= 4; period++) {
      tree.handIn(storm, period, new Blank(Why.NOT_MEASURABLE));
    }
    tree.drills(edition, "1-1-3", "相談に来た人");

    var rollUp = tree.stored().of(tree.key(edition, "1"));

    var counts = new HashMap<Standing, Integer>();
    counts.put(Standing.REACHED, 1);
    counts.put(Standing.NOT_MEASURABLE, 1);
    counts.put(Standing.NOT_REPORTED, 1);
    assertThat(rollUp.inForce()).isEqualTo(new Tally(counts));
    counts.put(Standing.MISSED, counts.remove(Standing.REACHED));
    assertThat(rollUp.first()).isEqualTo(new Tally(counts));
    assertThat(tree.stored().ward()).isEqualTo(rollUp);
  }

  @Test
  void nextEdition_withoutANode_countsItsIndicatorsNoMore_untilItIsWithdrawn() {
    var first = tree.recorded(Stage.ADOPTED, 2, 1, 1);
    tree.drills(first, "1-1-1", "訓練に加わった人");
    tree.drills(first, "2-1-1", "見学会に来た人");
    assertThat(tree.stored().ward().inForce().total()).isEqualTo(2);

    var second = tree.recorded(Stage.REVISED, 1, 1, 1);
    assertThat(tree.stored().ward().inForce().total()).isEqualTo(1);
    assertTrueOnEveryDay();

    accepted(tree.withdrawals.withdraw(TestCity.CLERK, second.id(), "別の区の文書だったため"));
    assertThat(tree.stored().ward().inForce().total()).isEqualTo(2);
    accepted(tree.withdrawals.withdraw(TestCity.CLERK, first.id(), "別の区の文書だったため"));
    assertThat(tree.stored().ward()).isEqualTo(RollUp.NONE);
  }

  @Test
  void refusedValue_changesNoRollUp() {
    var edition = tree.recorded(Stage.ADOPTED, 1, 1, 1);
    var id = tree.drills(edition, "1-1-1", "訓練に加わった人");
    var before = tree.stored();

    tree.indicators.handIn(
        TestCity.CLERK,
        tree.ward.municipality(),
        List.of(
            new NewObservation(id, 1, count("500"), ""),
            new NewObservation(id, 9, count("500"), "")));

    assertThat(tree.stored()).isEqualTo(before);
  }
}
