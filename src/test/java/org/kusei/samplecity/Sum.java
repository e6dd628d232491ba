package org.kusei.samplecity;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;

/**
 * One amount of a node in thousand yen.
 *
 * @param thousands null for 「-」, none of its own
 * @param blank whether the document prints the label and leaves the amount out
 */
record Sum(int year, Authority authority, Phase phase, @Nullable Long thousands, boolean blank) {

  /** Reads e.g. {@code 5237 cm=13738 2024s=4930 2025=-}; a bare amount is of the edition's year. */
  static List<Sum> read(String line, int year) {
    return Arrays.stream(line.strip().split(" +", -1)).map(token -> one(token, year)).toList();
  }

  private static Sum one(String token, int year) {
    var at = token.indexOf('=');
    var key = at < 0 ? "" : token.substring(0, at);
    var amount = token.substring(at + 1);
    var digits = key.replaceAll("[^0-9]", "");
    return new Sum(
        digits.isEmpty() ? year : Integer.parseInt(digits),
        key.endsWith("cm") ? Authority.CITY_MANAGER : Authority.WARD,
        key.matches("\\d+s") ? Phase.SETTLED : Phase.ESTIMATE,
        amount.matches("\\d+") ? Long.valueOf(amount) : null,
        amount.equals("blank"));
  }
}
