package org.kusei.reorganisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * All change sets, and the form for another.
 *
 * @param problem why nothing was done; null when nothing was refused
 */
public record SetsView(
    Page page, List<Row> sets, @Nullable String problem, String day, String title) {

  /** One change set. */
  public record Row(String href, String title, String day, String state, boolean applied) {}
}
