package org.kusei.layout;

/** What stands on a page, in reading order: a paragraph or a table. */
sealed interface Piece permits TextPiece, Table {

  Box box();
}
