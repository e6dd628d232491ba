package org.kusei.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a node stands in an outline under review: its place among the issues, then among the
 * children, and so on, each from 0. The empty path is the top.
 */
public record NodePath(List<Integer> steps) {

  public static final NodePath TOP = new NodePath(List.of());

  public NodePath {
    steps = List.copyOf(steps);
  }

  /** Reads what {@link #toString} writes, e.g. {@code 0.2.1}; the empty text is the top. */
  public static NodePath of(String text) {
    return text.isEmpty()
        ? TOP
        : new NodePath(Arrays.stream(text.split("\\.", -1)).map(Integer::valueOf).toList());
  }

  public boolean isTop() {
    return steps.isEmpty();
  }

  int first() {
    return steps.getFirst();
  }

  int last() {
    return steps.getLast();
  }

  NodePath rest() {
    return new NodePath(steps.subList(1, steps.size()));
  }

  NodePath parent() {
    return new NodePath(steps.subList(0, steps.size() - 1));
  }

  public NodePath child(int place) {
    var longer = new ArrayList<>(steps);
    longer.add(place);
    return new NodePath(longer);
  }

  boolean isAtOrBelow(NodePath other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  /** The same node's path once the node at {@code removed} is gone. */
  NodePath without(NodePath removed) {
    int depth = removed.steps.size() - 1;
    if (!isAtOrBelow(removed.parent()) || steps.size() <= depth) {
      return this;
    }
    if (steps.get(depth) <= removed.last()) {
      return this;
    }
    var moved = new ArrayList<>(steps);
    moved.set(depth, steps.get(depth) - 1);
    return new NodePath(moved);
  }

  @Override
  public String toString() {
    return steps.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
