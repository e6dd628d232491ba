package org.kusei.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * The page of history.
 *
 * @param older address of the rows before these; null at the beginning
 * @param export address of the file of all rows that fit; null for who may not
 */
public record HistoryView(
    Page page,
    Asked asked,
    List<Choice> kinds,
    List<Row> rows,
    @Nullable String older,
    @Nullable String export) {

  public HistoryView {
    kinds = List.copyOf(kinds);
    rows = List.copyOf(rows);
  }

  /** The filter as it was typed. */
  public record Asked(String who, String text, String from, String until) {}

  /** One of the kinds to choose from. */
  public record Choice(String value, String name, boolean chosen) {}

  /** One row of the trail. */
  public record Row(
      String number, String at, String who, String kind, String what, String address) {}
}
