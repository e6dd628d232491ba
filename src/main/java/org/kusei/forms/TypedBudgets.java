package org.kusei.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.notation.Folding;
import org.kusei.notation.Sums;
import org.kusei.notation.Years;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.platform.Texts;

/**
 * The amounts beside a node as officials write them: 6千3百万円, 63,000千円, 「-」. A row without an amount
 * is no budget line.
 *
 * @param problems in words, by field
 */
public record TypedBudgets(List<BudgetLine> lines, Map<String, String> problems) {
  static final int MOST_ROWS = 100;

  public TypedBudgets {
    lines = List.copyOf(lines);
    problems = Map.copyOf(problems);
  }

  /** How the form names a field of a row. */
  public static String field(int row, String what) {
    return "budget." + row + "." + what;
  }

  /** How many rows the form had. */
  public static int rows(Map<String, String> form) {
    return (int)
        IntStream.range(0, MOST_ROWS)
            .takeWhile(row -> form.containsKey(field(row, "amount")))
            .count();
  }

  /**
   * What the form says.
   *
   * @param document the year that 8年度 is near to
   */
  public static TypedBudgets of(
      Map<String, String> form, @Nullable FiscalYear document, Texts texts) {
    var lines = new ArrayList<BudgetLine>();
    var problems = new HashMap<String, String>();
    for (int row = 0; row < rows(form); row++) {
      var typed = form.getOrDefault(field(row, "amount"), "").strip();
      if (typed.isEmpty()) {
        continue;
      }
      var amount = amount(typed);
      if (amount == null) {
        var reason = hasUnit(typed) ? "forms.bad.amount" : "forms.bad.unit";
        problems.put(field(row, "amount"), texts.text(reason, typed));
      }
      var year = form.getOrDefault(field(row, "year"), "").strip();
      var meant = year.isEmpty() ? null : year(year, document);
      if (meant == null && !year.isEmpty()) {
        problems.put(field(row, "year"), texts.text("forms.bad.budget-year", year));
      }
      lines.add(
          new BudgetLine(
              meant,
              Authority.valueOf(form.getOrDefault(field(row, "authority"), Authority.WARD.name())),
              Phase.valueOf(form.getOrDefault(field(row, "phase"), Phase.ESTIMATE.name())),
              Objects.requireNonNullElse(amount, Amount.noneOfItsOwn())));
    }
    return new TypedBudgets(lines, problems);
  }

  private static boolean hasUnit(String typed) {
    return !Folding.fold(typed).matches("[0-9,. ]+");
  }

  private static @Nullable Amount amount(String typed) {
    var folded = Folding.fold(typed);
    var written = folded.startsWith("¥") ? folded.substring(1).strip() + "円" : folded;
    var sum = Sums.at(written, 0, null);
    return sum == null || sum.end() != written.length() ? null : sum.amount();
  }

  private static @Nullable FiscalYear year(String typed, @Nullable FiscalYear document) {
    var folded = Folding.fold(typed);
    var year = Years.at(folded, 0);
    return year == null || year.end() != folded.length() ? null : year.meant(document).orElse(null);
  }
}
