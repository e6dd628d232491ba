package org.kusei.plan;

import java.util.List;

/**
 * 経営課題: a management issue, with its strategies; initiatives whose strategy is not printed stand
 * directly under it.
 */
public record Issue(NodeKey key, Content content, List<Node> children) implements Node {

  public Issue {
    children = List.copyOf(children);
  }
}
