package org.kusei.exchange;

import static org.kusei.exchange.StratmlText.written;
import static org.kusei.exchange.XmlElement.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.exchange.IndicatorDocument.Range;
import org.kusei.exchange.IndicatorDocument.SetTarget;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal;
import org.kusei.measure.Indicator;
import org.kusei.measure.Measure;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Rhythm;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.NodeKey;

/**
 * Indicators in StratML: below an objective as its performance indicators, whose targets other
 * programs read too; beside a goal, which has none, as notes. The notes say all in either case.
 */
final class StratmlIndicator {
  private static final String NAME = "indicator";
  private static final String NONE = "-";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final int PARTS = 4;

  static void note(StratmlNotes.Writer notes, IndicatorDocument indicator) {
    var measure = indicator.measure();
    notes
        .add(NAME, indicator.name())
        .add("indicator-kind", Codes.of(indicator.kind()))
        .add("indicator-unit", measure.unit())
        .add(
            "indicator-measure",
            String.join(
                " ",
                Codes.of(measure.scale()),
                Codes.of(measure.direction()),
                Codes.of(measure.accumulation()),
                Codes.of(measure.rhythm())));
    if (indicator.baseline() != null) {
      notes.add("indicator-baseline", indicator.baseline().toPlainString());
    }
    if (indicator.withdrawal() != null) {
      notes.add("indicator-withdrawal", bounds(indicator.withdrawal()));
    }
    for (var target : indicator.targets()) {
      notes.add("indicator-target", bounds(target.goal())).add("indicator-reason", target.reason());
    }
  }

  private static String bounds(Goal goal) {
    var range = IndicatorDocument.range(goal);
    return bound(range.low()) + " " + bound(range.high());
  }

  private static String bound(@Nullable BigDecimal bound) {
    return bound == null ? NONE : bound.toPlainString();
  }

  static XmlElement element(IndicatorDocument indicator, FiscalYear year) {
    var notes = new StratmlNotes.Writer();
    note(notes, indicator);
    var withdrawal = indicator.withdrawal();
    var instances =
        Stream.concat(
            indicator.targets().stream()
                .map(target -> instance(target.goal(), year, "目標", target.reason())),
            Stream.ofNullable(withdrawal).map(goal -> instance(goal, year, "撤退・再構築基準", "")));
    return XmlElement.of(
            "PerformanceIndicator",
            Stream.concat(
                Stream.concat(
                    Stream.of(
                        text("MeasurementDimension", written(indicator.name())),
                        text("UnitOfMeasurement", written(indicator.measure().unit()))),
                    instances),
                Stream.ofNullable(notes.element())))
        .with(
            "ValueChainStage",
            indicator.kind() == Indicator.Kind.OUTCOME ? "Outcome" : "Output_Processing")
        .with("PerformanceIndicatorType", "Quantitative");
  }

  private static XmlElement instance(Goal goal, FiscalYear year, String what, String reason) {
    var range = IndicatorDocument.range(goal);
    return XmlElement.of(
        "MeasurementInstance",
        Stream.concat(
            Stream.ofNullable(range.low()).map(low -> result(low, year, what + " 以上", reason)),
            Stream.ofNullable(range.high()).map(high -> result(high, year, what + " 以下", reason))));
  }

  private static XmlElement result(BigDecimal bound, FiscalYear year, String what, String reason) {
    var words = what.split(" ", 2);
    return XmlElement.of(
        "TargetResult",
        text("StartDate", StratmlBudget.start(year)),
        text("EndDate", StratmlBudget.end(year)),
        text("NumberOfUnits", bound.toPlainString()),
        XmlElement.of(
            "Descriptor", text("DescriptorName", words[0]), text("DescriptorValue", words[1])),
        reason.isEmpty() ? null : text("Description", written(reason)));
  }

  /** Of all goals and objectives, in the order of the document. */
  static List<IndicatorDocument> list(StratmlPlace core) {
    return core.list("Goal").stream()
        .filter(goal -> !goal.notes().find("kind").equals(Optional.of("none")))
        .flatMap(StratmlIndicator::ofGoal)
        .toList();
  }

