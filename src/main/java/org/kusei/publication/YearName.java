package org.kusei.publication;

import java.text.Normalizer;
import java.util.Optional;
import org.kusei.notation.Years;
import org.kusei.organization.FiscalYear;

/** Fiscal years as people write them in addresses: 2019, 令和元年度, 平成31, h31, R1. */
final class YearName {

  /** Empty for anything else, and for a year that leaves its era out. */
  static Optional<FiscalYear> parse(String written) {
    var plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
    var year = Years.at(plain, 0);
    return year == null || year.western() == null || year.end() != plain.length()
        ? Optional.empty()
        : year.meant(null);
  }

  private YearName() {}
}
