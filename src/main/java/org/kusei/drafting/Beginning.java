package org.kusei.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.edition.NewNode;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Strategy;
import org.kusei.policy.Keys;

/**
 * What a new draft is begun with. From an edition of its own year: everything, under the same keys.
 * From the year before: the tree with its numbers, titles and texts under new keys that go on the
 * old ones, and of the amounts the estimates of that year, which are the comparison now. Amounts of
 * the new year are not known yet and stay empty; what was settled is entered when it is.
 */
final class Beginning {
  private final Keys keys;
  private final Ward ward;
  private final FiscalYear year;
  private final Map<NodeKey, List<String>> tags;

  /**
   * @param tags of the draft that the edition came from
   */
  Beginning(Keys keys, Ward ward, FiscalYear year, Map<NodeKey, List<String>> tags) {
    this.keys = keys;
    this.ward = ward;
    this.year = year;
    this.tags = tags;
  }

  static DraftHead head(@Nullable Edition base) {
    return base == null
        ? new DraftHead(1, null, List.of(), List.of(), null)
        : new DraftHead(1, base.head(), base.statements(), base.reformItems(), base.contact());
  }

  List<DraftNode> nodes(Edition base) {
    var nodes = new ArrayList<DraftNode>();
    var became = new HashMap<NodeKey, NodeKey>();
    boolean same = base.year().equals(year);
    for (var place : base.places()) {
      var node = place.node();
      var kind = kind(node);
      var key = same ? node.key() : keys.create(ward, year, kind, node.key());
      became.put(node.key(), key);
      var above = place.ancestors().isEmpty() ? null : place.ancestors().getLast();
      var parent = above == null ? null : became.get(above.key());
      int position = (above == null ? base.issues() : above.children()).indexOf(node);
      nodes.add(new DraftNode(key, parent, kind, position, 1, text(node, base.year(), same)));
    }
    return nodes;
  }

  private DraftText text(Node node, FiscalYear of, boolean same) {
    var content = node.content();
    return new DraftText(
        content.code(),
        content.title(),
        content.paragraphs(),
        same ? content.budgets() : comparisons(content.budgets(), of),
        tags.getOrDefault(node.key(), content.tags()));
  }

  private static List<BudgetLine> comparisons(List<BudgetLine> lines, FiscalYear of) {
    return lines.stream()
        .filter(line -> line.phase() == Phase.ESTIMATE)
        .filter(line -> Optional.ofNullable(line.fiscalYear()).equals(Optional.of(of)))
        .toList();
  }

  private static NewNode.Kind kind(Node node) {
    return switch (node) {
      case Issue _ -> NewNode.Kind.ISSUE;
      case Strategy _ -> NewNode.Kind.STRATEGY;
      case Initiative _ -> NewNode.Kind.INITIATIVE;
    };
  }
}