  private static Stream<IndicatorDocument> ofGoal(StratmlPlace goal) {
    return Stream.concat(
        read(goal, StratmlTree.key(goal), goal.notes()),
        goal.list("Objective").stream()
            .flatMap(objective ->
                objective.list("PerformanceIndicator").stream()
                    .filter(StratmlIndicator::isOne)
                    .flatMap(each -> read(each, StratmlTree.key(objective), each.notes()))));
  }

  /** Other performance indicators say what is to be paid. */
  static boolean isOne(StratmlPlace indicator) {
    return indicator.notes().find(NAME).isPresent();
  }

  private static Stream<IndicatorDocument> read(
      StratmlPlace place, NodeKey node, StratmlNotes notes) {
    return notes.groups(NAME).stream().map(each -> one(place, node, each));
  }

  private static IndicatorDocument one(StratmlPlace place, NodeKey node, StratmlNotes notes) {
    var measure = measure(place, notes);
    var direction = measure.direction();
    return new IndicatorDocument(
        node,
        place.parsed(
            place.noted(notes, "indicator-kind"),
            code -> Codes.find(Indicator.Kind.class, code),
            Indicator.Kind.OUTCOME),
        notes.find(NAME).orElse(""),
        measure,
        notes
            .find("indicator-baseline")
            .map(number -> place.parsed(number, StratmlIndicator::number, BigDecimal.ZERO))
            .orElse(null),
        notes
            .find("indicator-withdrawal")
            .map(bounds -> goal(place, direction, bounds))
            .orElse(null),
        notes.groups("indicator-target").stream()
            .map(target ->
                new SetTarget(
                    goal(place, direction, place.noted(target, "indicator-target")),
                    place.noted(target, "indicator-reason")))
            .toList());
  }

  private static Measure measure(StratmlPlace place, StratmlNotes notes) {
    var unit =
        place.parsed(
            place.noted(notes, "indicator-unit"),
            written -> written.isBlank() ? Optional.empty() : Optional.of(written),
            "-");
    var nothing =
        new Measure(unit, Scale.NUMBER, Direction.HIGHER, Accumulation.LATEST, Rhythm.YEARLY);
    return place.parsed(
        place.noted(notes, "indicator-measure"), codes -> measure(unit, codes), nothing);
  }

  private static Optional<Measure> measure(String unit, String written) {
    var codes = List.of(written.split(" ", -1));
    if (codes.size() != PARTS) {
      return Optional.empty();
    }
    return Codes.find(Scale.class, codes.get(0))
        .flatMap(scale ->
            Codes.find(Direction.class, codes.get(1))
                .flatMap(direction ->
                    Codes.find(Accumulation.class, codes.get(2))
                        .flatMap(accumulation ->
                            Codes.find(Rhythm.class, codes.get(3))
                                .map(rhythm ->
                                    new Measure(unit, scale, direction, accumulation, rhythm)))));
  }

  private static Goal goal(StratmlPlace place, Direction direction, String bounds) {
    return place.parsed(
        bounds, written -> goal(direction, written), new Goal.AtLeast(BigDecimal.ONE));
  }

  private static Optional<Goal> goal(Direction direction, String bounds) {
    var parts = bounds.split(" ", -1);
    if (parts.length != 2 || !isBound(parts[0]) || !isBound(parts[1])) {
      return Optional.empty();
    }
    return IndicatorDocument.goal(
        direction, new Range(number(parts[0]).orElse(null), number(parts[1]).orElse(null)));
  }

  private static boolean isBound(String part) {
    return part.equals(NONE) || number(part).isPresent();
  }

  private static Optional<BigDecimal> number(String written) {
    return NUMBER.matcher(written).matches()
        ? Optional.of(IndicatorDocument.plain(new BigDecimal(written)))
        : Optional.empty();
  }

  private StratmlIndicator() {}
}
