package org.kusei.selfcheck;

import java.util.List;
import org.kusei.pages.Page;

/** The last self-checks. */
public record ChecksView(Page page, List<Row> runs) {

  /**
   * One of them.
   *
   * @param state css class: {@code sound}, {@code differs}, {@code unfinished}
   */
  public record Row(String id, String when, String state, String stateName, List<Part> parts) {}

  /** What one check found. */
  public record Part(String name, boolean sound, String result, String failure, List<Line> lines) {}

  /** Something that is not as it should be. */
  public record Line(String where, String expected, String found) {}
}
