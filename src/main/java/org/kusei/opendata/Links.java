package org.kusei.opendata;

import org.kusei.edition.Addresses;
import org.kusei.edition.EditionSummary;

/** The addresses of an edition's page and files. */
final class Links {
  static final String POLICIES = "/api/v1/policies";

  static String page(EditionSummary edition) {
    return Addresses.edition(edition.ward(), edition.year(), edition.number());
  }

  static String policy(EditionSummary edition) {
    return POLICIES + Addresses.policy(edition.ward(), edition.year());
  }

  static String editions(EditionSummary edition) {
    return policy(edition) + "/editions";
  }

  static String edition(EditionSummary edition) {
    return editions(edition) + "/" + edition.number();
  }

  static String file(EditionSummary edition, Format format) {
    return edition(edition) + "." + format.extension();
  }

  private Links() {}
}
