package org.kusei.layout;

/** Something about the print of a PDF that a person should know. */
public enum Oddity {
  /** Radicals stood for kanji and were turned into them. */
  RADICAL,
  /** A font does not say which character a shape is; U+FFFD stands for it. */
  UNREADABLE_GLYPH,
  /** Some pages hold a picture and no text. */
  PICTURE_PAGE,
  /** A row of a table goes on after a page's end, and was joined. */
  ROW_ACROSS_PAGES
}
