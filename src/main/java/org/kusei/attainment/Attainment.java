package org.kusei.attainment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kusei.edition.Edition;
import org.kusei.measure.Course;
import org.kusei.measure.IndicatorId;
import org.kusei.plan.NodeKey;

/**
 * How far the targets of a ward's year are reached.
 *
 * @param ward all indicators of the tree together
 * @param nodes each node that has an indicator, itself or below it
 * @param standings how each of these indicators stands against its target in force
 */
public record Attainment(
    RollUp ward, Map<NodeKey, RollUp> nodes, Map<IndicatorId, Standing> standings) {

  public Attainment {
    nodes = Map.copyOf(nodes);
    standings = Map.copyOf(standings);
  }

  /** Counted from the courses as they were read; those of nodes the edition lacks are left out. */
  public static Attainment of(Edition edition, List<Course> courses) {
    var own = new HashMap<NodeKey, RollUp>();
    var standings = new HashMap<IndicatorId, Standing>();
    for (var course : courses) {
      var indicator = course.indicator();
      var inForce = Standing.of(course, indicator.targetInForce().orElse(null));
      var first = Standing.of(course, indicator.firstTarget().orElse(null));
      own.merge(indicator.node(), new RollUp(Tally.of(inForce), Tally.of(first)), RollUp::plus);
      standings.put(indicator.id(), inForce);
    }
    var nodes = new HashMap<NodeKey, RollUp>();
    var ward = RollUp.NONE;
    for (var place : edition.places()) {
      var at = own.get(place.node().key());
      if (at != null) {
        nodes.merge(place.node().key(), at, RollUp::plus);
        place.ancestors().forEach(above -> nodes.merge(above.key(), at, RollUp::plus));
        ward = ward.plus(at);
      }
    }
    courses.stream()
        .filter(course -> !nodes.containsKey(course.indicator().node()))
        .forEach(course -> standings.remove(course.indicator().id()));
    return new Attainment(ward, nodes, standings);
  }

  /** Of the node and all below it. */
  public RollUp of(NodeKey node) {
    return nodes.getOrDefault(node, RollUp.NONE);
  }
}
