package org.kusei.gauge;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kusei.measure.Period;
import org.kusei.platform.Texts;

/** What people call the periods of a fiscal year, in both languages. */
public final class PeriodNames {
  private PeriodNames() {}

  public static String name(Texts texts, Period period) {
    return texts.japanese() ? japanese(period) : english(period);
  }

  /** As short as it stands below a chart. */
  public static String shortName(Texts texts, Period period) {
    return switch (period.rhythm()) {
      case MONTHLY ->
          texts.japanese()
              ? japanese(period)
              : period.firstDay().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      case QUARTERLY -> texts.japanese() ? period.number() + "Q" : english(period);
      case HALF_YEARLY, YEARLY -> name(texts, period);
    };
  }

  private static String japanese(Period period) {
    return switch (period.rhythm()) {
      case MONTHLY -> period.firstDay().getMonthValue() + "月";
      case QUARTERLY -> "第" + period.number() + "四半期";
      case HALF_YEARLY -> period.number() == 1 ? "上半期" : "下半期";
      case YEARLY -> "通年";
    };
  }

  private static String english(Period period) {
    return switch (period.rhythm()) {
      case MONTHLY -> month(period.firstDay().getMonth());
      case QUARTERLY -> "Q" + period.number();
      case HALF_YEARLY -> period.number() == 1 ? "First half" : "Second half";
      case YEARLY -> "Whole year";
    };
  }

  private static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** The period that a cell means: its name in either language, or its number. */
  public static Optional<Period> find(List<Period> periods, String written) {
    return periods.stream()
        .filter(period ->
            written.equals(japanese(period))
                || written.equalsIgnoreCase(english(period))
                || written.equals(Integer.toString(period.number())))
        .findFirst();
  }
}
