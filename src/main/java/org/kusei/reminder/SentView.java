package org.kusei.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * The letters of the last mornings.
 *
 * @param configured whether letters are sent at all
 */
public record SentView(Page page, boolean configured, List<Row> rows) {

  /**
   * One letter.
   *
   * @param failure what the mail server said; null where nothing went wrong
   */
  public record Row(
      String day, String person, int items, String state, boolean sent, @Nullable String failure) {}
}
