package org.kusei.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;
import org.kusei.text.Revision;

/**
 * One node through the years, the latest first.
 *
 * @param end what became of it; null where the newest policy still has it
 */
public record HistoryView(Page page, Head head, List<Year> years, @Nullable End end) {

  /**
   * Whose history it is.
   *
   * @param over the ward and the year from which it is looked at
   * @param label number and title of the node in that year
   */
  public record Head(String over, String label) {}

  /**
   * The end of a line: dropped, split or merged.
   *
   * @param year of the edition that no longer has it
   * @param compareHref the comparison with that edition
   */
  public record End(String year, List<Fact> facts, String compareHref) {}

  /**
   * The node in one year.
   *
   * @param number its numbering then
   * @param stage of the edition shown
   * @param dropped the year's current edition no longer has it
   * @param since what became of it since the year before on the line; null for the first
   */
  public record Year(
      String year,
      String href,
      String kind,
      @Nullable String number,
      String stage,
      String stageStyle,
      boolean dropped,
      Revision title,
      List<PassageView> paragraphs,
      List<Bar> bars,
      @Nullable Since since) {}

  /**
   * What became of a node from one year of its line to the next.
   *
   * @param targets those that were set otherwise, and the tags that came and went; the amounts of
   *     every year stand beside it
   * @param compareHref the whole comparison of the two years
   */
  public record Since(
      String year, List<Fact> facts, List<Fact.Money> targets, String compareHref) {}
}
