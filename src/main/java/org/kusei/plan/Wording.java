package org.kusei.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;

/** Names of the field's things in a reader's language. */
public class Wording {

  private static final int FIRST_REIWA = 2019;
  private static final int FIRST_HEISEI = 1989;
  private static final int FIRST_SHOWA = 1926;

  private final Texts texts;
  private final Figures figures;

  public Wording(Texts texts) {
    this.texts = texts;
    this.figures = new Figures(texts);
  }

  public Texts texts() {
    return texts;
  }

  public Figures figures() {
    return figures;
  }

  /** Who did something, as rows name them. */
  public String who(String name) {
    return texts.who(name);
  }

  public String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  /** Language of what documents say, where it is not the page's own. */
  public @Nullable String documentLanguage() {
    return texts.japanese() ? null : Locale.JAPANESE.getLanguage();
  }

  public String ward(Ward ward) {
    return texts.japanese() ? ward.name() : ward.english();
  }

  /** 令和元年度; FY2019. */
  public String year(FiscalYear year) {
    return text("year.short", year.japanese(), year.toString());
  }

  /** 令和元年度(西暦2019年度); FY2019 (Reiwa 1). */
  public String bothYears(FiscalYear year) {
    var era = texts.japanese() ? year.japanese() : era(year.start());
    return text("year.both", era, year.toString());
  }

  private static String era(int start) {
    if (start >= FIRST_REIWA) {
      return "Reiwa " + (start - FIRST_REIWA + 1);
    }
    return start >= FIRST_HEISEI
        ? "Heisei " + (start - FIRST_HEISEI + 1)
        : "Shōwa " + (start - FIRST_SHOWA + 1);
  }

  /** 経営課題, 戦略 or 具体的取組. */
  public String kind(Node node) {
    return switch (node) {
      case Issue _ -> text("kind.issue");
      case Strategy _ -> text("kind.strategy");
      case Initiative _ -> text("kind.initiative");
    };
  }

  /** Line numbers in the source. */
  public String lines(Origin origin) {
    var first = Integer.toString(origin.firstLine());
    return origin.firstLine() == origin.lastLine()
        ? text("passage.line", first)
        : text("passage.lines", first, Integer.toString(origin.lastLine()));
  }

  public String stage(Stage stage) {
    return text("stage." + code(stage));
  }

  public String stageMeans(Stage stage) {
    return text("stage." + code(stage) + ".means");
  }

  /** Class of the style sheet. */
  public static String style(Stage stage) {
    return "stage-" + code(stage);
  }

  public static String code(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Names the node's level in data and styles: {@code issue}, {@code strategy}, {@code initiative}.
   */
  public static String code(Node node) {
    return switch (node) {
      case Issue _ -> "issue";
      case Strategy _ -> "strategy";
      case Initiative _ -> "initiative";
    };
  }

  /** What kind of amount it is, and of which year unless its own: 予算額, 平成28年度決算額. */
  public String label(BudgetLine line, FiscalYear own) {
    var name = text(key(line));
    var year = line.fiscalYear();
    if (year == null) {
      return text("budget.of-no-year", name);
    }
    return year.equals(own) ? name : text("budget.of-year", year(year), name);
  }

  private static String key(BudgetLine line) {
    return switch (line.authority()) {
      case WARD -> line.phase() == Phase.ESTIMATE ? "budget.ward" : "budget.ward.settled";
      case CITY_MANAGER ->
          line.phase() == Phase.ESTIMATE ? "budget.bureau" : "budget.bureau.settled";
    };
  }

  /** The sum, or that there is none of its own. */
  public String amount(Amount amount) {
    return switch (amount) {
      case Amount.Yen(long yen) -> figures.yen(yen);
      case Amount.NoneOfItsOwn() -> text("budget.none");
    };
  }

  /** A sum, or why there is none: nothing to add up is not zero. */
  public String sum(BudgetTotal total) {
    if (total.counted() > 0) {
      return figures.yen(total.yen());
    }
    return text(total.noneOfItsOwn() > 0 ? "budget.none" : "budget.silent");
  }

  /** What a sum holds and what it leaves out. */
  public String includes(BudgetTotal total) {
    var counted =
        total.counted() == 0
            ? text("budget.includes.nothing")
            : text("budget.includes", texts.count("budget.includes.counted", total.counted()));
    var leftOut = leftOut(total);
    return leftOut == null ? counted : text("budget.includes.and", counted, leftOut);
  }

  /** Null where it leaves out nothing. */
  private @Nullable String leftOut(BudgetTotal total) {
    var none = texts.count("budget.includes.none", total.noneOfItsOwn());
    var silent = texts.count("budget.includes.silent", total.silent());
    if (total.noneOfItsOwn() == 0) {
      return total.silent() == 0 ? null : text("budget.leaves-out.silent", silent);
    }
    return total.silent() == 0
        ? text("budget.leaves-out.none", none)
        : text("budget.leaves-out.both", none, silent);
  }
}
