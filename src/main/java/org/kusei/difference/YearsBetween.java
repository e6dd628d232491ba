package org.kusei.difference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.matching.Ground;
import org.kusei.matching.Known;
import org.kusei.matching.Overruling;
import org.kusei.plan.NodeKey;
import org.kusei.policy.Policies;

/**
 * What people said of the years between two years of a ward that are compared. Where a person cut a
 * node's line in a year between, or tied it to another, the two ends of the line are no longer, or
 * now, the same, though nobody named the two together.
 */
final class YearsBetween {
  private static final Set<Ground.Kind> SURE =
      EnumSet.of(Ground.Kind.PERSON, Ground.Kind.PREDECESSOR);

  private final Policies policies;
  private final BiFunction<Edition, Edition, Difference> comparing;

  YearsBetween(Policies policies, BiFunction<Edition, Edition, Difference> comparing) {
    this.policies = policies;
    this.comparing = comparing;
  }

  /**
   * What is known of two editions, with what follows from the years between.
   *
   * @param earlier of an earlier year of the same ward
   * @param known by the record's links and people's words
   */
  Known with(Edition earlier, Edition later, Known known) {
    if (known.overrulings().isEmpty()) {
      return known;
    }
    var editions =
        Stream.of(Stream.of(earlier), between(earlier, later), Stream.of(later))
            .flatMap(each -> each)
            .toList();
    var line = new Line(editions, known);
    return line.isTouched() ? line.followed() : known;
  }

  private Stream<Edition> between(Edition earlier, Edition later) {
    var ward = earlier.ward().id();
    return policies.years(ward).stream()
        .filter(year -> year.compareTo(earlier.year()) > 0 && year.compareTo(later.year()) < 0)
        .sorted()
        .map(year -> policies.getCurrent(ward, year));
  }

  /** The editions of consecutive years, and which node goes on which. */
  private final class Line {
    private final List<Edition> editions;
    private final Known known;

    /** By the later node of each two years, the earlier one. */
    private final List<Map<NodeKey, NodeKey>> steps = new ArrayList<>();

    /** Those of them that the record or a person says. */
    private final List<Set<NodeKey>> sure = new ArrayList<>();

    private final Map<NodeKey, Integer> years = new HashMap<>();

    Line(List<Edition> editions, Known known) {
      this.editions = editions;
      this.known = known;
      for (int at = 0; at < editions.size(); at++) {
        int year = at;
        editions.get(at).places().forEach(place -> years.put(place.node().key(), year));
      }
      for (int at = 1; at < editions.size(); at++) {
        record(at);
      }
    }

    /** The record knows also nodes that the edition which holds now has no more. */
    private void record(int year) {
      var one = editions.get(year - 1);
      var next = editions.get(year);
      Map<NodeKey, NodeKey> links = new HashMap<>();
      policies
          .listLinks(next.ward().id(), one.year(), next.year())
          .forEach((later, earlier) -> {
            years.putIfAbsent(later, year);
            years.putIfAbsent(earlier, year - 1);
            if (!known.saysOther(earlier, later)) {
              links.put(later, earlier);
            }
          });
      sure.add(new HashSet<>(links.keySet()));
      steps.add(links);
    }

    /** Whether a person said anything about a node of a year between. */
    boolean isTouched() {
      return known.overrulings().stream()
          .flatMap(each -> Stream.of(each.one(), each.other()))
          .anyMatch(key -> year(key) > 0 && year(key) < steps.size());
    }

    Known followed() {
      for (int at = 1; at < editions.size(); at++) {
        compare(at);
      }
      return known();
    }

    private void compare(int year) {
      var links = steps.get(year - 1);
      var said = sure.get(year - 1);
      for (var node : comparing.apply(editions.get(year - 1), editions.get(year)).nodes()) {
        if (node.before() != null && node.after() != null) {
          var key = node.after().key();
          links.put(key, node.before().key());
          if (SURE.contains(node.ground().kind())) {
            said.add(key);
          } else {
            said.remove(key);
          }
        }
      }
    }

    private Known known() {
      var links = new HashMap<>(known.links());
      var overrulings = new LinkedHashSet<>(known.overrulings());
      for (var place : editions.getLast().places()) {
        var key = place.node().key();
        var origin = origin(key);
        if (origin != null) {
          links.putIfAbsent(key, origin);
        }
        known.overrulings().stream()
            .filter(each -> !each.same())
            .flatMap(each -> cut(key, each).stream())
            .forEach(overrulings::add);
      }
      return new Known(links, List.copyOf(overrulings));
    }

    /** The node of the first year that the line of one of the last begins with, if surely. */
    private @Nullable NodeKey origin(NodeKey key) {
      NodeKey here = key;
      for (int at = steps.size() - 1; at >= 0 && here != null; at--) {
        here = sure.get(at).contains(here) ? steps.get(at).get(here) : null;
      }
      return here;
    }

    /** The line of the node, back to that year; null where it does not reach it. */
    private @Nullable NodeKey back(@Nullable NodeKey key, int from, int to) {
      NodeKey here = key;
      for (int at = from - 1; at >= to && here != null; at--) {
        here = steps.get(at).get(here);
      }
      return here;
    }

    /** That the node is not what it would be but for that word. */
    private List<Overruling> cut(NodeKey last, Overruling word) {
      return Stream.of(List.of(word.one(), word.other()), List.of(word.other(), word.one()))
          .filter(pair -> isLater(pair.getFirst(), pair.getLast()))
          .filter(pair ->
              Objects.equals(back(last, steps.size(), year(pair.getFirst())), pair.getFirst()))
          .flatMap(pair -> Stream.ofNullable(back(pair.getLast(), year(pair.getLast()), 0)))
          .map(first -> new Overruling(first, last, false))
          .toList();
    }

    private boolean isLater(NodeKey one, NodeKey other) {
      return years.containsKey(one) && years.containsKey(other) && year(one) > year(other);
    }

    private int year(NodeKey key) {
      return years.getOrDefault(key, -1);
    }
  }
}
