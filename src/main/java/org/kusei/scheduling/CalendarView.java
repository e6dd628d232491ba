package org.kusei.scheduling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * The calendar of a ward's year.
 *
 * @param action address under which the forms send
 * @param problem why nothing was done; null when nothing was refused
 * @param forms null where the reader may only look
 */
public record CalendarView(
    Page page,
    String action,
    @Nullable String problem,
    List<MilestoneRow> milestones,
    List<WindowRow> windows,
    List<PermitRow> permits,
    @Nullable Forms forms) {

  /**
   * A milestone.
   *
   * @param day null where the ward does without it
   * @param left how long is left, in words; null where there is no day
   * @param change who said so and why; null for the usual day
   * @param edit address of the form about it
   */
  public record MilestoneRow(
      String name,
      @Nullable String day,
      @Nullable String left,
      @Nullable String change,
      String edit) {}

  /**
   * A kind of work.
   *
   * @param days on which it is open, in words
   * @param change who said so and why; null where nobody said anything
   */
  public record WindowRow(
      String name, boolean open, String state, String days, @Nullable String change, String edit) {}

  /**
   * A permit.
   *
   * @param state in words: holds, over, withdrawn by whom
   * @param withdraw address that takes it back; null where it does not hold any more
   */
  public record PermitRow(
      String person,
      String item,
      String work,
      String until,
      String said,
      String state,
      boolean holds,
      @Nullable String withdraw) {}

  /** What the forms hold, and which of them is open. */
  public record Forms(Open open, Typed typed, Choices choices) {}

  /** Which form somebody came for. */
  public record Open(boolean milestone, boolean window, boolean permit) {}

  /** What was typed, or stands already; empty for nothing. */
  public record Typed(
      String day,
      boolean without,
      String milestoneWhy,
      String opens,
      String closes,
      String windowWhy,
      String until,
      String permitWhy) {}

  /** What may be chosen. */
  public record Choices(
      List<Choice> milestones, List<Choice> works, List<Choice> items, List<Choice> people) {}

  /** One of the choices of a field. */
  public record Choice(String value, String name, boolean chosen) {}
}
