package org.kusei.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionId;
import org.kusei.edition.NewEdition;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.kusei.policy.NodeStore.NodeRow;
import org.kusei.policy.Succession.Entry;

/** Enters an edition's tree: finds the keys of its nodes, and their predecessors over the years. */
final class TreeRecording {
  private final PolicyStore policies;
  private final NodeStore nodes;
  private final KeyStore keys;
  private final ProvenanceStore provenances;

  TreeRecording(Database database) {
    this.policies = new PolicyStore(database);
    this.nodes = new NodeStore(database);
    this.keys = new KeyStore(database);
    this.provenances = new ProvenanceStore(database);
  }

  /**
   * @param named the keys of its nodes in reading order; empty where they are to be found
   */
  void insert(EditionId id, long policy, NewEdition edition, List<NodeKey> named) {
    var tree = FlatTree.of(edition.issues());
    var found = named.isEmpty() ? found(policy, edition, tree) : named;
    var keyed = new ArrayList<KeyedNode>();
    for (int i = 0; i < tree.size(); i++) {
      var parent = tree.parent(i) < 0 ? null : found.get(tree.parent(i));
      keyed.add(new KeyedNode(found.get(i), parent, tree.position(i), tree.node(i)));
    }
    nodes.insert(id, policy, edition.ward(), keyed);
    provenances.insert(id, edition, keyed);
  }

  private List<NodeKey> found(long policy, NewEdition edition, FlatTree tree) {
    var known = keys.everUsed(edition.ward(), edition.year());
    var matched = Succession.between(tree.entries(), entries(known), Map.of());
    return IntStream.range(0, tree.size())
        .mapToObj(i -> {
          var old = matched.get(i);
          return old == null
              ? keys.insert(policy, edition.ward(), edition.year(), tree.node(i).kind(), null)
              : known.get(old).key();
        })
        .toList();
  }

  /** Links the nodes of two years' current editions as far as they are not linked yet. */
  void linkYears(Ward ward, FiscalYear earlier, FiscalYear later) {
    var before = current(ward, earlier);
    var after = current(ward, later);
    var known = known(after, before);
    Succession.between(entries(after), entries(before), known)
        .forEach((left, right) -> {
          if (!known.containsKey(left)) {
            keys.link(after.get(left).key(), before.get(right).key());
          }
        });
  }

  private Map<Integer, Integer> known(List<NodeRow> after, List<NodeRow> before) {
    var places = places(before);
    var known = new HashMap<Integer, Integer>();
    for (int i = 0; i < after.size(); i++) {
      var predecessor = keys.predecessor(after.get(i).key());
      if (predecessor.isPresent()) {
        // A node that goes on one which is no longer current has its partner all the same.
        known.put(i, places.getOrDefault(predecessor.get(), GONE));
      }
    }
    return known;
  }

  private static final int GONE = -1;

  private List<NodeRow> current(Ward ward, FiscalYear year) {
    return policies.list(ward.id(), year).stream()
        .max(Policies.CURRENCY)
        .map(row -> nodes.nodes(row.id()))
        .orElse(List.of());
  }

  static List<Entry> entries(List<NodeRow> rows) {
    var places = places(rows);
    return rows.stream()
        .map(row ->
            new Entry(row.kind(), row.code(), row.title(), parentPlace(places, row.parent())))
        .toList();
  }

  private static int parentPlace(Map<NodeKey, Integer> places, @Nullable NodeKey parent) {
    return parent == null ? -1 : places.getOrDefault(parent, -1);
  }

  private static Map<NodeKey, Integer> places(List<NodeRow> rows) {
    return IntStream.range(0, rows.size())
        .boxed()
        .collect(Collectors.toMap(i -> rows.get(i).key(), i -> i));
  }
}
