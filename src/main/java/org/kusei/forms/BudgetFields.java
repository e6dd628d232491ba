package org.kusei.forms;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;

/** The rows of a node's budgets in its form, some of them empty for further ones. */
public final class BudgetFields {
  private static final int EMPTY_ROWS = 2;

  private final Texts texts;
  private final Typed typed;

  public BudgetFields(Texts texts, Typed typed) {
    this.texts = texts;
    this.typed = typed;
  }

  /** In words that {@link TypedBudgets} reads again. */
  public static String amount(Texts texts, Amount amount) {
    return switch (amount) {
      case Amount.Yen(var yen) -> new Figures(texts).yen(yen);
      case Amount.NoneOfItsOwn() -> texts.text("forms.none-of-its-own");
    };
  }

  /** Of an authority or a phase. */
  public static String name(Texts texts, Enum<?> value) {
    var what = value instanceof Authority ? "authority" : "phase";
    return texts.text(
        "forms." + what + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /**
   * One row for each line, and further ones of the document's year.
   *
   * @param document null where the document does not say it
   */
  public List<BudgetRow> rows(List<BudgetLine> lines, @Nullable FiscalYear document) {
    var next = new BudgetLine(document, Authority.WARD, Phase.ESTIMATE, Amount.noneOfItsOwn());
    return rows(lines, Collections.nCopies(EMPTY_ROWS, next));
  }

  /**
   * One row for each line, and further ones.
   *
   * @param further whose year, authority and phase the further rows propose; their amounts are not
   *     shown
   */
  public List<BudgetRow> rows(List<BudgetLine> lines, List<BudgetLine> further) {
    int rows = typed.values().isEmpty() ? lines.size() : TypedBudgets.rows(typed.values());
    boolean more = typed.values().isEmpty() || typed.values().containsKey("more");
    int shown = Math.min(more ? rows + further.size() : rows, TypedBudgets.MOST_ROWS);
    return IntStream.range(0, shown)
        .mapToObj(i ->
            i < lines.size()
                ? row(i, lines.get(i), shown(lines.get(i)))
                : row(i, further.get((i - lines.size()) % further.size()), ""))
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
        typed.field(TypedBudgets.field(i, "year"), year),
        authority,
        choices(Authority.values(), typed.value(authority, line.authority().name())),
        phase,
        choices(Phase.values(), typed.value(phase, line.phase().name())),
        typed.field(TypedBudgets.field(i, "amount"), amount));
  }

  private List<Choice> choices(Enum<?>[] all, String chosen) {
    return Arrays.stream(all)
        .map(one -> new Choice(one.name(), name(texts, one), one.name().equals(chosen)))
        .toList();
  }
}
