package org.kusei.audit;

import java.util.List;

/**
 * What a verification found.
 *
 * @param last the last row there is
 * @param faults the first hundred
 */
public record Verdict(Head last, List<Fault> faults) {

  public Verdict {
    faults = List.copyOf(faults);
  }

  public boolean sound() {
    return faults.isEmpty();
  }
}
