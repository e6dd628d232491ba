package org.kusei.bench;

import java.util.List;
import org.kusei.difference.GeneratedPlans;

/** The difference of two plans of 500 nodes where only texts tell what is what. */
final class PlansBench {

  static List<Row> rows(int rounds) {
    var matched = Median.seconds(rounds, () -> GeneratedPlans.differenceOf500Nodes(1, true));
    var known = Median.seconds(rounds, () -> GeneratedPlans.differenceOf500Nodes(1, false));
    return List.of(Row.of("difference", "ms", matched * 1e3, known * 1e3));
  }

  private PlansBench() {}
}
