package org.kusei.attainment;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many indicators stand how.
 *
 * @param counts without those of which there are none
 */
public record Tally(Map<Standing, Integer> counts) {

  /** Of no indicator. */
  public static final Tally NONE = new Tally(Map.of());

  public Tally {
    var kept = new EnumMap<Standing, Integer>(Standing.class);
    counts.forEach((standing, count) -> {
      if (count != 0) {
        kept.put(standing, count);
      }
    });
    counts = Map.copyOf(kept);
  }

  static Tally of(Standing standing) {
    return new Tally(Map.of(standing, 1));
  }

  Tally plus(Tally other) {
    var sum = new EnumMap<Standing, Integer>(Standing.class);
    sum.putAll(counts);
    other.counts.forEach((standing, count) -> sum.merge(standing, count, Integer::sum));
    return new Tally(sum);
  }

  public int count(Standing standing) {
    return counts.getOrDefault(standing, 0);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Of how many it can be said whether they reached their target. */
  public int decided() {
    return count(Standing.REACHED) + count(Standing.MISSED);
  }
}
