package org.kusei.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;
import org.kusei.publication.HomeView.StageKey;

/**
 * One issue, strategy or initiative on its own page.
 *
 * @param released what of the values of its indicators is public, in words
 * @param left what finished reviews left to do for it
 * @param gone whether the year's current edition no longer has it
 * @param above the nodes it stands under, from the issue downwards
 * @param below what stands directly under it
 * @param line the same thing in every year on record, earliest first; empty where there is one or
 *     none has an amount
 * @param passages the places of the source it was read from
 */
public record NodeView(
    Page page,
    String ward,
    String years,
    StageKey stage,
    PartView part,
    String released,
    List<LeftTask> left,
    boolean gone,
    String policyHref,
    List<PartView> above,
    List<PartView> below,
    @Nullable Neighbour earlier,
    @Nullable Neighbour later,
    List<LineYear> line,
    List<EditionView> editions,
    List<PassageView> passages) {

  /**
   * What a finished review left to do for the node.
   *
   * @param href where the review says so
   */
  public record LeftTask(String problem, String remedy, String href, String review) {}

  /** The same thing in the year before or after. */
  public record Neighbour(String href, String year, @Nullable String code, String title) {}

  /**
   * What the same thing was given in one year.
   *
   * @param href null for the year that the page shows
   */
  public record LineYear(@Nullable String href, String year, List<AmountView> amounts) {}

  /** A stretch of the source, line by line, as it reads there. */
  public record PassageView(String file, List<SourceLine> lines) {}

  /** One line of the source. */
  public record SourceLine(int number, String text) {}
}
