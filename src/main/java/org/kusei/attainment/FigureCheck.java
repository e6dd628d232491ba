package org.kusei.attainment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.IndicatorId;
import org.kusei.platform.Check;

/**
 * What each indicator has come to: sums, numerators and denominators, what of the targets that is,
 * and how it stands, from the values as they were handed in.
 */
final class FigureCheck implements Check {
  private final Attainments attainments;

  FigureCheck(Attainments attainments) {
    this.attainments = attainments;
  }

  @Override
  public String key() {
    return "selfcheck.figures";
  }

  @Override
  public Result run() {
    var differences = new ArrayList<Difference>();
    int compared = 0;
    for (var home : attainments.listCounted()) {
      var kept = attainments.kept(home);
      var found = byIndicator(kept.standings());
      var expected = byIndicator(attainments.read(List.copyOf(kept.places().keySet())));
      compared += expected.size();
      expected.forEach((indicator, stood) -> compare(indicator, stood, found, differences));
      found.keySet().stream()
          .filter(indicator -> !expected.containsKey(indicator))
          .forEach(indicator -> differences.add(new Difference(name(indicator), "-", "a row")));
    }
    return new Result(compared, differences);
  }

  private static Map<IndicatorId, Stood> byIndicator(List<Stood> standings) {
    return standings.stream().collect(Collectors.toMap(Stood::indicator, Function.identity()));
  }

  private static void compare(
      IndicatorId indicator,
      Stood expected,
      Map<IndicatorId, Stood> all,
      List<Difference> differences) {
    var found = all.get(indicator);
    if (found == null) {
      differences.add(new Difference(name(indicator), said(expected), "-"));
    } else if (!said(found).equals(said(expected))) {
      differences.add(new Difference(name(indicator), said(expected), said(found)));
    }
  }

  private static String name(IndicatorId indicator) {
    return "attainment.standing indicator " + indicator.value();
  }

  /** 10 and 10.0 say the same. */
  private static String said(Stood stood) {
    var said = new StringBuilder();
    said.append("value ").append(plain(stood.value()));
    if (stood.denominator() != null) {
      said.append(" = ").append(plain(stood.numerator()));
      said.append('/').append(plain(stood.denominator()));
    }
    said.append(", rate ").append(plain(stood.rate()));
    said.append(", first rate ").append(plain(stood.firstRate()));
    said.append(", ").append(said(stood.inForce())).append(", first ").append(said(stood.first()));
    return said.toString();
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "-" : number.stripTrailingZeros().toPlainString();
  }

  private static String said(Outlook outlook) {
    var turn = outlook.turn();
    return turn == null
        ? outlook.first().name()
        : outlook.first() + " until " + turn.on() + ", then " + turn.then();
  }
}
