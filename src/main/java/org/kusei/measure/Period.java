package org.kusei.measure;

import java.time.LocalDate;
import java.time.Month;
import org.kusei.organization.FiscalYear;

/**
 * A part of a fiscal year for which an indicator has one value.
 *
 * @param number counts the year's periods from 1, the one that starts in April
 */
public record Period(FiscalYear year, Rhythm rhythm, int number) {

  /** How long after a period's end its value may be handed in, in days. */
  private static final int DAYS_TO_REPORT = 30;

  public Period {
    if (number < 1 || number * rhythm.months() > Rhythm.MONTHS_OF_A_YEAR) {
      throw new IllegalArgumentException(rhythm + " has no period " + number);
    }
  }

  public LocalDate firstDay() {
    return LocalDate.of(year.start(), Month.APRIL, 1)
        .plusMonths((long) (number - 1) * rhythm.months());
  }

  public LocalDate lastDay() {
    return firstDay().plusMonths(rhythm.months()).minusDays(1);
  }

  /** The last day on which a missing value is not yet late. */
  public LocalDate dueDay() {
    return lastDay().plusDays(DAYS_TO_REPORT);
  }

  public boolean isLastOfYear() {
    return number * rhythm.months() == Rhythm.MONTHS_OF_A_YEAR;
  }
}
