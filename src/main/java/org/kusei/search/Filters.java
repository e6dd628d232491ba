package org.kusei.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader narrows a search to; of several values any one will do, and none narrows nothing.
 *
 * @param wards slugs
 * @param kinds codes
 * @param stages codes
 * @param from first fiscal year; null for any
 * @param to last fiscal year; null for any
 * @param earlierToo whether editions that no longer hold are looked through as well
 */
public record Filters(
    List<String> wards,
    List<String> kinds,
    List<String> stages,
    @Nullable Integer from,
    @Nullable Integer to,
    boolean earlierToo) {

  public static final Filters NONE =
      new Filters(List.of(), List.of(), List.of(), null, null, false);

  public Filters {
    wards = List.copyOf(wards);
    kinds = List.copyOf(kinds);
    stages = List.copyOf(stages);
  }

  boolean hasYears() {
    return from != null || to != null;
  }

  int fromYear() {
    return from == null ? Integer.MIN_VALUE : from;
  }

  int toYear() {
    return to == null ? Integer.MAX_VALUE : to;
  }
}
