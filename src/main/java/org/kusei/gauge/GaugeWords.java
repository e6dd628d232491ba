package org.kusei.gauge;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Achievement;
import org.kusei.measure.Goal;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Goal.AtMost;
import org.kusei.measure.Goal.Between;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Count;
import org.kusei.measure.Reading.Share;
import org.kusei.measure.Reading.Why;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;

/** Values, targets and blanks as people of a language write them. */
public final class GaugeWords extends Wording {

  public GaugeWords(Texts texts) {
    super(texts);
  }

  /** With thousands parted, and no more decimals than it has. */
  public static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  /** 1,234人; 62.5 %. */
  public String amount(BigDecimal number, String unit) {
    return texts().japanese() || unit.equals("%")
        ? number(number) + unit
        : number(number) + " " + unit;
  }

  /** 400人以上. */
  public String goal(Goal goal, String unit) {
    return switch (goal) {
      case AtLeast(var bound) -> text("gauge.at-least", amount(bound, unit));
      case AtMost(var bound) -> text("gauge.at-most", amount(bound, unit));
      case Between(var low, var high) ->
          text("gauge.between", amount(low, unit), amount(high, unit));
    };
  }

  /** The value, a share with its parts; or the name of the blank. */
  public String reading(Reading reading, String unit) {
    return switch (reading) {
      case Count(var count) -> amount(count, unit);
      case Share share ->
          text(
              "gauge.share",
              amount(share.value().orElseThrow(), unit),
              number(share.numerator()),
              number(share.denominator()));
      case Blank(var why) -> blank(why);
    };
  }

  public String blank(Why why) {
    return text("gauge.blank." + code(why));
  }

  /** 達成(105.0%); 未達成. */
  public @Nullable String achievement(@Nullable Achievement achievement) {
    if (achievement == null) {
      return null;
    }
    var name = text(achievement.isReached() ? "gauge.reached" : "gauge.missed");
    var rate = achievement.rate();
    return rate == null ? name : text("gauge.with-rate", name, number(rate));
  }

  /** As keys and classes write it, e.g. {@code not-due}. */
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
