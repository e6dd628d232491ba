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
    var label = words.label(line, own);
    var amount = words.amount(line.amount());
    return switch (line.amount()) {
      case Amount.Yen(long yen) ->
          new AmountView(label, amount, Bar.of(yen, largest, style(line)), null);
      case Amount.NoneOfItsOwn() ->
          new AmountView(label, amount, null, words.text("budget.none.means"));
    };
  }

  private static String style(BudgetLine line) {
    return (line.authority() == Authority.WARD ? "ward-money" : "bureau-money")
        + (line.phase() == Phase.SETTLED ? " settled" : "");
  }
}
