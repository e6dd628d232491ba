package org.kusei.selfcheck;

import java.util.List;
import org.kusei.platform.Check.Difference;

/** What all the checks found. */
public record Findings(List<Finding> checks) {

  public Findings {
    checks = List.copyOf(checks);
  }

  /**
   * What one check found.
   *
   * @param key of what was checked, in the message files
   * @param compared how many things were looked at
   * @param failure why it could not be finished; empty when it was
   */
  public record Finding(String key, int compared, List<Difference> differences, String failure) {

    public Finding {
      differences = List.copyOf(differences);
    }

    public boolean sound() {
      return differences.isEmpty() && failure.isEmpty();
    }
  }

  public boolean sound() {
    return checks.stream().allMatch(Finding::sound);
  }
}
