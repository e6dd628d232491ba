package org.kusei.publication;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kusei.organization.FiscalYear;

/** Fiscal years as people write them in addresses: 2019, 令和元年度, 平成31, h31, R1. */
final class YearName {

  private static final Pattern WRITTEN =
      Pattern.compile("(平成|令和|昭和|h|r|s)?(元|[0-9]{1,4})(?:年度|年)?");

  /** Western year before the first of each era. */
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "r", 2018, "平成", 1988, "h", 1988, "昭和", 1925, "s", 1925);

  private static final int FIRST = 1926;
  private static final int LAST = 2200;

  static Optional<FiscalYear> parse(String written) {
    var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var match = WRITTEN.matcher(plain);
    if (!match.matches()) {
      return Optional.empty();
    }
    var era = match.group(1);
    var number = match.group(2).equals("元") ? 1 : Integer.parseInt(match.group(2));
    var start = number + (era == null ? 0 : ERAS.getOrDefault(era, 0));
    return start < FIRST || start > LAST ? Optional.empty() : Optional.of(new FiscalYear(start));
  }

  private YearName() {}
}
