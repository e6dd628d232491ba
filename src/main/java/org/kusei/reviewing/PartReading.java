package org.kusei.reviewing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.NodeVersion;
import org.kusei.gauge.GaugeWords;
import org.kusei.measure.Achievement;
import org.kusei.measure.Indicator;
import org.kusei.measure.Target;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.NodeKey;
import org.kusei.policy.Policies;
import org.kusei.review.ReadFigure;
import org.kusei.review.Scheme.Code;
import org.kusei.review.Scheme.Dimension;
import org.kusei.review.Sheet;
import org.kusei.review.Sheet.Measured;
import org.kusei.review.Sheet.Part;
import org.kusei.review.Subject.Sort;
import org.kusei.review.Task;
import org.kusei.reviewing.PartRow.Choice;
import org.kusei.reviewing.PartRow.FigureRow;
import org.kusei.reviewing.PartRow.TaskRow;
import org.kusei.reviewing.PartRow.Texts;
import org.kusei.reviewing.PartRow.Verdict;

/** Puts the parts of a review into words. */
final class PartReading {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final GaugeWords words;
  private final Sheet sheet;
  private final List<Task> tasks;
  private final Successors successors;
  private final Policies policies;

  /** The node of the next year that goes on one, where there is any. */
  interface Successors {
    Optional<NodeVersion> find(NodeKey node);
  }

  PartReading(
      GaugeWords words, Sheet sheet, List<Task> tasks, Successors successors, Policies policies) {
    this.words = words;
    this.sheet = sheet;
    this.tasks = tasks;
    this.successors = successors;
    this.policies = policies;
  }

  List<PartRow> rows() {
    return sheet.parts().stream().map(this::row).toList();
  }

  private PartRow row(Part part) {
    var entry = part.entry();
    return new PartRow(
        "s-" + part.subject().name(),
        part.subject().name(),
        part.depth(),
        part.sort() == Sort.POLICY,
        words.text("reviewing.sort." + part.sort().word()),
        part.code(),
        part.title(),
        href(part),
        part.figures().stream().map(this::figure).toList(),
        part.dimensions().stream().map(dimension -> verdict(part, dimension)).toList(),
        new Texts(entry.done(), entry.problem(), entry.remedy(), entry.reason()),
        part.warnings().stream().map(key -> words.text(key)).toList(),
        part.dimensions().stream().allMatch(d -> entry.codes().containsKey(d.id()))
            ? "judged"
            : "open",
        entry.number(),
        entry.isEmpty()
            ? null
            : words.text("reviewing.written", words.who(entry.who()), moment(entry.at())),
        tasks(part));
  }

  private @Nullable String href(Part part) {
    var node = part.node();
    var edition = sheet.edition();
    return node == null
        ? null
        : edition
            .find(node.address())
            .map(place ->
                "/"
                    + edition.ward().slug()
                    + "/"
                    + edition.year()
                    + "/"
                    + edition.address(place.node()))
            .orElse(null);
  }

  private FigureRow figure(Measured measured) {
    var indicator = measured.indicator();
    var figure = measured.figure();
    var target = target(indicator, figure);
    var unit = indicator.measure().unit();
    var since = measured.since();
    return new FigureRow(
        indicator.name(),
        words.text("gauge.kind." + GaugeWords.code(indicator.kind())),
        value(figure, unit),
        target == null ? null : words.goal(target.goal(), unit),
        figure.reached() == null ? "open" : figure.reached() ? "reached" : "missed",
        against(figure, target),
        figure.isBelowWithdrawal() ? words.text("gauge.below-withdrawal") : null,
        since == null ? null : words.text("reviewing.corrected", value(since, unit)));
  }

  private String value(ReadFigure figure, String unit) {
    var value = figure.value();
    var blank = figure.blank();
    return value != null ? words.amount(value, unit) : blank == null ? "" : words.blank(blank);
  }

