package org.kusei.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.organization.Ward;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Content;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodeTree;
import org.kusei.plan.Strategy;
import org.kusei.platform.Database;
import org.kusei.policy.NodeStore.NodeRow;
import org.kusei.policy.PolicyStore.EditionRow;

/** Puts an edition together from its rows. */
final class EditionReader {
  private final ContentStore contents;
  private final NodeStore nodes;
  private final Map<EditionId, Edition> kept = Collections.synchronizedMap(new Kept());

  /** Those used last. */
  private static final class Kept extends LinkedHashMap<EditionId, Edition> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 64;

    Kept() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<EditionId, Edition> eldest) {
      return size() > MOST;
    }
  }

  EditionReader(Database database) {
    this.contents = new ContentStore(database);
    this.nodes = new NodeStore(database);
  }

  /** From memory where it was read before: what is frozen never changes. */
  Edition read(EditionRow row, Ward ward) {
    var known = kept.get(row.id());
    if (known != null && known.ward().equals(ward)) {
      return known;
    }
    var edition = fresh(row, ward);
    kept.put(row.id(), edition);
    return edition;
  }

  private Edition fresh(EditionRow row, Ward ward) {
    return new Edition(
        row.id(),
        ward,
        row.year(),
        row.number(),
        row.stage(),
        row.head(),
        row.publishedOn(),
        contents.statements(row.id()),
        NodeTree.of(issues(row.id())),
        contents.reformItems(row.id()),
        contents.selfEvaluation(row.id()),
        contents.attachments(row.id()),
        row.contact());
  }

  private List<Issue> issues(EditionId edition) {
    var rows = new Rows(new HashMap<>(), nodes.paragraphs(edition), nodes.budgets(edition));
    nodes
        .nodes(edition)
        .forEach(row -> rows.below.computeIfAbsent(row.parent(), _ -> new ArrayList<>()).add(row));
    return rows.children(null).stream().map(Issue.class::cast).toList();
  }

  private record Rows(
      Map<@Nullable NodeKey, List<NodeRow>> below,
      Map<NodeKey, List<String>> paragraphs,
      Map<NodeKey, List<BudgetLine>> budgets) {

    List<Node> children(@Nullable NodeKey parent) {
      return below.getOrDefault(parent, List.of()).stream().map(this::node).toList();
    }

    Node node(NodeRow row) {
      var key = row.key();
      var content =
          new Content(
              row.code(),
              row.title(),
              paragraphs.getOrDefault(key, List.of()),
              budgets.getOrDefault(key, List.of()),
              row.tags());
      return switch (row.kind()) {
        case ISSUE -> new Issue(key, content, children(key));
        case STRATEGY -> new Strategy(key, content, children(key));
        case INITIATIVE -> new Initiative(key, content, children(key));
      };
    }
  }
}
