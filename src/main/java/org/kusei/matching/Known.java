package org.kusei.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kusei.plan.NodeKey;

/**
 * What is known of two editions' nodes before their texts are looked at.
 *
 * @param links from a node of the later year to the node of the earlier year that it goes on, as
 *     the record says; several may go on one
 */
public record Known(Map<NodeKey, NodeKey> links, List<Overruling> overrulings) {

  public static final Known NOTHING = new Known(Map.of(), List.of());

  public Known {
    links = Map.copyOf(links);
    overrulings = List.copyOf(overrulings);
  }

  public boolean saysOther(NodeKey left, NodeKey right) {
    return overrulings.stream().anyMatch(each -> !each.same() && each.about(left, right));
  }

  /** The nodes that a person said are the same as this one. */
  public Stream<NodeKey> sameAs(NodeKey key) {
    return overrulings.stream()
        .filter(Overruling::same)
        .flatMap(each ->
            each.one().equals(key)
                ? Stream.of(each.other())
                : each.other().equals(key) ? Stream.of(each.one()) : Stream.empty());
  }

  /** Whether a person said anything about the node. */
  public boolean isAbout(NodeKey key) {
    return overrulings.stream()
        .anyMatch(each -> each.one().equals(key) || each.other().equals(key));
  }

  /** The nodes of the later year that go on each of the earlier one. */
  Map<NodeKey, List<NodeKey>> followers() {
    return links.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }
}
