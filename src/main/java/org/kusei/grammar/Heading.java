package org.kusei.grammar;

import org.jspecify.annotations.Nullable;
import org.kusei.notation.Codes;
import org.kusei.outline.OutlineNode;

/**
 * A heading inside a block. What stands before the title and between title and end is structure:
 * brackets, label, code.
 *
 * @param code null where the document numbers nothing
 * @param titleTo equal to {@code titleFrom} when the title stands elsewhere
 * @param bound what ends the title
 */
public record Heading(
    Kind kind,
    Codes.@Nullable Written code,
    int titleFrom,
    int titleTo,
    int end,
    Bound bound,
    Sign sign) {

  /** What it is a heading of. */
  public enum Kind {
    ISSUE,
    STRATEGY,
    INITIATIVE,
    REFORM,
    REVIEW;

    public OutlineNode.@Nullable Kind node() {
      return switch (this) {
        case ISSUE -> OutlineNode.Kind.ISSUE;
        case STRATEGY -> OutlineNode.Kind.STRATEGY;
        case INITIATIVE -> OutlineNode.Kind.INITIATIVE;
        case REFORM, REVIEW -> null;
      };
    }
  }

  /** What told its kind. */
  public enum Sign {
    /** 経営課題, 戦略, 具体的取組. */
    LABEL,
    /** A label written wrongly, e.g. 戦2-2. */
    MISSPELT_LABEL,
    /** The depth of the code alone. */
    CODE,
    /** The column or part it stands in. */
    PLACE
  }

  /** What ends a title. */
  public enum Bound {
    /** Its bracket. */
    CLOSED,
    /** A bracket of another kind than the one that opened. */
    MIXED,
    /** A bracket opened and never closed. */
    BROKEN,
    /** No bracket stands around it. */
    FREE
  }

  public boolean closed() {
    return bound == Bound.CLOSED || bound == Bound.MIXED;
  }

  public boolean unbalanced() {
    return bound == Bound.MIXED || bound == Bound.BROKEN;
  }
}
