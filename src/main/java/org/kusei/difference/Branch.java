package org.kusei.difference;

import java.util.List;

/** A node's difference and those of the nodes shown under it. */
public record Branch(NodeDifference node, List<Branch> children) {

  public Branch {
    children = List.copyOf(children);
  }

  /** Whether anything changed at it or below. */
  public boolean changed() {
    return node.changed() || children.stream().anyMatch(Branch::changed);
  }
}
