package org.kusei.plan;

import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;

/**
 * One amount beside a node.
 *
 * @param fiscalYear null where the document does not say and nothing implies it
 */
public record BudgetLine(
    @Nullable FiscalYear fiscalYear, Authority authority, Phase phase, Amount amount) {

  /** Who may spend it. */
  public enum Authority {
    /** 区長: the ward's own budget (予算額). */
    WARD,
    /** 区CM: the bureau's budget that the ward mayor directs as city manager (区CM予算額). */
    CITY_MANAGER
  }

  /** Whether it is planned or spent. */
  public enum Phase {
    /** 予算額. */
    ESTIMATE,
    /** 決算額. */
    SETTLED
  }
}
