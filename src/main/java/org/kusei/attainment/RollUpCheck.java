package org.kusei.attainment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kusei.edition.Edition;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Check;
import org.kusei.policy.NodeHome;
import org.kusei.policy.Policies;

/** The roll-ups: of the tree that holds now, and the sum of how its indicators stand. */
final class RollUpCheck implements Check {
  private final Attainments attainments;
  private final Policies policies;

  RollUpCheck(Attainments attainments, Policies policies) {
    this.attainments = attainments;
    this.policies = policies;
  }

  @Override
  public String key() {
    return "selfcheck.rollups";
  }

  @Override
  public Result run() {
    var differences = new ArrayList<Difference>();
    int compared = 0;
    for (var home : attainments.listCounted()) {
      var kept = attainments.kept(home).places();
      compared += kept.size() + 1;
      differences.addAll(misplaced(home, kept));
      differences.addAll(attainments.listMiscounted(home));
    }
    return new Result(compared, differences);
  }

  private List<Difference> misplaced(NodeHome home, Map<NodeKey, Optional<NodeKey>> kept) {
    var differences = new ArrayList<Difference>();
    var left = new HashMap<>(kept);
    policies.findCurrent(home.ward(), home.year()).stream()
        .map(RollUpCheck::places)
        .flatMap(places -> places.entrySet().stream())
        .forEach(place -> {
          var expected = above(place.getValue());
          var found = left.remove(place.getKey());
          if (found == null || !above(found).equals(expected)) {
            differences.add(
                new Difference(name(place.getKey()), expected, found == null ? "-" : above(found)));
          }
        });
    left.forEach((node, above) -> differences.add(new Difference(name(node), "-", above(above))));
    return differences;
  }

  private static Map<NodeKey, Optional<NodeKey>> places(Edition edition) {
    var places = new HashMap<NodeKey, Optional<NodeKey>>();
    for (var place : edition.places()) {
      places.put(
          place.node().key(),
          place.ancestors().reversed().stream().findFirst().map(above -> above.key()));
    }
    return places;
  }

  private static String name(NodeKey node) {
    return "attainment.place " + node.address();
  }

  private static String above(Optional<NodeKey> above) {
    return above.map(node -> "below " + node.address()).orElse("below the ward");
  }
}
