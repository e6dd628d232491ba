package org.kusei.plan;

import java.util.List;

/**
 * A node and the nodes it stands under.
 *
 * @param ancestors from the issue downwards, the node itself excluded
 */
public record NodePlace(Node node, List<Node> ancestors) {

  public NodePlace {
    ancestors = List.copyOf(ancestors);
  }
}
