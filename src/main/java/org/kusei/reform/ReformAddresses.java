package org.kusei.reform;

import org.kusei.organization.FiscalYear;

/** The permanent addresses of the public pages of the reform programme. */
public final class ReformAddresses {

  /** Of the review that holds for the year. */
  public static String year(FiscalYear year) {
    return "/reform/" + year;
  }

  public static String edition(FiscalYear year, int number) {
    return year(year) + "/editions/" + number;
  }

  /** Where the item at that position, from 0, stands on the page of its review. */
  public static String anchor(int position) {
    return "item-" + (position + 1);
  }

  private ReformAddresses() {}
}
