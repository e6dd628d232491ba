package org.kusei.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.forms.Choice;
import org.kusei.pages.Page;

/**
 * A draft as a tree to work on.
 *
 * @param action address that its forms post to
 * @param stage what is public of the year now
 * @param warning that something else is public than the draft goes on; null when not
 * @param waiting a decision that waits for its moment, in words; null for none
 * @param lock why it cannot be written now; null when it can
 * @param includes what the sum holds and what it leaves out
 * @param bureau the sum that bureaus spend; null where none is written
 * @param parents under which a node can be added; empty where the reader may not shape the tree
 * @param tags by which the tree can be seen across, with the one chosen
 * @param tag the chosen one; null for none
 */
public record PlanView(
    Page page,
    String action,
    String stage,
    @Nullable String publicHref,
    @Nullable String warning,
    @Nullable String waiting,
    @Nullable String lock,
    String sum,
    String includes,
    @Nullable String bureau,
    List<Row> rows,
    List<Gone> removed,
    List<Choice> parents,
    List<Choice> tags,
    @Nullable String tag,
    Open open,
    List<TalkView> talk,
    List<Choice> units,
    List<String> problems) {

  /** What the reader may do here. */
  public record Open(boolean shape, boolean talk, boolean decide) {}

  /**
   * A node of the tree.
   *
   * @param id of its element
   * @param key as forms name it
   * @param parent as forms name it; empty at the top
   * @param comments how many are open, in words; null for none
   * @param fresh that it goes on nothing of the year before, in words; null when it does
   */
  public record Row(
      String id,
      String key,
      String parent,
      String kind,
      String kindName,
      int depth,
      @Nullable String code,
      String title,
      String href,
      String sum,
      @Nullable String comments,
      @Nullable String fresh,
      List<String> tags) {}

  /** A node that was taken out. */
  public record Gone(String key, String title, String when) {}
}
