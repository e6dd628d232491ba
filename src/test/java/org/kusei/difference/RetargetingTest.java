package org.kusei.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.difference.Plans.HAMA;
import static org.kusei.difference.Plans.YEAR;
import static org.kusei.difference.Plans.edition;
import static org.kusei.difference.Plans.found;
import static org.kusei.difference.Plans.issue;
import static org.kusei.measure.IndicatorFixtures.PEOPLE;
import static org.kusei.measure.IndicatorFixtures.SATISFIED;
import static org.kusei.measure.IndicatorFixtures.atLeast;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kusei.matching.Known;
import org.kusei.measure.Indicator;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Measure;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.NodeKey;

class RetargetingTest {
  private static final long THEN = 1;
  private static final long NOW = 2;
  private static final Difference YEARS =
      Difference.between(
          edition(HAMA, YEAR, 1, issue(THEN, "1", "災害に強いまち")),
          edition(HAMA, YEAR.next(), 1, issue(NOW, "1", "災害に強いまち")),
          Known.NOTHING);

  private static Indicator then(long id, String name, Measure measure, String bound) {
    return indicator(id, THEN, YEAR, name, measure, bound);
  }

  private static Indicator now(long id, String name, Measure measure, String bound) {
    return indicator(id, NOW, YEAR.next(), name, measure, bound);
  }

  private static Indicator indicator(
      long id, long node, FiscalYear year, String name, Measure measure, String bound) {
    return new Indicator(
        new IndicatorId(id),
        new NodeKey(node),
        year,
        Kind.PROCESS,
        name,
        measure,
        null,
        null,
        List.of(atLeast(1, bound)),
        0);
  }

  private static NodeDifference noted(List<Indicator> before, List<Indicator> after) {
    return found(new Retargeting(before, after).noted(YEARS), NOW);
  }

  @Test
  void noted_nextYearsIndicatorOfLikeName_isTheSameOneRetargeted() {
    var node =
        noted(
            List.of(then(1, "訓練に加わった人", PEOPLE, "400")),
            List.of(now(2, "訓練に加わった人の数", PEOPLE, "500")));

    assertThat(node.changes()).containsExactly(Change.RETARGETED);
    assertThat(node.targets()).hasSize(1);
    assertThat(node.targets().getFirst().formerly()).isEqualTo("訓練に加わった人");
    assertThat(node.targets().getFirst().indicator().name()).isEqualTo("訓練に加わった人の数");
  }

  @Test
  void noted_sameTarget_isNoChange_howeverItsZerosAreWritten() {
    var node =
        noted(
            List.of(then(1, "訓練に加わった人", PEOPLE, "400")),
            List.of(now(2, "訓練に加わった人", PEOPLE, "400.0")));

    assertThat(node.changes()).isEmpty();
    assertThat(node.targets()).isEmpty();
  }

  @Test
  void noted_otherUnitOrOtherName_cameAndWent() {
    var node =
        noted(
            List.of(then(1, "訓練に加わった人", PEOPLE, "400"), then(2, "見守りの世帯", PEOPLE, "30")),
            List.of(now(3, "訓練に加わった人", SATISFIED, "60"), now(4, "名簿の同意", PEOPLE, "30")));

    assertThat(node.targets())
        .extracting(TargetChange::before)
        .extracting(each -> each == null ? "" : each.name())
        .containsExactly("訓練に加わった人", "見守りの世帯", "", "");
    assertThat(node.targets())
        .extracting(TargetChange::after)
        .extracting(each -> each == null ? "" : each.name())
        .containsExactly("", "", "訓練に加わった人", "名簿の同意");
  }

  @Test
  void noted_severalAlike_goWithTheMostAlike_whicheverSideIsFirst() {
    var before = List.of(then(1, "防災訓練の参加者", PEOPLE, "10"), then(2, "防災訓練の参加世帯", PEOPLE, "20"));
    var after = List.of(now(3, "防災訓練の参加世帯", PEOPLE, "21"), now(4, "防災訓練の参加者", PEOPLE, "11"));

    assertThat(noted(before, after).targets())
        .extracting(TargetChange::formerly)
        .containsExactly(null, null);
    assertThat(noted(before, after).targets())
        .extracting(change -> change.indicator().id().value())
        .containsExactly(4L, 3L);
  }
}
