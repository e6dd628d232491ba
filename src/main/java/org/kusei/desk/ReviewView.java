package org.kusei.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.forms.BudgetRow;
import org.kusei.forms.Choice;
import org.kusei.forms.Field;
import org.kusei.pages.Page;

/**
 * One document under review: the source on one side, what was recognised on the other.
 *
 * @param action address that all its forms post to
 * @param open whether it can still be changed
 * @param counts characters: total, placed, chrome, unplaced
 * @param problems why it was not accepted or not changed, in words
 * @param destinations where the chosen passages can be moved to
 * @param newWard name of a ward that is not on record and could be entered; null else
 * @param result address of the public page it became; null before acceptance
 * @param withdrawing address of the page that withdraws it; null unless the document is on record
 * @param rejection the reason for turning it down; null when that is decided
 */
public record ReviewView(
    Page page,
    String action,
    int version,
    boolean open,
    String state,
    String stateName,
    Head head,
    Counts counts,
    List<String> problems,
    List<Note> notes,
    List<Movable> unplaced,
    List<Movable> chrome,
    List<SourceRow> source,
    List<Section> sections,
    List<NodeRow> nodes,
    List<ItemRow> items,
    List<Section> appendix,
    List<Group> destinations,
    boolean undoable,
    @Nullable String newWard,
    @Nullable String result,
    List<Fact> story,
    @Nullable String withdrawing,
    @Nullable Field rejection) {

  /**
   * What became of the document, or what it is to correct.
   *
   * @param href null where there is nothing to see
   */
  public record Fact(String term, String text, @Nullable String href) {}

  /** What the document says of itself, and the choices. */
  public record Head(
      String file,
      String format,
      List<Choice> wards,
      Field year,
      List<Choice> stages,
      String mayor,
      Field publishedOn) {}

  /** Options under one heading. */
  public record Group(String name, List<Choice> choices) {}

  /** Non-space characters. */
  public record Counts(int total, int placed, int chrome, int unplaced) {}

  /** Something odd, with its line. */
  public record Note(int line, String text) {}

  /**
   * A passage that can be chosen and moved.
   *
   * @param id its anchor on the page
   * @param value how the form names it
   */
  public record Movable(String id, String value, String text, @Nullable String lines) {}

  /** Statements, reform items and the rest: a heading and its passages. */
  public record Section(String id, String title, @Nullable String note, List<Movable> passages) {}

  /**
   * An issue, strategy or initiative with everything below it.
   *
   * @param depth 0 for an issue
   * @param form null unless this node is being edited
   */
  public record NodeRow(
      String id,
      String kind,
      String kindName,
      int depth,
      @Nullable String code,
      String title,
      String lines,
      int firstLine,
      String editAddress,
      List<String> budgets,
      List<Movable> passages,
      @Nullable NodeForm form) {}

  /** The form of one node. */
  public record NodeForm(
      String path,
      Field title,
      String code,
      List<Choice> kinds,
      List<Choice> parents,
      Field position,
      List<BudgetRow> budgets,
      String closeAddress) {}

  /** An item of a reform review with what was made of it. */
  public record ItemRow(
      String id,
      @Nullable String code,
      String title,
      String lines,
      int firstLine,
      String editAddress,
      List<Section> texts,
      @Nullable ItemForm form) {}

  /** The form of one item. */
  public record ItemForm(
      int item, Field code, Field title, List<ItemField> fields, String closeAddress) {}

  /**
   * A text of an item's form.
   *
   * @param rows of the field; 1 for a single line
   */
  public record ItemField(String label, Field field, int rows) {}
}
