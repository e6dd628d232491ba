package org.kusei.reviewing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subject of a review with what is judged and written of it.
 *
 * @param sortName 経営課題, 戦略 …; for the policy as a whole its name
 * @param href the public page of its node; null where it has none
 * @param state {@code open} while something is not judged, else {@code judged}
 * @param history who wrote last and when; null where nobody has
 */
public record PartRow(
    String anchor,
    String subject,
    int depth,
    boolean whole,
    String sortName,
    @Nullable String code,
    String title,
    @Nullable String href,
    List<FigureRow> figures,
    List<Verdict> verdicts,
    Texts texts,
    List<String> warnings,
    String state,
    int seen,
    @Nullable String history,
    List<TaskRow> tasks) {

  /** What was written, by the names of the form's fields. */
  public record Texts(String done, String problem, String remedy, String reason) {}

  /**
   * A figure that the subject is judged by.
   *
   * @param since what it was corrected to after the review was finished, in words; null for nothing
   */
  public record FigureRow(
      String name,
      String kindName,
      String value,
      @Nullable String target,
      String state,
      @Nullable String against,
      @Nullable String note,
      @Nullable String since) {}

  /**
   * A dimension with its judgement.
   *
   * @param code null where it is not judged yet
   * @param suggestion what the figures suggest; null where nothing
   */
  public record Verdict(
      String field,
      String name,
      @Nullable String code,
      @Nullable String meaning,
      @Nullable String suggestion,
      List<Choice> choices) {}

  /** One possible judgement. */
  public record Choice(String value, String name, boolean chosen) {}

  /**
   * What is left to do, and where it goes on.
   *
   * @param href the node that goes on; null where there is none yet
   * @param budgets what that has in its year
   */
  public record TaskRow(
      String remedy, @Nullable String href, @Nullable String successor, List<String> budgets) {}

  public PartRow {
    figures = List.copyOf(figures);
    verdicts = List.copyOf(verdicts);
    warnings = List.copyOf(warnings);
    tasks = List.copyOf(tasks);
  }
}
