package org.kusei.difference;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kusei.edition.NodeVersion;
import org.kusei.edition.NodeYear;
import org.kusei.matching.Known;
import org.kusei.matching.Overruling;
import org.kusei.plan.NodeKey;
import org.kusei.policy.Policies;

/**
 * A node's line over the years: what it goes on and what goes on it, by the record's links, but
 * first by what a person said.
 */
final class NodeLine {
  private static final Comparator<NodeVersion> EARLIEST =
      Comparator.comparing(NodeVersion::year).thenComparingLong(each -> each.key().value());

  private final Policies policies;
  private final Known known;
  private final Map<NodeKey, NodeVersion> line = new HashMap<>();

  NodeLine(Policies policies, List<Overruling> overrulings) {
    this.policies = policies;
    this.known = new Known(Map.of(), overrulings);
  }

  /** Earliest first; empty for a node that is not on record. */
  List<NodeYear> of(NodeKey key) {
    var recorded = policies.listLine(key);
    return recorded.stream().noneMatch(year -> known.isAbout(year.version().key()))
        ? recorded.stream().sorted(Comparator.comparing(NodeYear::version, EARLIEST)).toList()
        : walked(key);
  }

  private List<NodeYear> walked(NodeKey key) {
    policies
        .findVersion(key)
        .ifPresent(start -> {
          line.put(key, start);
          walk(start, true);
          walk(start, false);
        });
    return line.values().stream().sorted(EARLIEST).map(this::year).toList();
  }

  private NodeYear year(NodeVersion version) {
    var edition = policies.getEdition(version.ward(), version.year(), version.edition());
    var place = edition.find(version.key().address()).orElseThrow();
    return new NodeYear(version, edition, place.node());
  }

  private void walk(NodeVersion start, boolean back) {
    var open = new ArrayDeque<NodeVersion>();
    open.add(start);
    while (!open.isEmpty()) {
      var here = open.remove();
      (back ? before(here) : after(here))
          .filter(each -> line.putIfAbsent(each.key(), each) == null)
          .forEach(open::add);
    }
  }

  /** What a person said it goes on, else what the record says. */
  private Stream<NodeVersion> before(NodeVersion here) {
    var said = said(here).filter(each -> each.year().compareTo(here.year()) <= 0).toList();
    return goesOnAnother(here)
        ? said.stream()
        : Stream.concat(
            said.stream(),
            policies.findPredecessor(here.key()).stream()
                .filter(each -> !known.saysOther(each.key(), here.key())));
  }

  private Stream<NodeVersion> after(NodeVersion here) {
    return Stream.concat(
        said(here).filter(each -> each.year().compareTo(here.year()) >= 0),
        policies.listSuccessors(here.key()).stream()
            .filter(each -> !known.saysOther(each.key(), here.key()) && !goesOnAnother(each)));
  }

  private boolean goesOnAnother(NodeVersion here) {
    return said(here).anyMatch(each -> each.year().compareTo(here.year()) < 0);
  }

  /** Another ward's node may be the same, but it is not this one's past or future. */
  private Stream<NodeVersion> said(NodeVersion here) {
    return known
        .sameAs(here.key())
        .flatMap(key -> policies.findVersion(key).stream())
        .filter(each -> each.ward().equals(here.ward()));
  }
}
