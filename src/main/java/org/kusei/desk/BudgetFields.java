package org.kusei.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.desk.ReviewView.BudgetRow;
import org.kusei.desk.ReviewView.Choice;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;

/** The rows of a node's budgets in its form, some of them empty for further ones. */
final class BudgetFields {
  private static final int EMPTY_ROWS = 2;

  private final Texts texts;
  private final Editing editing;

  BudgetFields(Texts texts, Editing editing) {
    this.texts = texts;
    this.editing = editing;
  }

  /** In words that {@link TypedBudgets} reads again. */
  static String amount(Texts texts, Amount amount) {
    return switch (amount) {
      case Amount.Yen(var yen) -> new Figures(texts).yen(yen);
      case Amount.NoneOfItsOwn() -> texts.text("desk.none-of-its-own");
    };
  }

  /**
   * One row for each line, and further ones of the document's year.
   *
   * @param document null where the document does not say it
   */
  List<BudgetRow> rows(List<BudgetLine> lines, @Nullable FiscalYear document) {
    var next = new BudgetLine(document, Authority.WARD, Phase.ESTIMATE, Amount.noneOfItsOwn());
    int rows = editing.typed().isEmpty() ? lines.size() : TypedBudgets.rows(editing.typed());
    boolean more = editing.typed().isEmpty() || editing.typed().containsKey("more");
    return IntStream.range(0, Math.min(more ? rows + EMPTY_ROWS : rows, TypedBudgets.MOST_ROWS))
        .mapToObj(
            i -> i < lines.size() ? row(i, lines.get(i), shown(lines.get(i))) : row(i, next, ""))
        .toList();
  }

  private String shown(BudgetLine line) {
    return line.amount() instanceof Amount.NoneOfItsOwn ? "-" : amount(texts, line.amount());
  }

  private BudgetRow row(int i, BudgetLine line, String amount) {
    var year = line.fiscalYear() == null ? "" : line.fiscalYear().japanese();
    var authority = TypedBudgets.field(i, "authority");
    var phase = TypedBudgets.field(i, "phase");
    return new BudgetRow(
        i + 1,
        editing.field(TypedBudgets.field(i, "year"), year),
        authority,
        choices("authority", Authority.values(), editing.value(authority, line.authority().name())),
        phase,
        choices("phase", Phase.values(), editing.value(phase, line.phase().name())),
        editing.field(TypedBudgets.field(i, "amount"), amount));
  }

  private List<Choice> choices(String what, Enum<?>[] all, String chosen) {
    return Arrays.stream(all)
        .map(one ->
            new Choice(one.name(), ReviewReading.name(texts, what, one), one.name().equals(chosen)))
        .toList();
  }
}
