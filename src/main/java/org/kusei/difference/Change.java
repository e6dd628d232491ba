package org.kusei.difference;

/** A fact about what became of a node or an item; several may hold of one at once. */
public enum Change {
  /** Only in the edition after, and not made of something before. */
  ADDED,
  /** Only in the edition before, and its content went nowhere. */
  REMOVED,
  /** 分割: what one held before is now in several. */
  SPLIT,
  /** 統合: what several held before is now in one. */
  MERGED,
  /** Under another parent. */
  MOVED,
  /** Of another kind, e.g. a strategy that became an issue. */
  REKINDED,
  /** With another number, or with one now, or without one now. */
  RENUMBERED,
  /** Elsewhere among the siblings that stayed; what others did around it does not count. */
  REORDERED,
  /** Paragraphs stand elsewhere in it, came from another node or went to one. */
  PASSAGES_MOVED,
  /** Title or paragraphs say something else, beside those that only moved. */
  REWORDED,
  /** 表記のみ: title or paragraphs are written otherwise, in widths and spaces, and say the same. */
  RETYPED,
  /** An amount was changed, came or went. */
  REBUDGETED,
  /** An indicator or its target was changed, came or went. */
  RETARGETED,
  /** A tag (タグ) came or went. */
  RETAGGED;

  /** The same fact seen from the other side. */
  Change mirrored() {
    return switch (this) {
      case ADDED -> REMOVED;
      case REMOVED -> ADDED;
      case SPLIT -> MERGED;
      case MERGED -> SPLIT;
      case MOVED,
          REKINDED,
          RENUMBERED,
          REORDERED,
          PASSAGES_MOVED,
          REWORDED,
          RETYPED,
          REBUDGETED,
          RETARGETED,
          RETAGGED ->
          this;
    };
  }
}
