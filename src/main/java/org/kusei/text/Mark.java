package org.kusei.text;

/** What became of a piece of text. */
public enum Mark {
  /** In both wordings. */
  SAME,
  /** Only in the wording before. */
  DELETED,
  /** Only in the wording after. */
  INSERTED;

  Mark mirrored() {
    return switch (this) {
      case SAME -> SAME;
      case DELETED -> INSERTED;
      case INSERTED -> DELETED;
    };
  }
}
