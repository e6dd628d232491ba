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
   * The lines that differ, in the order before, then what came.
   *
   * @param years by how many years the edition after is later: an amount for the policy's own year
   *     is compared with one for the other policy's own year
   */
  static List<BudgetChange> changes(List<BudgetLine> before, List<BudgetLine> after, int years) {
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
