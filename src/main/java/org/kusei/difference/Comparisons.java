package org.kusei.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kusei.matching.Known;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.kusei.policy.Edition;
import org.kusei.policy.NodeVersion;
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
    return Difference.between(before, after, known(before, after));
  }

  /**
   * From each node of the edition after to the node of the edition before that it goes on, as the
   * record links them over the years, and against the record as a person said.
   */
  public Map<NodeKey, NodeKey> links(Edition before, Edition after) {
    var known = known(before, after);
    var links = new HashMap<>(known.links());
    links.entrySet().removeIf(link -> known.saysOther(link.getKey(), link.getValue()));
    for (var place : after.places()) {
      var key = place.node().key();
      known
          .sameAs(key)
          .filter(other -> before.find(other.address()).isPresent())
          .forEach(other -> links.put(key, other));
    }
    return links;
  }

  /** The node in every year it has lived, earliest first, the asked one included. */
  public List<NodeVersion> listYears(MunicipalityId municipality, NodeKey key) {
    return new NodeLine(policies, overrulings.inForce(municipality)).of(key);
  }

  private Known known(Edition before, Edition after) {
    return new Known(recorded(before, after), overrulings.inForce(after.ward().municipality()));
  }

  private Map<NodeKey, NodeKey> recorded(Edition before, Edition after) {
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
