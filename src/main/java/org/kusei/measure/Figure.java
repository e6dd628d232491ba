package org.kusei.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's value of the year so far: computed here and nowhere else, so that it is the same
 * on every page and in every file.
 *
 * @param reading the value, or a blank
 * @param isOfWholeYear whether the year's last period is in it
 * @param missing the periods that are due and have no value, so that it leaves them out
 * @param againstTarget held against the target in force; null without a target or a value
 * @param againstFirst the same against the first target
 * @param isBelowWithdrawal whether the withdrawal criterion (撤退・再構築基準) is not cleared
 */
public record Figure(
    Reading reading,
    boolean isOfWholeYear,
    List<Period> missing,
    @Nullable Achievement againstTarget,
    @Nullable Achievement againstFirst,
    boolean isBelowWithdrawal) {

  public Figure {
    missing = List.copyOf(missing);
  }
}
