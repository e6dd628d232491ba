package org.kusei.matching;

import org.kusei.plan.NodeKey;

/**
 * What a person said about two nodes, against key, link and likeness: that they are the same, or
 * that they are not. It does not matter which of the two is named first.
 */
public record Overruling(NodeKey one, NodeKey other, boolean same) {

  boolean about(NodeKey left, NodeKey right) {
    return (one.equals(left) && other.equals(right)) || (one.equals(right) && other.equals(left));
  }
}
