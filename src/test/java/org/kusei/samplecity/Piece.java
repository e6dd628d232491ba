package org.kusei.samplecity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document's layout, before a writer gives it a format. */
sealed interface Piece {

  /** A heading of the form or a node; level 2 is the highest under the title. */
  record Heading(int level, String text) implements Piece {}

  /** A paragraph. */
  record Line(String text) implements Piece {}

  /** Bullets; each writer draws them with the house's glyph. */
  record Bullets(List<String> texts) implements Piece {}

  /** A ruled table; {@code columns} are relative widths. */
  record Grid(List<Integer> columns, List<List<Box>> rows) implements Piece {}

  /** A link to a further file. */
  record FileLink(String title, @Nullable String href) implements Piece {}

  /** The next sheet or page begins. */
  record Turn(String name) implements Piece {}

  /**
   * A table cell.
   *
   * @param span columns it covers
   * @param depth rows it covers
   */
  record Box(List<String> paragraphs, int span, int depth, Look look) {

    static Box of(String text) {
      return new Box(List.of(text), 1, 1, Look.TEXT);
    }

    static Box head(String text) {
      return new Box(List.of(text), 1, 1, Look.HEAD);
    }

    Box over(int columns) {
      return new Box(paragraphs, columns, depth, look);
    }

    Box down(int rows) {
      return new Box(paragraphs, span, rows, look);
    }

    Box as(Look other) {
      return new Box(paragraphs, span, depth, other);
    }
  }

  /** How a cell is set. */
  enum Look {
    TEXT,
    HEAD,
    /** A label written from top to bottom. */
    VERTICAL
  }
}
