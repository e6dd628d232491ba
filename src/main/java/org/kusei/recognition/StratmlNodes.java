package org.kusei.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Ledger;
import org.kusei.notation.Codes;
import org.kusei.outline.Lines;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.outline.Passage;
import org.kusei.plan.BudgetLine;
import org.kusei.source.Span;

/**
 * Goals and objectives of a StratML document as issues, strategies and initiatives. StratML has two
 * levels where a ward has three: an objective whose number has three parts is an initiative.
 */
final class StratmlNodes {

  private static final Pattern NUMBERED =
      Pattern.compile("[【\\[]? ?(?:経営課題|戦略|具体的取組) ?[0-9][0-9-]* ?[:、.]? ?(?=[^\\]】 ])");

  private final Ledger ledger;
  private final StratmlIndicators indicators;

  /** A node whose children are still to come. */
  private record Draft(
      Kind kind,
      @Nullable String code,
      Passage title,
      List<Passage> text,
      List<BudgetLine> budgets,
      List<Draft> children,
      List<Span> claimed) {

    OutlineNode node() {
      var spans = new ArrayList<>(claimed);
      spans.addAll(title.spans());
      text.forEach(passage -> spans.addAll(passage.spans()));
      var nodes = children.stream().map(Draft::node).toList();
      return new OutlineNode(kind, code, title, text, budgets, nodes, Lines.of(spans));
    }
  }

  StratmlNodes(Ledger ledger, StratmlIndicators indicators) {
    this.ledger = ledger;
    this.indicators = indicators;
  }

  List<OutlineNode> nodes(StratmlElement core) {
    return core.all("Goal").stream().map(this::issue).map(Draft::node).toList();
  }

  private Draft issue(StratmlElement goal) {
    var issue = draft(goal, Kind.ISSUE, null);
    for (var objective : goal.all("Objective")) {
      var code = code(objective, issue.code());
      boolean deep = code != null && code.split("-", -1).length > 2;
      var node = draft(objective, deep ? Kind.INITIATIVE : Kind.STRATEGY, issue.code());
      (deep ? parent(issue, node) : issue).children().add(node);
    }
    return issue;
  }

  private static Draft parent(Draft issue, Draft node) {
    var code = node.code();
    for (var strategy : issue.children()) {
      if (code != null && strategy.code() != null && code.startsWith(strategy.code() + "-")) {
        return strategy;
      }
    }
    return issue;
  }

  /** The number as the ward writes it; objectives that count from 1 in each goal get its number. */
  private static @Nullable String code(StratmlElement element, @Nullable String goal) {
    var written = element.word("SequenceIndicator").replaceAll("\\.(?=[0-9])", "-");
    var code = written.isEmpty() ? null : Codes.at(written, 0);
    if (code == null || code.end() < written.replaceAll("[. ]+$", "").length()) {
      return null;
    }
    return goal != null && code.depth() == 1 ? goal + "-" + code.normal() : code.normal();
  }

  private Draft draft(StratmlElement element, Kind kind, @Nullable String goal) {
    var claimed = new ArrayList<Span>();
    var code = code(element, goal);
    if (code != null) {
      element
          .texts("SequenceIndicator")
          .forEach(text -> claimed.addAll(label(text, text.length())));
    }
    var title = title(element, claimed);
    var texts = new ArrayList<Passage>();
    for (var part : List.of("Description", "OtherInformation")) {
      element.texts(part).forEach(text -> texts.add(ledger.content(text, 0, text.length())));
    }
    var budgets = new ArrayList<BudgetLine>();
    for (var indicator : element.all("PerformanceIndicator")) {
      if (StratmlIndicators.isBudget(indicator)) {
        budgets.addAll(indicators.budgets(indicator));
      } else {
        texts.addAll(indicators.text(indicator));
      }
      indicator.everything().forEach(text -> claimed.addAll(text.spans(0, text.length())));
    }
    return new Draft(kind, code, title, texts, budgets, new ArrayList<>(), claimed);
  }

  private Passage title(StratmlElement element, List<Span> claimed) {
    var names = element.texts("Name");
    if (names.isEmpty()) {
      return new Passage("", List.of());
    }
    var parts = new ArrayList<Passage>();
    for (var name : names) {
      var number = NUMBERED.matcher(name.folded());
      int from = number.lookingAt() ? number.end() : 0;
      claimed.addAll(label(name, from));
      int to = from > 0 && name.folded().endsWith("】") ? name.length() - 1 : name.length();
      parts.add(ledger.content(name, from, to));
      ledger.label(name, to, name.length());
    }
    return new Passage(
        String.join("", parts.stream().map(Passage::text).toList()),
        parts.stream().flatMap(part -> part.spans().stream()).toList());
  }

  private List<Span> label(BlockText text, int to) {
    ledger.label(text, 0, to);
    return text.spans(0, to);
  }
}
