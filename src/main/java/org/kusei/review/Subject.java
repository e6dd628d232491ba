package org.kusei.review;

import java.util.Locale;

/**
 * What is judged, as reviews name it: the policy as a whole (all), a node (n42), an indicator (i7)
 * or an item of the reform programme, by its place in the edition (r1).
 */
public record Subject(String name) {
  public static final Subject ALL = new Subject("all");

  /** What can be judged, each by dimensions of its own. */
  public enum Sort {
    POLICY,
    ISSUE,
    STRATEGY,
    INITIATIVE,
    INDICATOR,
    REFORM;

    /** As message keys write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Subject {
    if (!name.matches("all|[nir][0-9]{1,18}")) {
      throw new IllegalArgumentException("no subject: " + name);
    }
  }
}
