package org.kusei.exchange;

import static org.kusei.exchange.XmlElement.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;

/**
 * Budget lines in StratML: below an objective as indicators of the value chain's input, a line a
 * measurement; beside a goal, which has no indicators, as notes.
 */
final class StratmlBudget {
  private static final String NONE = "none";
  private static final Pattern NOTE =
      Pattern.compile("([0-9]{4}|-) ([a-zA-Z]+) ([a-z]+) (-?[0-9]{1,19}|" + NONE + ")");

  static Stream<XmlElement> indicators(List<BudgetLine> lines) {
    var runs = new ArrayList<List<BudgetLine>>();
    for (var line : lines) {
      if (runs.isEmpty() || runs.getLast().getLast().authority() != line.authority()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(line);
    }
    return runs.stream().map(StratmlBudget::indicator);
  }

  /** Lines of one authority that follow each other. */
  private static XmlElement indicator(List<BudgetLine> lines) {
    return XmlElement.of(
            "PerformanceIndicator",
            Stream.concat(
                Stream.of(
                    text("MeasurementDimension", dimension(lines.getFirst().authority())),
                    text("UnitOfMeasurement", "円")),
                lines.stream().map(StratmlBudget::instance)))
        .with("ValueChainStage", "Input")
        .with("PerformanceIndicatorType", "Quantitative");
  }

  private static String dimension(Authority authority) {
    return switch (authority) {
      case WARD -> "予算額";
      case CITY_MANAGER -> "区CM予算額";
    };
  }

  static Optional<Authority> authority(String dimension) {
    return Arrays.stream(Authority.values())
        .filter(each -> dimension(each).equals(dimension))
        .findAny();
  }

  private static XmlElement instance(BudgetLine line) {
    return XmlElement.of("MeasurementInstance", result(line));
  }

  private static XmlElement result(BudgetLine line) {
    var name =
        switch (line.phase()) {
          case ESTIMATE -> "TargetResult";
          case SETTLED -> "ActualResult";
        };
    var year = line.fiscalYear();
    return XmlElement.of(
        name,
        year == null ? null : text("StartDate", start(year)),
        year == null ? null : text("EndDate", end(year)),
        text("NumberOfUnits", line.amount() instanceof Amount.Yen(long yen) ? yen + "" : ""),
        line.amount() instanceof Amount.Yen ? null : noneOfItsOwn());
  }

  private static XmlElement noneOfItsOwn() {
    return XmlElement.of(
        "Descriptor", text("DescriptorName", "金額"), text("DescriptorValue", "なし(「-」)"));
  }

  static String start(FiscalYear year) {
    return LocalDate.of(year.start(), Month.APRIL, 1).toString();
  }

  static String end(FiscalYear year) {
    return LocalDate.of(year.start() + 1, Month.MARCH, 31).toString();
  }

  /** The year that starts on that day. */
  static Optional<FiscalYear> year(String startDate) {
    return startDate.endsWith("-04-01")
        ? Years.find(startDate.substring(0, startDate.length() - "-04-01".length()))
        : Optional.empty();
  }

  /** E.g. {@code 2024 ward estimate 5000000}, {@code - cityManager settled none}. */
  static String note(BudgetLine line) {
    return String.join(
        " ",
        line.fiscalYear() == null ? "-" : line.fiscalYear().toString(),
        Codes.of(line.authority()),
        Codes.of(line.phase()),
        line.amount() instanceof Amount.Yen(long yen) ? Long.toString(yen) : NONE);
  }

  static Optional<BudgetLine> find(String note) {
    var parts = NOTE.matcher(note);
    return parts.matches() ? line(parts) : Optional.empty();
  }

  private static Optional<BudgetLine> line(Matcher parts) {
    var year = Years.find(parts.group(1));
    var authority = Codes.find(Authority.class, parts.group(2));
    var phase = Codes.find(Phase.class, parts.group(3));
    var amount = amount(parts.group(4).equals(NONE) ? "" : parts.group(4));
    var known = year.isPresent() || parts.group(1).equals("-");
    return known && authority.isPresent() && phase.isPresent() && amount.isPresent()
        ? Optional.of(new BudgetLine(year.orElse(null), authority.get(), phase.get(), amount.get()))
        : Optional.empty();
  }

  /** Nothing is none of its own; whatever is no whole number of yen is no amount. */
  static Optional<Amount> amount(String units) {
    if (units.isEmpty()) {
      return Optional.of(Amount.noneOfItsOwn());
    }
    try {
      return Optional.of(Amount.yen(Long.parseLong(units)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private StratmlBudget() {}
}
