package org.kusei.opendata;

import org.kusei.policy.BudgetLine.Authority;
import org.kusei.policy.BudgetLine.Phase;
import org.kusei.policy.Stage;

/** The words of the forms, as CSV and StratML write them whatever the reader's language. */
final class Japanese {

  static String of(Stage stage) {
    return switch (stage) {
      case OUTLINE -> "素案";
      case DRAFT -> "案";
      case ADOPTED -> "策定";
      case REVISED -> "改定";
    };
  }

  static String of(Authority authority) {
    return switch (authority) {
      case WARD -> "区長";
      case CITY_MANAGER -> "区CM";
    };
  }

  static String of(Phase phase) {
    return switch (phase) {
      case ESTIMATE -> "予算";
      case SETTLED -> "決算";
    };
  }

  private Japanese() {}
}
