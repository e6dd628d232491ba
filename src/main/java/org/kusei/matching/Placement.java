package org.kusei.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;

/**
 * A node and where it stands in its edition.
 *
 * @param ancestors from the issue downwards, the node itself excluded
 * @param position among its siblings, from 0
 */
public record Placement(Node node, List<Node> ancestors, int position) {

  public Placement {
    ancestors = List.copyOf(ancestors);
  }

  public static List<Placement> of(Edition edition) {
    var placements = new ArrayList<Placement>();
    collect(edition.issues(), List.of(), placements);
    return placements;
  }

  private static void collect(
      List<? extends Node> siblings, List<Node> ancestors, List<Placement> into) {
    int position = 0;
    for (var node : siblings) {
      into.add(new Placement(node, ancestors, position++));
      collect(node.children(), Stream.concat(ancestors.stream(), Stream.of(node)).toList(), into);
    }
  }

  public NodeKey key() {
    return node.key();
  }

  /** The node it stands under; null for an issue. */
  public @Nullable Node parent() {
    return ancestors.isEmpty() ? null : ancestors.getLast();
  }

  public @Nullable NodeKey parentKey() {
    var parent = parent();
    return parent == null ? null : parent.key();
  }
}
