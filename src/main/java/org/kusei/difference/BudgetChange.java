package org.kusei.difference;

import org.jspecify.annotations.Nullable;
import org.kusei.plan.BudgetLine;

/**
 * An amount that was changed, came or went; one side is null where that edition says nothing, which
 * is neither 「-」 nor zero. Between editions of two years each year's own amounts are compared: this
 * year's estimate then with this year's estimate now; and what both say of one year.
 */
public record BudgetChange(@Nullable BudgetLine before, @Nullable BudgetLine after) {

  BudgetChange mirrored() {
    return new BudgetChange(/* before= */ after, /* after= */ before);
  }
}
