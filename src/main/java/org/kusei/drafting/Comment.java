package org.kusei.drafting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.UnitId;
import org.kusei.plan.NodeKey;

/**
 * What somebody says to a unit about a node, with the answers (キャッチボール).
 *
 * @param node null for the draft as a whole
 * @param unit whose turn it is; null for everyone
 * @param handed how it came to that unit; null where it was said to it
 * @param settled by whom and when it was settled; null while it is open
 */
public record Comment(
    long id,
    @Nullable NodeKey node,
    @Nullable UnitId unit,
    @Nullable Handed handed,
    Said said,
    List<Said> answers,
    @Nullable Settled settled) {

  public Comment {
    answers = List.copyOf(answers);
  }

  /** One utterance. */
  public record Said(String who, String text, Instant at) {}

  /** That it is settled. */
  public record Settled(String who, Instant at) {}

  /** That it was another unit's before. */
  public record Handed(UnitId from, String why, Instant at) {}

  public boolean isOpen() {
    return settled == null;
  }
}
