package org.kusei.policy;

import java.util.ArrayList;
import java.util.List;
import org.kusei.edition.NewNode;
import org.kusei.policy.Succession.Entry;

/** A tree to be entered as a list in reading order: parents stand before their children. */
final class FlatTree {

  private record Place(NewNode node, int parent, int position) {}

  private final List<Place> places = new ArrayList<>();

  static FlatTree of(List<NewNode> issues) {
    var tree = new FlatTree();
    tree.add(issues, -1);
    return tree;
  }

  private void add(List<NewNode> siblings, int parent) {
    for (int position = 0; position < siblings.size(); position++) {
      int place = places.size();
      places.add(new Place(siblings.get(position), parent, position));
      add(siblings.get(position).children(), place);
    }
  }

  int size() {
    return places.size();
  }

  NewNode node(int place) {
    return places.get(place).node();
  }

  int parent(int place) {
    return places.get(place).parent();
  }

  int position(int place) {
    return places.get(place).position();
  }

  /** As {@link Succession} compares them, in the same order. */
  List<Entry> entries() {
    return places.stream()
        .map(place ->
            new Entry(
                place.node().kind(),
                place.node().code(),
                place.node().title().value(),
                place.parent()))
        .toList();
  }
}
