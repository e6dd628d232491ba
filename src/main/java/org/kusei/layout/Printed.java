package org.kusei.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as printed, in reading order.
 *
 * @param heading level of a heading by the size of its letters, 0 for text
 * @param spot where in a table, null outside
 * @param part header, footer or ruby; null for the text itself
 */
public record Printed(List<Line> lines, int heading, @Nullable Spot spot, @Nullable String part) {

  /** A visual line, with the space at its end that parts it from the next. */
  public record Line(String text, List<Reference> references) {

    public Line {
      references = List.copyOf(references);
    }
  }

  /** Characters of a line that lead somewhere. */
  public record Reference(int start, int end, String target) {}

  /**
   * A cell on the grid of its table.
   *
   * @param outer the cell of another table around the whole table
   */
  public record Spot(
      int table, int row, int column, int rowSpan, int columnSpan, @Nullable Spot outer) {}

  public Printed {
    lines = List.copyOf(lines);
  }
}
