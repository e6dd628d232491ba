package org.kusei.difference;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.edition.NodeVersion;
import org.kusei.edition.NodeYear;
import org.kusei.matching.Ground;
import org.kusei.matching.Known;
import org.kusei.matching.Overruling;
import org.kusei.matching.Placement;
import org.kusei.plan.NodeKey;
import org.kusei.policy.Policies;

/**
 * A node's line over the years: what it goes on and what goes on it, by the record's links, but
 * first by what a person said; where neither says anything, what the comparison with the years
 * around it finds, so that both say the same.
 */
final class NodeLine {
  private static final Comparator<NodeVersion> EARLIEST =
      Comparator.comparing(NodeVersion::year).thenComparingLong(each -> each.key().value());

  /** What the record or a person says was followed already, and was perhaps cut. */
  private static final Set<Ground.Kind> FOUND =
      EnumSet.of(Ground.Kind.LIKENESS, Ground.Kind.CONTENT);

  /** A node that a year left out may come back in the next. */
  private static final int YEARS_AROUND = 2;

  private final Policies policies;
  private final BiFunction<Edition, Edition, Difference> comparing;
  private final Known known;
  private final Map<NodeKey, NodeVersion> line = new HashMap<>();

  NodeLine(
      Policies policies,
      List<Overruling> overrulings,
      BiFunction<Edition, Edition, Difference> comparing) {
    this.policies = policies;
    this.comparing = comparing;
    this.known = new Known(Map.of(), overrulings);
  }

  /** Earliest first; empty for a node that is not on record. */
  List<NodeYear> of(NodeKey key) {
    var years = new TreeMap<NodeVersion, NodeYear>(EARLIEST);
    add(key, years);
    boolean more = !years.isEmpty();
    while (more) {
      more = extend(years, true) || extend(years, false);
    }
    return List.copyOf(years.values());
  }

  private void add(NodeKey key, Map<NodeVersion, NodeYear> years) {
    linked(key).forEach(year -> years.put(year.version(), year));
  }

  /** Goes on beyond the first or the last year; false where nothing is found there. */
  private boolean extend(NavigableMap<NodeVersion, NodeYear> years, boolean back) {
    var end = (back ? years.firstEntry() : years.lastEntry()).getValue();
    var found = around(end, back).flatMap(edition -> partner(end, edition, back)).findFirst();
    found.ifPresent(key -> add(key, years));
    return found.isPresent();
  }

  /** What held in the years before or after, the nearest first. */
  private Stream<Edition> around(NodeYear end, boolean back) {
    var ward = end.version().ward();
    var newest = policies.years(ward);
    return (back ? newest : newest.reversed())
        .stream()
            .filter(year -> (year.compareTo(end.version().year()) < 0) == back)
            .filter(year -> !year.equals(end.version().year()))
            .limit(YEARS_AROUND)
            .map(year -> policies.getCurrent(ward, year));
  }

  private Stream<NodeKey> partner(NodeYear end, Edition other, boolean back) {
    var difference =
        back ? comparing.apply(other, end.edition()) : comparing.apply(end.edition(), other);
    return difference.nodes().stream()
        .filter(node -> FOUND.contains(node.ground().kind()))
        .filter(node -> key(back ? node.after() : node.before()).equals(end.version().key()))
        .map(node -> key(back ? node.before() : node.after()));
  }

  private static NodeKey key(@Nullable Placement place) {
    return Objects.requireNonNull(place).key();
  }

  private List<NodeYear> linked(NodeKey key) {
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
