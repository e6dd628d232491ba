package org.kusei.publication;

import java.util.List;
import org.kusei.pages.Crumb;
import org.kusei.pages.Page;

/**
 * What left the public record.
 *
 * @param lead names it
 * @param day ISO date of the withdrawal in Japan
 * @param reason in the officer's words, which are in Japanese
 * @param ways to what holds in its place
 */
public record WithdrawnView(
    Page page, String lead, String day, String dayInWords, String reason, List<Crumb> ways) {

  public WithdrawnView {
    ways = List.copyOf(ways);
  }
}
