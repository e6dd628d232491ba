package org.kusei.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * Which nodes of two editions count as one, and where an officer says otherwise.
 *
 * @param action address that the forms ask and send to
 * @param problem why nothing was done, or what is wrong with the choice; null when all is well
 * @param matches null where there are no two editions
 */
public record MatchView(
    Page page,
    String action,
    Choice from,
    Choice to,
    @Nullable String problem,
    @Nullable Matches matches) {

  /**
   * The nodes of both editions.
   *
   * @param from name of the edition before, as addresses write it
   * @param saying what the form about two nodes holds
   * @param said about these editions' nodes, the latest first
   */
  public record Matches(
      String from,
      String to,
      String before,
      String after,
      String compareHref,
      Saying saying,
      List<Pair> pairs,
      List<Word> said) {}

  /** The form about two nodes. */
  public record Saying(List<Option> befores, List<Option> afters, boolean same, String why) {}

  /** A node that may be chosen. */
  public record Option(String value, String label, boolean chosen) {}

  /**
   * Two nodes that count as one, or one that stands alone.
   *
   * @param href the form with the two chosen
   */
  public record Pair(
      @Nullable String before,
      @Nullable String after,
      String ground,
      boolean person,
      String href) {}

  /**
   * What a person said.
   *
   * @param beforeKey of the pair, to take the word back
   */
  public record Word(
      String when,
      String who,
      String verdict,
      String before,
      String after,
      String why,
      boolean inForce,
      String beforeKey,
      String afterKey) {}
}
