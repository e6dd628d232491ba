package org.kusei.publication;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.Origin;
import org.kusei.plan.Stage;
import org.kusei.platform.Figures;
import org.kusei.platform.Texts;

/** Names of the field's things in a reader's language. */
final class Wording {

  private static final int FIRST_REIWA = 2019;
  private static final int FIRST_HEISEI = 1989;
  private static final int FIRST_SHOWA = 1926;

  private final Texts texts;
  private final Figures figures;

  Wording(Texts texts) {
    this.texts = texts;
    this.figures = new Figures(texts);
  }

  Texts texts() {
    return texts;
  }

  Figures figures() {
    return figures;
  }

  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  /** Language of what documents say, where it is not the page's own. */
  @Nullable String documentLanguage() {
    return texts.japanese() ? null : Locale.JAPANESE.getLanguage();
  }

  String ward(Ward ward) {
    return texts.japanese() ? ward.name() : ward.english();
  }

  /** 令和元年度; FY2019. */
  String year(FiscalYear year) {
    return text("year.short", year.japanese(), year.toString());
  }

  /** 令和元年度(西暦2019年度); FY2019 (Reiwa 1). */
  String bothYears(FiscalYear year) {
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

  /** Line numbers in the source. */
  String lines(Origin origin) {
    var first = Integer.toString(origin.firstLine());
    return origin.firstLine() == origin.lastLine()
        ? text("passage.line", first)
        : text("passage.lines", first, Integer.toString(origin.lastLine()));
  }

  String stage(Stage stage) {
    return text("stage." + code(stage));
  }

  String stageMeans(Stage stage) {
    return text("stage." + code(stage) + ".means");
  }

  /** Class of the style sheet. */
  static String style(Stage stage) {
    return "stage-" + code(stage);
  }

  static String code(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
