package org.kusei.reorganisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.calendar.ActiveNodes;
import org.kusei.calendar.ActiveNodes.ActiveNode;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.NodeKey;
import org.kusei.policy.Policies;

/** Number and title of nodes, published or still written; each ward's year is read once. */
final class Labels {
  private final Policies policies;
  private final List<ActiveNodes> sources;
  private final Map<WardYear, Map<NodeKey, ActiveNode>> written = new HashMap<>();

  Labels(Policies policies, List<ActiveNodes> sources) {
    this.policies = policies;
    this.sources = sources;
  }

  private record WardYear(Ward ward, FiscalYear year) {}

  String label(NodeKey key, Ward ward, FiscalYear year) {
    var published = policies.findVersion(key);
    if (published.isPresent()) {
      return label(published.get().code(), published.get().title());
    }
    var node =
        written
            .computeIfAbsent(
                new WardYear(ward, year), asked -> ActiveNodes.all(sources, asked.ward, asked.year))
            .get(key);
    return node == null ? key.address() : label(node.code(), node.title());
  }

  private static String label(@Nullable String code, String title) {
    return code == null ? title : code + " " + title;
  }
}
