package org.kusei.matching;

import java.util.List;
import org.kusei.plan.NodeKey;

/**
 * A node's content that is now in several nodes (one before, several after), or that of several
 * nodes now in one (several before, one after).
 */
public record Division(List<NodeKey> before, List<NodeKey> after) {

  public Division {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  public boolean split() {
    return before.size() == 1;
  }

  public Division mirrored() {
    return new Division(/* before= */ after, /* after= */ before);
  }
}
