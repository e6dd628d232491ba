package org.kusei.publication;

import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.Wording;

/**
 * An amount beside a node.
 *
 * @param label e.g. 予算額, 区CM予算額, 平成28年度決算額
 * @param bar null where there is nothing to draw
 * @param why what 「-」 means, where it stands; else null
 */
public record AmountView(String label, String amount, @Nullable Bar bar, @Nullable String why) {

  /**
   * @param largest the sum that fills the width
   */
  static AmountView of(Wording words, BudgetLine line, FiscalYear own, long largest) {
    var label = label(words, line, own);
    return switch (line.amount()) {
      case Amount.Yen(long yen) ->
          new AmountView(label, words.figures().yen(yen), Bar.of(yen, largest, style(line)), null);
      case Amount.NoneOfItsOwn() ->
          new AmountView(label, words.text("budget.none"), null, words.text("budget.none.means"));
    };
  }

  private static String label(Wording words, BudgetLine line, FiscalYear own) {
    var name = words.text(name(line));
    var year = line.fiscalYear();
    if (year == null) {
      return words.text("budget.of-no-year", name);
    }
    return year.equals(own) ? name : words.text("budget.of-year", words.year(year), name);
  }

  /** Key of what kind of amount it is. */
  static String name(BudgetLine line) {
    return switch (line.authority()) {
      case WARD -> line.phase() == Phase.ESTIMATE ? "budget.ward" : "budget.ward.settled";
      case CITY_MANAGER ->
          line.phase() == Phase.ESTIMATE ? "budget.bureau" : "budget.bureau.settled";
    };
  }

  private static String style(BudgetLine line) {
    return (line.authority() == Authority.WARD ? "ward-money" : "bureau-money")
        + (line.phase() == Phase.SETTLED ? " settled" : "");
  }
}
