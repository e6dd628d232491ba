package org.kusei.editing;

import java.util.List;
import org.kusei.outline.Passage;
import org.kusei.outline.ReviewItem;
import org.kusei.outline.ReviewItem.ItemReview;
import org.kusei.platform.NotFoundException;

/** What an item (事項) of a reform review says, and what is said about what was done. */
public enum ReviewField {
  /** 趣旨・目的. */
  PURPOSE,
  /** 取組の考え方(戦略). */
  APPROACH,
  /** 取組内容. */
  ACTIONS,
  /** 成果目標. */
  OUTCOME_TARGET,
  /** 業績目標. */
  PERFORMANCE_TARGET,
  /** 主な取組. */
  DONE,
  /** 評価. */
  ASSESSMENT,
  /** 次年度以降の課題. */
  REMAINING,
  /** 課題への対応. */
  NEXT;

  /** Whether the item itself says it, and not one of its reviews. */
  public boolean isOfItem() {
    return compareTo(DONE) < 0;
  }

  /**
   * What stands there.
   *
   * @param review counts from 0; of no meaning for a field of the item itself
   */
  public List<Passage> of(ReviewItem item, int review) {
    return isOfItem() ? ofItem(item) : ofReview(review(item, review));
  }

  private List<Passage> ofItem(ReviewItem item) {
    return switch (this) {
      case PURPOSE -> item.purpose();
      case APPROACH -> item.approach();
      case ACTIONS -> item.actions();
      case OUTCOME_TARGET -> item.outcomeTarget();
      case PERFORMANCE_TARGET -> item.performanceTarget();
      case DONE, ASSESSMENT, REMAINING, NEXT -> throw new IllegalStateException(name());
    };
  }

  private List<Passage> ofReview(ItemReview review) {
    return switch (this) {
      case DONE -> review.done();
      case ASSESSMENT -> review.assessment();
      case REMAINING -> review.remaining();
      case NEXT -> review.next();
      case PURPOSE, APPROACH, ACTIONS, OUTCOME_TARGET, PERFORMANCE_TARGET ->
          throw new IllegalStateException(name());
    };
  }

  private static ItemReview review(ReviewItem item, int review) {
    if (review < 0 || review >= item.reviews().size()) {
      throw new NotFoundException(review);
    }
    return item.reviews().get(review);
  }
}
