package org.kusei.layout;

/** A paragraph on a page. */
record TextPiece(Paragraph paragraph) implements Piece {

  @Override
  public Box box() {
    return paragraph.box();
  }
}
