package org.kusei.responsibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * The nodes of a ward's year and who answers for each.
 *
 * @param action address that the form sends to
 * @param told what was just done, or what is wrong
 * @param form null where the reader may only look
 */
public record DutiesView(
    Page page, String action, Told told, List<Row> rows, @Nullable Naming form) {

  /** What the page says above its table; null or empty for nothing. */
  public record Told(@Nullable String problem, @Nullable String done, List<String> warnings) {}

  /**
   * A node.
   *
   * @param value how the form names it
   * @param label code and title
   * @param unit that was named; null for none
   * @param person who was named and answers; null for nobody
   * @param state why somebody else answers; null where the person named does
   * @param sudden whether somebody named no longer answers
   * @param said by whom and when; null where nobody was ever named
   */
  public record Row(
      String value,
      int depth,
      String label,
      @Nullable String href,
      @Nullable String unit,
      @Nullable String person,
      @Nullable String state,
      boolean sudden,
      @Nullable String said,
      boolean chosen) {}

  /** The choices of the form. */
  public record Naming(List<Group> groups, String why) {}

  /** A unit with the people in it. */
  public record Group(String name, List<Choice> choices) {}

  /** A unit or a person that may be named. */
  public record Choice(String value, String name, boolean chosen) {}
}
