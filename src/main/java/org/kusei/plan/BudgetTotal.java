package org.kusei.plan;

import java.util.List;
import java.util.Optional;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;

/**
 * What the amounts that an edition prints for its own year add up to (予算額の合計), and what the sum
 * holds. A node that prints a sum answers for all below it, whose amounts are shares of that.
 *
 * @param yen the sum; zero where nothing is counted
 * @param counted places whose amount is in the sum
 * @param noneOfItsOwn places that print 「-」
 * @param silent initiatives for which neither they nor a node above print an amount of this kind
 */
public record BudgetTotal(long yen, int counted, int noneOfItsOwn, int silent) {

  private static final BudgetTotal NOTHING = new BudgetTotal(0, 0, 0, 0);

  /** Of the nodes and all below them, for that year. */
  public static BudgetTotal of(List<? extends Node> nodes, FiscalYear year, Authority authority) {
    return nodes.stream().map(node -> of(node, year, authority)).reduce(NOTHING, BudgetTotal::plus);
  }

  private static BudgetTotal of(Node node, FiscalYear year, Authority authority) {
    var amounts =
        node.content().budgets().stream()
            .filter(line -> line.authority() == authority && line.phase() == Phase.ESTIMATE)
            .filter(line -> Optional.ofNullable(line.fiscalYear()).equals(Optional.of(year)))
            .map(BudgetLine::amount)
            .toList();
    var own = amounts.stream().map(BudgetTotal::of).reduce(NOTHING, BudgetTotal::plus);
    return own.counted() > 0
        ? own
        : own.plus(amounts.isEmpty() ? silent(node) : NOTHING)
            .plus(of(node.children(), year, authority));
  }

  private static BudgetTotal silent(Node node) {
    return node instanceof Initiative ? new BudgetTotal(0, 0, 0, 1) : NOTHING;
  }

  private static BudgetTotal of(Amount amount) {
    return switch (amount) {
      case Amount.Yen(long yen) -> new BudgetTotal(yen, 1, 0, 0);
      case Amount.NoneOfItsOwn() -> new BudgetTotal(0, 0, 1, 0);
    };
  }

  private BudgetTotal plus(BudgetTotal other) {
    return new BudgetTotal(
        Math.addExact(yen, other.yen),
        counted + other.counted,
        noneOfItsOwn + other.noneOfItsOwn,
        silent + other.silent);
  }
}
