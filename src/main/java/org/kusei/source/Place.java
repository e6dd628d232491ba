package org.kusei.source;

import org.jspecify.annotations.Nullable;

/**
 * A cell as a reader meets it: counted on the raw grid of its table, inside the cell of an outer
 * table or not. {@link Tables} makes the logical {@link Cell} of it.
 */
public record Place(
    int table, int row, int column, int rowSpan, int columnSpan, @Nullable Place outer) {

  public Place {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("no such place: " + row + ", " + column);
    }
  }
}
