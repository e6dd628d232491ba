package org.kusei.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where one part of an edition came from (出典).
 *
 * @param node of a {@link Part#NODE} or {@link Part#PARAGRAPH}, else null
 * @param position of the part among its kind (of the paragraph in its node), from 0
 */
public record Provenance(
    Part part, @Nullable NodeKey node, int position, SourceFile file, Origin origin) {

  /** What came from there. */
  public enum Part {
    STATEMENT,
    /** A node's title. */
    NODE,
    PARAGRAPH,
    REFORM_ITEM,
    ACHIEVEMENT,
    REMAINING,
    ATTACHMENT
  }
}
