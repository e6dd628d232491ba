package org.kusei.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;

/** The nodes of one edition, numbered in reading order, and with whom each goes in the other. */
public final class Side {

  public static final int NOBODY = -1;

  final List<Placement> places;
  final List<NodeLikeness> likenesses;
  public final int[] partners;
  private final Map<NodeKey, Integer> numbers = new HashMap<>();

  public Side(Edition edition) {
    this.places = Placement.of(edition);
    this.likenesses = places.stream().map(NodeLikeness::new).toList();
    this.partners = new int[places.size()];
    Arrays.fill(partners, NOBODY);
    for (int at = 0; at < places.size(); at++) {
      numbers.put(places.get(at).key(), at);
    }
  }

  public int size() {
    return places.size();
  }

  public Placement place(int at) {
    return places.get(at);
  }

  public NodeKey key(int at) {
    return places.get(at).key();
  }

  public Node node(int at) {
    return places.get(at).node();
  }

  public boolean isOpen(int at) {
    return partners[at] == NOBODY;
  }

  /** The number of the node with that key, or nobody's. */
  public int number(@Nullable NodeKey key) {
    return key == null ? NOBODY : numbers.getOrDefault(key, NOBODY);
  }

  public int parent(int at) {
    return number(places.get(at).parentKey());
  }

  public int partnerOfParent(int at) {
    int parent = parent(at);
    return parent == NOBODY ? NOBODY : partners[parent];
  }

  public int[] children(int at) {
    return node(at).children().stream().mapToInt(child -> number(child.key())).toArray();
  }
}
