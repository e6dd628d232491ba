package org.kusei.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.Content;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;

/** Puts the tree of a policy together again from the goals and objectives of StratML. */
final class StratmlTree {

  /** A node whose children are still being found. */
  private record Growing(NodeKind kind, NodeKey key, Content content, List<Growing> children) {

    Node grown() {
      return kind.node(key, content, children.stream().map(Growing::grown).toList());
    }
  }

  static List<Issue> issues(StratmlPlace core) {
    return core.list("Goal").stream()
        .filter(goal -> !goal.notes().find("kind").equals(Optional.of("none")))
        .map(StratmlTree::issue)
        .toList();
  }

  private static Issue issue(StratmlPlace goal) {
    var top = new Growing(NodeKind.ISSUE, key(goal), content(goal, goalBudgets(goal)), list());
    var known = new HashMap<String, Growing>();
    known.put(goal.at("Identifier").raw(), top);
    goal.list("Objective").forEach(objective -> place(objective, known));
    return new Issue(
        top.key(), top.content(), top.children().stream().map(Growing::grown).toList());
  }

  /** Parents come before their children, so there can be no circle. */
  private static void place(StratmlPlace objective, Map<String, Growing> known) {
    var notes = objective.notes();
    var kind =
        objective.parsed(
            objective.noted(notes, "kind"),
            code -> Codes.find(NodeKind.class, code),
            NodeKind.INITIATIVE);
    var node =
        new Growing(kind, key(objective), content(objective, indicatorBudgets(objective)), list());
    var parent = known.get(objective.noted(notes, "parent"));
    if (parent == null) {
      objective.wrong("stands under no known parent");
    } else {
      parent.children().add(node);
    }
    if (known.put(objective.at("Identifier").raw(), node) != null) {
      objective.wrong("has the Identifier of another");
    }
  }

  private static List<Growing> list() {
    return new ArrayList<>();
  }

  static NodeKey key(StratmlPlace node) {
    var identifier = node.at("Identifier");
    return identifier.parsed(
        identifier.raw(),
        text -> text.startsWith("_") ? NodeKeys.find(text.substring(1)) : Optional.empty(),
        new NodeKey(0));
  }

  private static Content content(StratmlPlace node, List<BudgetLine> budgets) {
    return new Content(
        node.textOrNull("SequenceIndicator"),
        node.at("Name").text(),
        node.find("Description").map(StratmlPlace::texts).orElse(List.of()),
        budgets,
        node.notes().list("tag"));
  }

  private static List<BudgetLine> goalBudgets(StratmlPlace goal) {
    var nothing = new BudgetLine(null, Authority.WARD, Phase.ESTIMATE, Amount.noneOfItsOwn());
    return goal.notes().list("budget").stream()
        .map(note -> goal.parsed(note, StratmlBudget::find, nothing))
        .toList();
  }

  private static List<BudgetLine> indicatorBudgets(StratmlPlace objective) {
    return objective.list("PerformanceIndicator").stream()
        .filter(each -> !StratmlIndicator.isOne(each))
        .flatMap(StratmlTree::lines)
        .toList();
  }

  private static Stream<BudgetLine> lines(StratmlPlace indicator) {
    var dimension = indicator.at("MeasurementDimension");
    var authority = dimension.parsed(dimension.raw(), StratmlBudget::authority, Authority.WARD);
    return indicator.list("MeasurementInstance").stream().map(each -> line(each, authority));
  }

  private static BudgetLine line(StratmlPlace instance, Authority authority) {
    var settled = instance.find("ActualResult");
    var result = settled.orElseGet(() -> instance.at("TargetResult"));
    var units = result.at("NumberOfUnits");
    return new BudgetLine(
        year(result),
        authority,
        settled.isPresent() ? Phase.SETTLED : Phase.ESTIMATE,
        units.parsed(units.raw(), StratmlBudget::amount, Amount.noneOfItsOwn()));
  }

  private static @Nullable FiscalYear year(StratmlPlace result) {
    return result
        .find("StartDate")
        .map(place -> place.parsed(place.raw(), StratmlBudget::year, new FiscalYear(2000)))
        .orElse(null);
  }

  private StratmlTree() {}
}
