package org.kusei.publication;

import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;

/** The permanent addresses of public pages. */
final class Addresses {

  static String ward(Ward ward) {
    return "/" + ward.slug();
  }

  static String policy(Ward ward, FiscalYear year) {
    return ward(ward) + "/" + year;
  }

  static String edition(Ward ward, FiscalYear year, int number) {
    return policy(ward, year) + "/editions/" + number;
  }

  private Addresses() {}
}