  private static @Nullable Target target(Indicator indicator, ReadFigure figure) {
    return figure.target() == 0 ? null : indicator.targets().get(figure.target() - 1);
  }

  private @Nullable String against(ReadFigure figure, @Nullable Target target) {
    var reached = figure.reached();
    return reached == null || target == null
        ? null
        : words.achievement(new Achievement(target, reached, figure.rate()));
  }

  private Verdict verdict(Part part, Dimension dimension) {
    var code = part.entry().codes().get(dimension.id());
    var suggested = part.suggestions().get(dimension.id());
    var texts = words.texts();
    return new Verdict(
        "code." + dimension.id(),
        dimension.name(texts),
        code,
        code == null ? null : dimension.find(code).map(c -> c.name(texts)).orElse(null),
        suggested == null
            ? null
            : dimension
                .find(suggested)
                .map(c -> words.text("reviewing.suggested", c.code(), c.name(texts)))
                .orElse(null),
        choices(dimension, code));
  }

  private List<Choice> choices(Dimension dimension, @Nullable String chosen) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", words.text("reviewing.not-judged"), chosen == null));
    for (Code code : dimension.codes()) {
      var name = code.code() + " " + code.name(words.texts());
      choices.add(new Choice(code.code(), name, code.code().equals(chosen)));
    }
    return choices;
  }

  private List<TaskRow> tasks(Part part) {
    return part.sort() == Sort.INDICATOR
        ? List.of()
        : tasks.stream().filter(task -> task.node().equals(part.node())).map(this::task).toList();
  }

  private TaskRow task(Task task) {
    return successors
        .find(task.node())
        .map(version ->
            new TaskRow(
                task.remedy(),
                "/"
                    + sheet.edition().ward().slug()
                    + "/"
                    + version.year()
                    + "/"
                    + version.address(),
                words.text(
                    "reviewing.successor",
                    words.year(version.year()),
                    version.code() == null ? "" : version.code(),
                    version.title()),
                budgets(version.key())))
        .orElseGet(() -> new TaskRow(task.remedy(), null, null, List.of()));
  }

  /** What the node has in its own year. */
  private List<String> budgets(NodeKey key) {
    return policies.listLine(key).stream()
        .filter(year -> year.version().key().equals(key))
        .flatMap(year ->
            year.node().content().budgets().stream()
                .filter(line -> year.version().year().equals(line.fiscalYear()))
                .map(this::budget))
        .toList();
  }

  private String budget(BudgetLine line) {
    var name = words.text(line.authority() == Authority.WARD ? "budget.ward" : "budget.bureau");
    return switch (line.amount()) {
      case Amount.Yen(long yen) -> name + " " + words.figures().yen(yen);
      case Amount.NoneOfItsOwn _ -> name + " " + words.text("budget.none");
    };
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(TOKYO));
  }

  /** What a form sent, instead of what is recorded. */
  static PartRow filled(PartRow row, Map<String, String> fields) {
    var verdicts = row.verdicts().stream().map(verdict -> chosen(verdict, fields)).toList();
    var texts =
        new Texts(
            fields.getOrDefault("done", ""),
            fields.getOrDefault("problem", ""),
            fields.getOrDefault("remedy", ""),
            fields.getOrDefault("reason", ""));
    return new PartRow(
        row.anchor(),
        row.subject(),
        row.depth(),
        row.whole(),
        row.sortName(),
        row.code(),
        row.title(),
        row.href(),
        row.figures(),
        verdicts,
        texts,
        row.warnings(),
        row.state(),
        row.seen(),
        row.history(),
        row.tasks());
  }

  private static Verdict chosen(Verdict verdict, Map<String, String> fields) {
    var sent = fields.getOrDefault(verdict.field(), "");
    return new Verdict(
        verdict.field(),
        verdict.name(),
        verdict.code(),
        verdict.meaning(),
        verdict.suggestion(),
        verdict.choices().stream()
            .map(choice -> new Choice(choice.value(), choice.name(), choice.value().equals(sent)))
            .toList());
  }
}
