package org.kusei.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item (事項) of a reform programme's review table. */
public record ReviewItem(
    @Nullable String code,
    Passage title,
    List<Passage> purpose,
    List<Passage> approach,
    List<Passage> actions,
    List<Passage> outcomeTarget,
    List<Passage> performanceTarget,
    List<ItemReview> reviews,
    Lines lines) {

  /**
   * What was done about an item and how it was judged.
   *
   * @param done 主な取組
   * @param rating 達成状況, the glyph as printed, e.g. ①
   * @param assessment 評価
   * @param remaining 次年度以降の課題
   * @param next 課題への対応
   */
  public record ItemReview(
      List<Passage> done,
      @Nullable String rating,
      List<Passage> assessment,
      List<Passage> remaining,
      List<Passage> next) {

    public ItemReview {
      done = List.copyOf(done);
      assessment = List.copyOf(assessment);
      remaining = List.copyOf(remaining);
      next = List.copyOf(next);
    }
  }

  public ReviewItem {
    purpose = List.copyOf(purpose);
    approach = List.copyOf(approach);
    actions = List.copyOf(actions);
    outcomeTarget = List.copyOf(outcomeTarget);
    performanceTarget = List.copyOf(performanceTarget);
    reviews = List.copyOf(reviews);
  }
}
