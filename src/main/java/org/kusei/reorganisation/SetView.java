package org.kusei.reorganisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * One change set and what it would do.
 *
 * @param action address under which the forms send
 * @param problem why nothing was done; null when nothing was refused
 * @param state in words
 * @param failure why it could not be applied by itself; null where nothing went wrong
 * @param faults what must be mended first
 * @param unresolved in words; null where everything has somebody to go to
 * @param forms null once it is applied
 */
public record SetView(
    Page page,
    String action,
    @Nullable String problem,
    String state,
    @Nullable String failure,
    List<ChangeRow> changes,
    List<String> faults,
    @Nullable String unresolved,
    List<Count> counts,
    List<MoveRow> moves,
    @Nullable Forms forms) {

  /** A change in words. */
  public record ChangeRow(String words, String remove) {}

  /**
   * Something that moves.
   *
   * @param value how the form names it
   * @param to null where nobody said
   */
  public record MoveRow(
      String value, String kind, String label, String from, @Nullable String to) {}

  /** How many things of a kind move. */
  public record Count(String kind, String number) {}

  /** What the forms offer. */
  public record Forms(
      List<Choice> kinds,
      List<Choice> units,
      List<Choice> wards,
      List<Choice> heirs,
      boolean scheduled,
      boolean due) {}

  /** One of the choices of a field. */
  public record Choice(String value, String name) {}
}
