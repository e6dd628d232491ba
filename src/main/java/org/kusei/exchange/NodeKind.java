package org.kusei.exchange;

import java.util.List;
import org.kusei.policy.Content;
import org.kusei.policy.Initiative;
import org.kusei.policy.Issue;
import org.kusei.policy.Node;
import org.kusei.policy.NodeKey;
import org.kusei.policy.Strategy;

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
