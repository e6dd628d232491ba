package org.kusei.difference;

import java.util.Map;
import org.kusei.platform.Database;
import org.kusei.policy.Edition;
import org.kusei.policy.NodeKey;
import org.kusei.policy.Policies;

/** Compares editions on record with all that the record and people know of their nodes. */
public final class Comparisons {
  private final Policies policies;
  private final OverrulingStore overrulings;

  public Comparisons(Database database, Policies policies) {
    this.policies = policies;
    this.overrulings = new OverrulingStore(database);
  }

  public Difference between(Edition before, Edition after) {
    var said = overrulings.inForce(before.ward().municipality());
    return Difference.between(before, after, new Known(links(before, after), said));
  }

  private Map<NodeKey, NodeKey> links(Edition before, Edition after) {
    if (!before.ward().id().equals(after.ward().id()) || before.year().equals(after.year())) {
      return Map.of();
    }
    boolean forward = before.year().compareTo(after.year()) < 0;
    return policies.listLinks(
        after.ward().id(),
        forward ? before.year() : after.year(),
        forward ? after.year() : before.year());
  }
}
