package org.kusei.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kusei.edition.NodeVersion;
import org.kusei.edition.NodeYear;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.policy.KeyStore.Having;
import org.kusei.policy.PolicyStore.EditionRow;

/** Finds nodes of several years together: what they need of the database is asked once. */
final class NodeLines {
  private final KeyStore keys;
  private final PolicyStore policies;
  private final EditionReader editions;
  private final Wards wards;

  NodeLines(KeyStore keys, PolicyStore policies, EditionReader editions, Wards wards) {
    this.keys = keys;
    this.policies = policies;
    this.editions = editions;
    this.wards = wards;
  }

  /**
   * Each node as the most current edition that has it shows it; those that none has are left out.
   */
  List<NodeYear> years(List<NodeKey> asked) {
    var having =
        keys.editionsWith(asked).stream()
            .collect(
                Collectors.toMap(
                    Having::key, Having::edition, (one, other) -> further(one, other)));
    var current = current(having);
    var names = new HashMap<WardId, Ward>();
    return asked.stream()
        .filter(having::containsKey)
        .map(key -> year(key, Objects.requireNonNull(having.get(key)), current, names))
        .toList();
  }

  private static EditionRow further(EditionRow one, EditionRow other) {
    return Policies.CURRENCY.compare(one, other) >= 0 ? one : other;
  }

  /** Of each policy. */
  private Map<Long, EditionRow> current(Map<NodeKey, EditionRow> having) {
    var asked = having.values().stream().map(EditionRow::policy).collect(Collectors.toSet());
    return policies.listOf(asked).stream()
        .collect(Collectors.toMap(EditionRow::policy, row -> row, NodeLines::further));
  }

  private NodeYear year(
      NodeKey key, EditionRow row, Map<Long, EditionRow> current, Map<WardId, Ward> names) {
    var edition = editions.read(row, names.computeIfAbsent(row.ward(), wards::get));
    var node = edition.find(key.address()).orElseThrow().node();
    return new NodeYear(
        new NodeVersion(
            row.ward(),
            row.year(),
            row.number(),
            row.equals(current.get(row.policy())),
            key,
            node.content().code(),
            node.content().title(),
            edition.address(node)),
        edition,
        node);
  }
}
