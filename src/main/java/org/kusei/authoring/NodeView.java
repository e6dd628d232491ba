package org.kusei.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.forms.BudgetRow;
import org.kusei.forms.Choice;
import org.kusei.forms.Field;
import org.kusei.pages.Page;

/**
 * A node of a draft to work on.
 *
 * @param action address that its forms post to
 * @param form null where the reader may not write
 * @param shape null where the reader may not shape the tree
 * @param before what the year before said; null for a new node
 * @param saved that it is on record, and since when
 * @param answers who answers for it
 * @param lock why it cannot be written now; null when it can
 */
public record NodeView(
    Page page,
    String action,
    String plan,
    String kindName,
    String heading,
    String sum,
    String includes,
    String saved,
    String answers,
    @Nullable String lock,
    @Nullable Conflict conflict,
    List<String> problems,
    Text text,
    @Nullable Form form,
    @Nullable Shape shape,
    @Nullable Before before,
    List<Task> tasks,
    List<TalkView> talk,
    List<Choice> units,
    boolean maySpeak,
    List<Deed> deeds) {

  /** What stands there. */
  public record Text(
      @Nullable String code,
      String title,
      List<String> paragraphs,
      List<String> budgets,
      List<String> tags) {}

  /** The form of the text. */
  public record Form(
      int version,
      Field code,
      Field title,
      Field paragraphs,
      int rows,
      List<BudgetRow> budgets,
      Field tags,
      List<String> knownTags) {}

  /** Somebody saved another text meanwhile: both, field by field where they differ. */
  public record Conflict(List<Both> fields) {}

  /** A field in two texts. */
  public record Both(String name, String theirs, String mine) {}

  /**
   * The forms that change the tree.
   *
   * @param others of the kind, into which the node can be merged
   */
  public record Shape(
      List<Choice> parents,
      int position,
      int siblings,
      List<Choice> paragraphs,
      List<Choice> below,
      List<Choice> others) {}

  /** The node of the year before. */
  public record Before(
      String heading, String href, List<String> paragraphs, List<String> budgets) {}

  /** What a review left to do, and the page of that review. */
  public record Task(String problem, String remedy, String review, String href) {}

  /** Something that was done with the node. */
  public record Deed(String when, String who, String what, @Nullable String before) {}
}
