package org.kusei.scheduling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Crumb;
import org.kusei.pages.Page;

/**
 * What one person has to do, the most urgent first.
 *
 * @param years the ward's years that they may want to open
 */
public record DueView(Page page, List<Group> groups, List<Year> years) {

  /** What is overdue, what comes soon, what comes later. */
  public record Group(String id, String name, List<Row> rows) {}

  /**
   * Something to do.
   *
   * @param left how long is left, in words
   * @param urgency css class: {@code overdue}, {@code soon}, {@code later}
   * @param doer for whom it is where it is not this person alone
   */
  public record Row(
      String what,
      String where,
      String href,
      String day,
      String left,
      String urgency,
      @Nullable String doer) {}

  /** A year of a ward, with its pages. */
  public record Year(String name, List<Crumb> pages) {}
}
