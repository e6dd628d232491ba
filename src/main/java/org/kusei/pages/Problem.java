package org.kusei.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request came to nothing, and where to go on; {@code layout/problem.jte} shows it.
 *
 * @param lead one sentence on what happened and what to do
 * @param reason of a refusal by a rule; null else
 * @param id names a bug in the log; null else
 * @param waysTitle over {@code ways}; null where these need none
 * @param ways to go on from here
 */
public record Problem(
    Page page,
    String lead,
    @Nullable String reason,
    @Nullable String id,
    @Nullable String waysTitle,
    List<Crumb> ways) {

  public Problem {
    ways = List.copyOf(ways);
  }
}
