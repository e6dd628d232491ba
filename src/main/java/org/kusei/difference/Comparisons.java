package org.kusei.difference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.edition.NodeVersion;
import org.kusei.edition.NodeYear;
import org.kusei.indicator.Indicators;
import org.kusei.matching.Known;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;

/** Compares editions on record with all that the record and people know of their nodes. */
public final class Comparisons {
  private static final int KEPT = 32;

  private final Policies policies;
  private final OverrulingStore overrulings;
  private final Indicators indicators;
  private final Map<Asked, Difference> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Difference> eldest) {
          return size() > KEPT;
        }
      };

  public Comparisons(Database database, Policies policies, Indicators indicators) {
    this.policies = policies;
    this.overrulings = new OverrulingStore(database);
    this.indicators = indicators;
  }

  /**
   * All that a difference depends on: editions never change, what is known of them may.
   *
   * @param targets version of the city's targets
   */
  private record Asked(EditionId before, EditionId after, Known known, String targets) {}

  /** The last ones are kept: the pages of a node's line ask for the same again and again. */
  public Difference between(Edition before, Edition after) {
    var known = known(before, after);
    if (!before.isOnRecord() || !after.isOnRecord()) {
      return Difference.between(before, after, known);
    }
    var targets = indicators.version(after.ward().municipality());
    var asked = new Asked(before.id(), after.id(), known, targets);
    synchronized (kept) {
      var found = kept.get(asked);
      if (found != null) {
        return found;
      }
    }
    var difference = retargeted(Difference.between(before, after, known), before, after);
    synchronized (kept) {
      kept.put(asked, difference);
    }
    return difference;
  }

  /** Where nothing was ever measured, no target came or went. */
  private Difference retargeted(Difference difference, Edition before, Edition after) {
    var earlier = indicators.listAsOf(before);
    var later = indicators.listAsOf(after);
    boolean measured = !earlier.isEmpty() && !later.isEmpty();
    return measured || isOfOneYear(before, after)
        ? new Retargeting(earlier, later).noted(difference)
        : difference;
  }

  private static boolean isOfOneYear(Edition before, Edition after) {
    return before.ward().id().equals(after.ward().id()) && before.year().equals(after.year());
  }

  /** From each node of the edition after to the node of the edition before that it goes on. */
  public Map<NodeKey, NodeKey> links(Edition before, Edition after) {
    var links = new HashMap<NodeKey, NodeKey>();
    for (var node : between(before, after).nodes()) {
      if (node.before() != null && node.after() != null) {
        links.put(node.after().key(), node.before().key());
      }
    }
    return links;
  }

  /**
   * From each node of the edition to the node that goes on it in what holds of the ward's next
   * year; empty where there is none.
   */
  public Map<NodeKey, NodeVersion> successors(Edition edition) {
    var ward = edition.ward().id();
    var successors = new HashMap<NodeKey, NodeVersion>();
    policies.years(ward).stream()
        .filter(year -> year.compareTo(edition.year()) > 0)
        .min(Comparator.naturalOrder())
        .map(year -> policies.getCurrent(ward, year))
        .ifPresent(next ->
            links(edition, next)
                .forEach((later, earlier) ->
                    policies
                        .findVersion(later)
                        .ifPresent(version -> successors.put(earlier, version))));
    return successors;
  }

  /**
   * The node in every year it has lived, earliest first, the asked one included: what it goes on
   * and what goes on it, as comparing the years tells.
   */
  public List<NodeYear> listLine(MunicipalityId municipality, NodeKey key) {
    return new NodeLine(policies, overrulings.inForce(municipality), this::between).of(key);
  }

  private Known known(Edition before, Edition after) {
    var said = overrulings.inForce(after.ward().municipality());
    if (!before.ward().id().equals(after.ward().id()) || before.year().equals(after.year())) {
      return new Known(Map.of(), said);
    }
    boolean forward = before.year().compareTo(after.year()) < 0;
    var earlier = forward ? before : after;
    var later = forward ? after : before;
    var links = policies.listLinks(after.ward().id(), earlier.year(), later.year());
    return new YearsBetween(policies, this::between).with(earlier, later, new Known(links, said));
  }
}
