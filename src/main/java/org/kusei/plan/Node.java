package org.kusei.plan;

import java.util.List;

/** A place in the tree of a policy: issue, strategy or initiative. */
public sealed interface Node permits Issue, Strategy, Initiative {

  NodeKey key();

  Content content();

  List<Node> children();
}
