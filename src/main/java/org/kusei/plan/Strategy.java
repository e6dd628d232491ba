package org.kusei.plan;

import java.util.List;

/** 戦略: a strategy, with its initiatives. */
public record Strategy(NodeKey key, Content content, List<Node> children) implements Node {

  public Strategy {
    children = List.copyOf(children);
  }
}
