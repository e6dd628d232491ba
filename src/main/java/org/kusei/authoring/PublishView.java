package org.kusei.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.comparison.CompareView;
import org.kusei.forms.Choice;
import org.kusei.forms.Typed;
import org.kusei.pages.Page;

/**
 * What publishing the plan would change, and the decision about it.
 *
 * @param compared what the difference is from, in words; null where nothing is public to compare
 * @param result null where there is nothing to compare with
 * @param seen the count of changes that was shown
 * @param decide whether the reader may decide
 * @param waiting what waits for its moment; null for none
 */
public record PublishView(
    Page page,
    String action,
    @Nullable String compared,
    CompareView.@Nullable Result result,
    List<TargetChange> targets,
    long seen,
    List<Choice> stages,
    String openComments,
    boolean decide,
    @Nullable Waiting waiting,
    Typed typed,
    List<String> problems,
    List<Past> past) {

  /**
   * A target that the next edition sets.
   *
   * @param before empty where there was none
   */
  public record TargetChange(String indicator, String before, String after, String reason) {}

  /** A decision whose moment has not come. */
  public record Waiting(String id, String words) {}

  /** A decision and what came of it; the address is null where no edition did. */
  public record Past(String when, String who, String what, String outcome, @Nullable String href) {}
}
