package org.kusei.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.NodeKey;

/** Knows the nodes of a ward's policy of a year for which somebody has to answer. */
public interface ActiveNodes {

  /** In reading order; empty where there is no policy of its kind. */
  List<ActiveNode> list(Ward ward, FiscalYear year);

  /**
   * A node somebody answers for.
   *
   * @param depth 0 for an issue
   * @param href its page; null where it has none yet
   */
  record ActiveNode(
      NodeKey key, int depth, @Nullable String code, String title, @Nullable String href) {

    /** Code and title. */
    public String label() {
      return code == null ? title : code + " " + title;
    }
  }

  /** What all of them know, each node once; where several know it, as the first one does. */
  static Map<NodeKey, ActiveNode> all(List<ActiveNodes> sources, Ward ward, FiscalYear year) {
    var nodes = new LinkedHashMap<NodeKey, ActiveNode>();
    for (var source : sources) {
      source.list(ward, year).forEach(node -> nodes.putIfAbsent(node.key(), node));
    }
    return nodes;
  }
}
