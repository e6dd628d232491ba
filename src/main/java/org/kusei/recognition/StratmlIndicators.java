package org.kusei.recognition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Ledger;
import org.kusei.grammar.Notes;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Passage;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.source.Span;

/** Performance indicators of a StratML document: inputs in yen are budgets, all else is text. */
final class StratmlIndicators {

  private static final Map<String, Long> YEN =
      Map.of("円", 1L, "千円", 1_000L, "万円", 10_000L, "百万円", 1_000_000L, "億円", 100_000_000L);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]{0,17}(?:\\.[0-9]{1,6})?");
  private static final Pattern MONEY = Pattern.compile("予算|決算|事業費|経費");
  private static final Pattern NONE = Pattern.compile("[-ー−—―]|なし");

  private final Ledger ledger;
  private final Notes notes;
  private final @Nullable FiscalYear year;

  StratmlIndicators(Ledger ledger, Notes notes, @Nullable FiscalYear year) {
    this.ledger = ledger;
    this.notes = notes;
    this.year = year;
  }

  static boolean isBudget(StratmlElement indicator) {
    return YEN.containsKey(indicator.word("UnitOfMeasurement"))
        && (indicator.said().startsWith("Input")
            || MONEY.matcher(indicator.word("MeasurementDimension")).find());
  }

  /** The budgets of an indicator in yen. */
  List<BudgetLine> budgets(StratmlElement indicator) {
    var budgets = new ArrayList<BudgetLine>();
    for (var instance : indicator.all("MeasurementInstance")) {
      for (var result : instance.all("TargetResult")) {
        budget(indicator, result, Phase.ESTIMATE).ifPresent(budgets::add);
      }
      for (var result : instance.all("ActualResult")) {
        budget(indicator, result, Phase.SETTLED).ifPresent(budgets::add);
      }
    }
    if (!budgets.isEmpty()) {
      label(indicator.texts("MeasurementDimension"));
      label(indicator.texts("UnitOfMeasurement"));
    }
    return budgets;
  }

  private Optional<BudgetLine> budget(
      StratmlElement indicator, StratmlElement result, Phase phase) {
    var amount = amount(indicator, result);
    if (amount == null) {
      var all = result.everything();
      if (!all.isEmpty()) {
        notes.add(all.getFirst().line(), "amount-unreadable", "金額を読み取れません。");
      }
      return Optional.empty();
    }
    label(result.everything());
    var dimension = indicator.word("MeasurementDimension");
    var authority = dimension.contains("CM") ? Authority.CITY_MANAGER : Authority.WARD;
    var settled = dimension.contains("決算") ? Phase.SETTLED : phase;
    var own = fiscalYear(result);
    return Optional.of(new BudgetLine(own == null ? year : own, authority, settled, amount));
  }

  private static @Nullable Amount amount(StratmlElement indicator, StratmlElement result) {
    var number = result.word("NumberOfUnits");
    if (number.isEmpty()) {
      return NONE.matcher(result.word("Description")).matches() ? Amount.noneOfItsOwn() : null;
    }
    long unit = YEN.getOrDefault(indicator.word("UnitOfMeasurement"), 1L);
    if (!NUMBER.matcher(number).matches()) {
      return null;
    }
    var yen = new BigDecimal(number.replace(",", "")).multiply(BigDecimal.valueOf(unit));
    boolean whole = yen.stripTrailingZeros().scale() <= 0 && yen.precision() - yen.scale() < 18;
    return whole ? Amount.yen(yen.longValue()) : null;
  }

  private static @Nullable FiscalYear fiscalYear(StratmlElement result) {
    var start = day(result.word("StartDate"));
    var end = day(result.word("EndDate"));
    var known = start == null ? end : start;
    return known == null ? null : FiscalYear.of(known);
  }

  static @Nullable LocalDate day(String written) {
    try {
      return written.length() < 10 ? null : LocalDate.parse(written.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private void label(List<BlockText> texts) {
    texts.forEach(text -> ledger.label(text, 0, text.length()));
  }

  /** The indicator as a sentence of its own words: dimension, then each result. */
  List<Passage> text(StratmlElement indicator) {
    var lines = new ArrayList<Passage>();
    var words = new ArrayList<>(indicator.texts("MeasurementDimension"));
    for (var instance : indicator.all("MeasurementInstance")) {
      for (var kind : List.of("TargetResult", "ActualResult")) {
        instance.all(kind).forEach(result -> result(result, words));
      }
    }
    words.addAll(indicator.texts("UnitOfMeasurement"));
    add(words, lines);
    for (var description : indicator.texts("OtherInformation")) {
      lines.add(ledger.content(description, 0, description.length()));
    }
    return lines;
  }

  /** The days of the document's own fiscal year say nothing more than the year does. */
  private void result(StratmlElement result, List<BlockText> words) {
    var own = fiscalYear(result);
    var days = new ArrayList<>(result.texts("StartDate"));
    days.addAll(result.texts("EndDate"));
    if (own != null && own.equals(year)) {
      label(days);
    } else {
      words.addAll(days);
    }
    words.addAll(result.texts("NumberOfUnits"));
    words.addAll(result.texts("Descriptor", "DescriptorName"));
    words.addAll(result.texts("Descriptor", "DescriptorValue"));
    words.addAll(result.texts("Description"));
  }

  private void add(List<BlockText> words, List<Passage> lines) {
    var text = new ArrayList<String>();
    var spans = new ArrayList<Span>();
    for (var word : words) {
      var passage = ledger.content(word, 0, word.length());
      text.add(passage.text());
      spans.addAll(passage.spans());
    }
    if (!text.isEmpty()) {
      lines.add(new Passage(String.join(" ", text), spans));
    }
  }
}
