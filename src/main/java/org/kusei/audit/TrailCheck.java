package org.kusei.audit;

import java.util.ArrayList;
import org.kusei.organization.Municipalities;
import org.kusei.platform.Check;

/** The chain of the history, from its beginning. */
final class TrailCheck implements Check {
  private final Trail trail;
  private final Municipalities municipalities;

  TrailCheck(Trail trail, Municipalities municipalities) {
    this.trail = trail;
    this.municipalities = municipalities;
  }

  @Override
  public String key() {
    return "selfcheck.trail";
  }

  @Override
  public Result run() {
    var differences = new ArrayList<Difference>();
    int compared = 0;
    for (var city : municipalities.list()) {
      var verdict = trail.verify(city.id(), null);
      compared += (int) verdict.last().number();
      verdict
          .faults()
          .forEach(fault ->
              differences.add(
                  new Difference("audit.entry " + fault.number(), "-", fault.kind().name())));
    }
    return new Result(compared, differences);
  }
}
