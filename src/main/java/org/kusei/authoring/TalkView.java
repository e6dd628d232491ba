package org.kusei.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its answers.
 *
 * @param about the node; null where the page is the node's own
 * @param to the unit whose turn it is; null for everyone
 * @param handed from which unit it came, in words; null where it was said to that one
 * @param settled by whom and when, in words; null while it is open
 */
public record TalkView(
    String id,
    @Nullable String about,
    @Nullable String aboutHref,
    @Nullable String to,
    @Nullable String handed,
    Line first,
    List<Line> answers,
    @Nullable String settled) {

  /** One utterance. */
  public record Line(String who, String when, String text) {}
}
