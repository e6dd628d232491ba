package org.kusei.exchange;

import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.Stage;

/** The words of the forms, as CSV and StratML write them whatever the reader's language. */
public final class Japanese {

  public static String of(Stage stage) {
    return switch (stage) {
      case OUTLINE -> "素案";
      case DRAFT -> "案";
      case ADOPTED -> "策定";
      case REVISED -> "改定";
    };
  }

  public static String of(Authority authority) {
    return switch (authority) {
      case WARD -> "区長";
      case CITY_MANAGER -> "区CM";
    };
  }

  public static String of(Phase phase) {
    return switch (phase) {
      case ESTIMATE -> "予算";
      case SETTLED -> "決算";
    };
  }

  private Japanese() {}
}
