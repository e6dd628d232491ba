package org.kusei.reform;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.ReformItem;

/**
 * An item (事項) of the city's reform programme with what was made of it.
 *
 * @param code as the programme numbers it, e.g. 2-③
 * @param purpose 趣旨・目的
 * @param approach 取組の考え方(戦略)
 * @param actions 取組内容
 * @param outcomeTarget 成果目標
 * @param performanceTarget 業績目標
 */
public record ProgrammeItem(
    @Nullable String code,
    String title,
    List<String> purpose,
    List<String> approach,
    List<String> actions,
    List<String> outcomeTarget,
    List<String> performanceTarget,
    List<ItemReview> reviews) {

  /**
   * What was done about the item and how it was judged.
   *
   * @param done 主な取組
   * @param rating 達成状況, the glyph as printed; what it means depends on the year's scheme
   * @param assessment 評価
   * @param remaining 次年度以降の課題
   * @param next 課題への対応
   */
  public record ItemReview(
      List<String> done,
      @Nullable String rating,
      List<String> assessment,
      List<String> remaining,
      List<String> next) {

    public ItemReview {
      done = List.copyOf(done);
      assessment = List.copyOf(assessment);
      remaining = List.copyOf(remaining);
      next = List.copyOf(next);
    }
  }

  public ProgrammeItem {
    purpose = List.copyOf(purpose);
    approach = List.copyOf(approach);
    actions = List.copyOf(actions);
    outcomeTarget = List.copyOf(outcomeTarget);
    performanceTarget = List.copyOf(performanceTarget);
    reviews = List.copyOf(reviews);
  }

  /** Number and title, as lists name it. */
  public String label() {
    return code == null ? title : code + " " + title;
  }

  boolean isMeantBy(ReformItem item) {
    return code != null
        && item.references().stream().anyMatch(each -> number(each).equals(number(code)));
  }

  /** From the first digit on: 改革の柱3-3(4) and 3-3(4) name the same, whatever their width. */
  private static String number(String code) {
    return Normalizer.normalize(code, Normalizer.Form.NFKC).replaceFirst("^[^0-9]+", "").strip();
  }
}
