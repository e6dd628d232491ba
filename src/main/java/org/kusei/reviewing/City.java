package org.kusei.reviewing;

import org.kusei.edition.Addresses;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Ward;
import org.kusei.platform.NotFoundException;
import org.kusei.review.ReviewKind;

/** The ward, year and review that an address names. */
final class City {
  private final HomeCity home;

  City(HomeCity home) {
    this.home = home;
  }

  /** What an address names, whether it is begun or not. */
  record Asked(Ward ward, FiscalYear year, ReviewKind kind) {

    /** Where officers judge. */
    String address() {
      return "/desk" + publicAddress();
    }

    String publicAddress() {
      return policy() + "/review/" + kind.word();
    }

    String policy() {
      return Addresses.policy(ward, year);
    }
  }

  Asked asked(String slug, String year, String kind) {
    var ward = home.ward(slug);
    if (!year.matches("19[3-9][0-9]|20[0-9]{2}|21[0-9]{2}")) {
      throw new NotFoundException(slug + "/" + year);
    }
    var found = ReviewKind.find(kind).orElseThrow(() -> new NotFoundException(kind));
    return new Asked(ward, new FiscalYear(Integer.parseInt(year)), found);
  }
}
