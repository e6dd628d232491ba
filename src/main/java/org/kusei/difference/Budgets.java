package org.kusei.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.BudgetLine;

/** Compares the amounts beside two nodes. */
final class Budgets {

  /**
   * The lines that differ, in the order before, then what came. Between two years what a policy
   * says of its own year is compared with what the other says of its own; of another year only what
   * both say of it, for what only one of them repeats, or foresees, was not changed.
   *
   * @param then the year of the edition before
   * @param now the year of the edition after
   */
  static List<BudgetChange> changes(
      List<BudgetLine> before, List<BudgetLine> after, FiscalYear then, FiscalYear now) {
    if (then.equals(now)) {
      return changes(before, after, 0);
    }
    var changes =
        new ArrayList<>(changes(own(before, then), own(after, now), now.start() - then.start()));
    for (var line : before) {
      after.stream()
          .filter(other -> line.fiscalYear() != null && isOfTheSame(line, other, 0))
          .findFirst()
          .filter(other -> !saysSame(line, other))
          .ifPresent(other -> changes.add(new BudgetChange(line, other)));
    }
    return changes;
  }

  private static List<BudgetLine> own(List<BudgetLine> lines, FiscalYear year) {
    return lines.stream()
        .filter(line -> line.fiscalYear() == null || line.fiscalYear().equals(year))
        .toList();
  }

  private static List<BudgetChange> changes(
      List<BudgetLine> before, List<BudgetLine> after, int years) {
    var changes = new ArrayList<BudgetChange>();
    var rest = new ArrayList<>(after);
    for (var line : before) {
      var partner =
          rest.stream()
              .filter(other -> isOfTheSame(line, other, years))
              .min((one, other) -> Boolean.compare(!saysSame(line, one), !saysSame(line, other)));
      partner.ifPresent(rest::remove);
      if (partner.filter(other -> saysSame(line, other)).isEmpty()) {
        changes.add(new BudgetChange(line, partner.orElse(null)));
      }
    }
    rest.forEach(line -> changes.add(new BudgetChange(null, line)));
    return changes;
  }

  private static boolean isOfTheSame(BudgetLine one, BudgetLine other, int years) {
    return one.authority() == other.authority()
        && one.phase() == other.phase()
        && Objects.equals(one.fiscalYear(), earlier(other.fiscalYear(), years));
  }

  private static boolean saysSame(BudgetLine one, BudgetLine other) {
    return one.amount().equals(other.amount());
  }

  private static @Nullable FiscalYear earlier(@Nullable FiscalYear year, int years) {
    return year == null ? null : new FiscalYear(year.start() - years);
  }

  private Budgets() {}
}
