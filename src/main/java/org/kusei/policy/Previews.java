package org.kusei.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.kusei.edition.Edition;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Content;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodePlace;
import org.kusei.plan.Sourced;
import org.kusei.plan.Strategy;
import org.kusei.policy.Succession.Entry;

/** Looks ahead at what recording a document would do; writes nothing. */
public final class Previews {
  private final Policies policies;

  public Previews(Policies policies) {
    this.policies = policies;
  }

  public Preview of(NewEdition edition) {
    int number = policies.nextNumber(edition.ward().id(), edition.year());
    var now = policies.findCurrent(edition.ward().id(), edition.year());
    return compare(number, now.map(Edition::places).orElse(List.of()), edition);
  }

  static Preview compare(int number, List<NodePlace> now, NewEdition edition) {
    var tree = FlatTree.of(edition.issues());
    var matched = Succession.between(tree.entries(), entries(now), Map.of());
    var added = new ArrayList<NewNode>();
    var changed = new ArrayList<NewNode>();
    for (int i = 0; i < tree.size(); i++) {
      var old = matched.get(i);
      if (old == null) {
        added.add(tree.node(i));
      } else if (!says(tree.node(i), now.get(old).node().content())) {
        changed.add(tree.node(i));
      }
    }
    var gone =
        IntStream.range(0, now.size())
            .filter(i -> !matched.containsValue(i))
            .mapToObj(i -> now.get(i).node().content())
            .toList();
    var nodes = edition.issues().stream().map(Previews::notYetRecorded).toList();
    return new Preview(
        number,
        added,
        changed,
        gone,
        matched.size() - changed.size(),
        BudgetTotal.of(nodes, edition.year(), BudgetLine.Authority.WARD),
        BudgetTotal.of(nodes, edition.year(), BudgetLine.Authority.CITY_MANAGER));
  }

  /** Its key is found when it is recorded. */
  private static Node notYetRecorded(NewNode node) {
    var key = new NodeKey(0);
    var paragraphs = node.paragraphs().stream().map(Sourced::value).toList();
    var content =
        new Content(node.code(), node.title().value(), paragraphs, node.budgets(), node.tags());
    var children = node.children().stream().map(Previews::notYetRecorded).toList();
    return switch (node.kind()) {
      case ISSUE -> new Issue(key, content, children);
      case STRATEGY -> new Strategy(key, content, children);
      case INITIATIVE -> new Initiative(key, content, children);
    };
  }

  private static boolean says(NewNode node, Content content) {
    return Objects.equals(node.code(), content.code())
        && node.title().value().equals(content.title())
        && node.paragraphs().stream().map(Sourced::value).toList().equals(content.paragraphs())
        && node.budgets().equals(content.budgets())
        && node.tags().equals(content.tags());
  }

  private static List<Entry> entries(List<NodePlace> places) {
    var index = new HashMap<NodeKey, Integer>();
    places.forEach(place -> index.put(place.node().key(), index.size()));
    return places.stream().map(place -> entry(place, parent(place, index))).toList();
  }

  private static int parent(NodePlace place, Map<NodeKey, Integer> index) {
    var ancestors = place.ancestors();
    return ancestors.isEmpty() ? -1 : index.getOrDefault(ancestors.getLast().key(), -1);
  }

  private static Entry entry(NodePlace place, int parent) {
    var content = place.node().content();
    return new Entry(kind(place.node()), content.code(), content.title(), parent);
  }

  private static NewNode.Kind kind(Node node) {
    return switch (node) {
      case Issue _ -> NewNode.Kind.ISSUE;
      case Strategy _ -> NewNode.Kind.STRATEGY;
      case Initiative _ -> NewNode.Kind.INITIATIVE;
    };
  }
}
