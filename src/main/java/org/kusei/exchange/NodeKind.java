package org.kusei.exchange;

import java.util.List;
import org.kusei.plan.Content;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Strategy;

/** The three levels of a policy's tree, as files name them. */
public enum NodeKind {
  ISSUE("経営課題"),
  STRATEGY("戦略"),
  INITIATIVE("具体的取組");

  private final String japanese;

  NodeKind(String japanese) {
    this.japanese = japanese;
  }

  String japanese() {
    return japanese;
  }

  public static NodeKind of(Node node) {
    return switch (node) {
      case Issue _ -> ISSUE;
      case Strategy _ -> STRATEGY;
      case Initiative _ -> INITIATIVE;
    };
  }

  Node node(NodeKey key, Content content, List<Node> children) {
    return switch (this) {
      case ISSUE -> new Issue(key, content, children);
      case STRATEGY -> new Strategy(key, content, children);
      case INITIATIVE -> new Initiative(key, content, children);
    };
  }
}
