package org.kusei.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kusei.outline.Passage;
import org.kusei.outline.ReviewItem;
import org.kusei.outline.ReviewItem.ItemReview;
import org.kusei.platform.NotFoundException;

/** Changes to the items of a reform review, each giving new lists. */
final class ReviewItems {

  static ReviewItem get(List<ReviewItem> items, int item) {
    if (item < 0 || item >= items.size()) {
      throw new NotFoundException(item);
    }
    return items.get(item);
  }

  static List<ReviewItem> changed(
      List<ReviewItem> items, int item, UnaryOperator<ReviewItem> change) {
    var changed = new ArrayList<>(items);
    changed.set(item, change.apply(get(items, item)));
    return changed;
  }

  static ReviewItem withTitle(ReviewItem item, String title) {
    return with(item, item.code(), new Passage(title, item.title().spans()), item.reviews());
  }

  static ReviewItem withCode(ReviewItem item, @Nullable String code) {
    return with(item, code, item.title(), item.reviews());
  }

  static ReviewItem withRating(ReviewItem item, int review, @Nullable String rating) {
    return with(
        item,
        review,
        old -> new ItemReview(old.done(), rating, old.assessment(), old.remaining(), old.next()));
  }

  private static ReviewItem with(ReviewItem item, int review, UnaryOperator<ItemReview> change) {
    var reviews = new ArrayList<>(item.reviews());
    if (review < 0 || review >= reviews.size()) {
      throw new NotFoundException(review);
    }
    reviews.set(review, change.apply(reviews.get(review)));
    return with(item, item.code(), item.title(), reviews);
  }

  private static ReviewItem with(
      ReviewItem item, @Nullable String code, Passage title, List<ItemReview> reviews) {
    return new ReviewItem(
        code,
        title,
        item.purpose(),
        item.approach(),
        item.actions(),
        item.outcomeTarget(),
        item.performanceTarget(),
        reviews,
        item.lines());
  }

  static ReviewItem withTexts(ReviewItem item, int review, ReviewField field, List<Passage> to) {
    if (!field.isOfItem()) {
      return with(item, review, old -> withTexts(old, field, to));
    }
    return new ReviewItem(
        item.code(),
        item.title(),
        field == ReviewField.PURPOSE ? to : item.purpose(),
        field == ReviewField.APPROACH ? to : item.approach(),
        field == ReviewField.ACTIONS ? to : item.actions(),
        field == ReviewField.OUTCOME_TARGET ? to : item.outcomeTarget(),
        field == ReviewField.PERFORMANCE_TARGET ? to : item.performanceTarget(),
        item.reviews(),
        item.lines());
  }

  private static ItemReview withTexts(ItemReview old, ReviewField field, List<Passage> to) {
    return new ItemReview(
        field == ReviewField.DONE ? to : old.done(),
        old.rating(),
        field == ReviewField.ASSESSMENT ? to : old.assessment(),
        field == ReviewField.REMAINING ? to : old.remaining(),
        field == ReviewField.NEXT ? to : old.next());
  }

  private ReviewItems() {}
}
