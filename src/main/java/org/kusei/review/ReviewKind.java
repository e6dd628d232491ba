package org.kusei.review;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kusei.organization.FiscalYear;

/** Which of the year's two reviews. */
public enum ReviewKind {
  /** 中間振り返り: what the first half came to. */
  MID_YEAR,
  /** 期末の自己評価: what the year came to. */
  YEAR_END;

  private static final int LAST_OF_SEPTEMBER = 30;
  private static final int LAST_OF_MARCH = 31;

  /** The last day of what it looks at. */
  public LocalDate until(FiscalYear year) {
    return this == MID_YEAR
        ? LocalDate.of(year.start(), Month.SEPTEMBER, LAST_OF_SEPTEMBER)
        : LocalDate.of(year.start() + 1, Month.MARCH, LAST_OF_MARCH);
  }

  /** As addresses write it, {@code mid-year}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ReviewKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findAny();
  }

  /** Key of its name in the message files. */
  public String key() {
    return "review.kind." + word();
  }
}
