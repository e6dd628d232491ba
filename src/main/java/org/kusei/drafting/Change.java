package org.kusei.drafting;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.NodeKey;

/**
 * One change of a draft.
 *
 * @param node null for the draft as a whole
 * @param before what the node said before, where its text was changed; null else
 */
public record Change(
    @Nullable NodeKey node, String who, What what, @Nullable DraftText before, Instant at) {

  /** What was done. */
  public enum What {
    BEGUN,
    HEAD,
    WORDED,
    ADDED,
    MOVED,
    NUMBERED,
    SPLIT,
    MERGED,
    REMOVED,
    RESTORED;

    /** Key of its name in the message files. */
    public String key() {
      return "drafting.change." + name().toLowerCase(Locale.ROOT);
    }
  }
}
