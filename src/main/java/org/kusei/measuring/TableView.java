package org.kusei.measuring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * Values handed in as a table: the form, and once it is sent what would become of each row.
 *
 * @param text as pasted
 * @param problem why nothing was entered; null when all is well or nothing was tried
 * @param tried null before anything was sent
 */
public record TableView(
    Page page,
    String action,
    String templateHref,
    String text,
    @Nullable String problem,
    @Nullable Tried tried) {

  /**
   * What would become of the rows.
   *
   * @param seen goes with the confirmation
   * @param more how many faults are not listed
   */
  public record Tried(
      String summary,
      String seen,
      boolean ready,
      List<FaultRow> faults,
      int more,
      List<Row> rows) {}

  /** What is wrong with a row, and what to do. */
  public record FaultRow(int row, String column, String value, String remedy) {}

  /** What a row would do. */
  public record Row(
      int row, String indicator, String period, String before, String after, String what) {}
}
