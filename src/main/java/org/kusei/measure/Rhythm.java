package org.kusei.measure;

import java.util.List;
import java.util.stream.IntStream;
import org.kusei.organization.FiscalYear;

/** How often an indicator is measured: the periods into which it cuts a fiscal year. */
public enum Rhythm {
  /** 毎月. */
  MONTHLY(1),
  /** 四半期ごと. */
  QUARTERLY(3),
  /** 半期ごと: the mid-year review (中間振り返り) and the year's end. */
  HALF_YEARLY(6),
  /** 年1回. */
  YEARLY(12);

  static final int MONTHS_OF_A_YEAR = 12;

  private final int months;

  Rhythm(int months) {
    this.months = months;
  }

  int months() {
    return months;
  }

  /** The periods of the year, from April on. */
  public List<Period> periods(FiscalYear year) {
    return IntStream.rangeClosed(1, MONTHS_OF_A_YEAR / months)
        .mapToObj(number -> new Period(year, this, number))
        .toList();
  }
}
