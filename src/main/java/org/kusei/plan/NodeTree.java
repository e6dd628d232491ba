package org.kusei.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The issues of an edition with all below them, and where each node is. */
public final class NodeTree {
  private static final Pattern NUMBERING = Pattern.compile("[0-9]+(-[0-9]+)*");

  private final List<Issue> issues;
  private final List<NodePlace> places;
  private final Set<String> names;
  private final Map<String, NodePlace> byAddress = new HashMap<>();

  private NodeTree(List<Issue> issues) {
    this.issues = List.copyOf(issues);
    var collected = new ArrayList<NodePlace>();
    issues.forEach(issue -> collect(issue, List.of(), collected));
    this.places = List.copyOf(collected);
    this.names = names(places);
    for (var place : places) {
      byAddress.putIfAbsent(place.node().key().address(), place);
      byAddress.putIfAbsent(address(place.node()), place);
    }
  }

  public static NodeTree of(List<Issue> issues) {
    return new NodeTree(issues);
  }

  private static void collect(Node node, List<Node> ancestors, List<NodePlace> into) {
    into.add(new NodePlace(node, ancestors));
    var below = Stream.concat(ancestors.stream(), Stream.of(node)).toList();
    node.children().forEach(child -> collect(child, below, into));
  }

  /** The numbers that name one node alone. */
  private static Set<String> names(List<NodePlace> places) {
    var once = new HashSet<String>();
    var again = new HashSet<String>();
    for (var place : places) {
      var code = place.node().content().code();
      if (code != null && NUMBERING.matcher(code).matches() && !once.add(code)) {
        again.add(code);
      }
    }
    once.removeAll(again);
    return once;
  }

  public List<Issue> issues() {
    return issues;
  }

  public List<NodePlace> places() {
    return places;
  }

  public Optional<NodePlace> find(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  public String address(Node node) {
    var code = node.content().code();
    return code != null && names.contains(code) ? code : node.key().address();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NodeTree tree && tree.issues.equals(issues);
  }

  @Override
  public int hashCode() {
    return issues.hashCode();
  }

  @Override
  public String toString() {
    return issues.toString();
  }
}
