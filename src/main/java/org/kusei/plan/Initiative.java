package org.kusei.plan;

import java.util.List;

/** 具体的取組: a concrete initiative, normally with a budget. */
public record Initiative(NodeKey key, Content content, List<Node> children) implements Node {

  public Initiative {
    children = List.copyOf(children);
  }
}
