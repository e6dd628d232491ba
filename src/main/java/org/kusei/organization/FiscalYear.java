package org.kusei.organization;

import java.time.LocalDate;

/**
 * A fiscal year (年度), named by the western year in which it starts; it runs from 1 April to 31
 * March. 平成31年度 and 令和元年度 are both 2019.
 */
public record FiscalYear(int start) implements Comparable<FiscalYear> {

  private static final int FIRST_REIWA = 2019;
  private static final int FIRST_HEISEI = 1989;
  private static final int FIRST_SHOWA = 1926;
  private static final int APRIL = 4;

  public FiscalYear {
    if (start < FIRST_SHOWA || start > 2200) {
      throw new IllegalArgumentException("not a fiscal year: " + start);
    }
  }

  public static FiscalYear of(LocalDate date) {
    return new FiscalYear(date.getMonthValue() < APRIL ? date.getYear() - 1 : date.getYear());
  }

  /** In today's official notation, e.g. 令和元年度, 平成30年度. */
  public String japanese() {
    return era() + "年度";
  }

  private String era() {
    if (start >= FIRST_REIWA) {
      return "令和" + ordinal(start - FIRST_REIWA + 1);
    }
    return start >= FIRST_HEISEI
        ? "平成" + ordinal(start - FIRST_HEISEI + 1)
        : "昭和" + ordinal(start - FIRST_SHOWA + 1);
  }

  private static String ordinal(int year) {
    return year == 1 ? "元" : Integer.toString(year);
  }

  /** 31 March. */
  public LocalDate lastDay() {
    return LocalDate.of(start + 1, APRIL, 1).minusDays(1);
  }

  public FiscalYear next() {
    return new FiscalYear(start + 1);
  }

  public FiscalYear previous() {
    return new FiscalYear(start - 1);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(start, other.start);
  }

  @Override
  public String toString() {
    return Integer.toString(start);
  }
}
