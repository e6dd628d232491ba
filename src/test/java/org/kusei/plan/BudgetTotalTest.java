package org.kusei.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;

class BudgetTotalTest {
  private static final FiscalYear YEAR = new FiscalYear(2019);

  @Test
  void total_counts_sumsNonesAndSilence() {
    var issue = issue(List.of(), initiative(yen(5)), initiative(none()), initiative());

    assertThat(ward(issue)).isEqualTo(new BudgetTotal(5, 1, 1, 1));
  }

  @Test
  void total_zero_isASum() {
    assertThat(ward(issue(List.of(), initiative(yen(0))))).isEqualTo(new BudgetTotal(0, 1, 0, 0));
  }

  @Test
  void total_issuePrintsItsOwnSum_itAnswersForAllBelow() {
    var issue = issue(List.of(yen(100)), initiative(yen(60)), initiative(yen(40)));

    assertThat(ward(issue)).isEqualTo(new BudgetTotal(100, 1, 0, 0));
  }

  @Test
  void total_issuePrintsNoneOfItsOwn_thoseBelowStillCount() {
    var issue = issue(List.of(none()), initiative(yen(60)));

    assertThat(ward(issue)).isEqualTo(new BudgetTotal(60, 1, 1, 0));
  }

  @Test
  void total_otherYearsPhasesAndAuthorities_areNotInIt() {
    var issue =
        issue(
            List.of(),
            initiative(
                line(YEAR.previous(), Authority.WARD, Phase.ESTIMATE),
                line(YEAR, Authority.WARD, Phase.SETTLED),
                line(null, Authority.WARD, Phase.ESTIMATE),
                line(YEAR, Authority.CITY_MANAGER, Phase.ESTIMATE)));

    assertThat(ward(issue)).isEqualTo(new BudgetTotal(0, 0, 0, 1));
    assertThat(BudgetTotal.of(List.of(issue), YEAR, Authority.CITY_MANAGER).yen()).isEqualTo(7);
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void total_ofSeveralIssues_isTheSumOfTheirTotals(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var issues = new ArrayList<Issue>();
    for (int i = random.nextInt(6); i > 0; i--) {
      issues.add(issue(lines(random), initiative(lines(random).toArray(BudgetLine[]::new))));
    }

    var whole = BudgetTotal.of(issues, YEAR, Authority.WARD);

    assertThat(whole.yen()).isEqualTo(issues.stream().mapToLong(i -> ward(i).yen()).sum());
    assertThat(whole.counted()).isEqualTo(issues.stream().mapToInt(i -> ward(i).counted()).sum());
    assertThat(whole.yen() == 0 || whole.counted() > 0).isTrue();
  }

  private static List<BudgetLine> lines(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> List.of();
      case 1 -> List.of(none());
      default -> List.of(yen(random.nextLong(1_000_000)));
    };
  }

  private static BudgetTotal ward(Issue issue) {
    return BudgetTotal.of(List.of(issue), YEAR, Authority.WARD);
  }

  private static Issue issue(List<BudgetLine> budgets, Node... children) {
    return new Issue(new NodeKey(1), new Content("1", "課題", List.of(), budgets), List.of(children));
  }

  private static Initiative initiative(BudgetLine... budgets) {
    return new Initiative(
        new NodeKey(2), new Content("1-1-1", "取組", List.of(), List.of(budgets)), List.of());
  }

  private static BudgetLine yen(long value) {
    return new BudgetLine(YEAR, Authority.WARD, Phase.ESTIMATE, Amount.yen(value));
  }

  private static BudgetLine none() {
    return new BudgetLine(YEAR, Authority.WARD, Phase.ESTIMATE, Amount.noneOfItsOwn());
  }

  private static BudgetLine line(@Nullable FiscalYear year, Authority authority, Phase phase) {
    return new BudgetLine(year, authority, phase, Amount.yen(7));
  }
}
