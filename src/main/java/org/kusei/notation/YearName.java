package org.kusei.notation;

import java.text.Normalizer;
import java.util.Optional;
import org.kusei.organization.FiscalYear;
import org.kusei.platform.NotFoundException;

/** Fiscal years as people write them in addresses: 2019, 令和元年度, 平成31, h31, R1. */
public final class YearName {

  /** Empty for anything else, and for a year that leaves its era out. */
  public static Optional<FiscalYear> parse(String written) {
    var plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
    var year = Years.at(plain, 0);
    return year == null || year.western() == null || year.end() != plain.length()
        ? Optional.empty()
        : year.meant(null);
  }

  /**
   * The year so written.
   *
   * @throws NotFoundException when it is none
   */
  public static FiscalYear get(String written) {
    return parse(written).orElseThrow(() -> new NotFoundException(written));
  }

  private YearName() {}
}
