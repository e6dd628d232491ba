package org.kusei.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.audit.Event.Kind;

/**
 * Which rows of the trail to show.
 *
 * @param who part of the name or login; empty for all
 * @param kind null for all
 * @param text part of what was done or of the address; empty for all
 * @param meanings parts of what was done that mean the text too, in words of no language
 * @param from inclusive; null for no bound
 * @param until exclusive; null for no bound
 */
public record Filter(
    String who,
    @Nullable Kind kind,
    String text,
    List<String> meanings,
    @Nullable Instant from,
    @Nullable Instant until) {
  public static final Filter ALL = new Filter("", null, "", List.of(), null, null);

  public Filter {
    meanings = List.copyOf(meanings);
  }
}
