package org.kusei.reviewing;

import java.util.List;
import org.kusei.organization.Wards;
import org.kusei.prepared.Changes;
import org.kusei.prepared.Parts;
import org.kusei.review.Review;
import org.kusei.review.ReviewListener;

/**
 * Withdraws the prepared pages on which a finished review shows: those of its year, and of the next
 * one, whose nodes take up what remains.
 */
final class ReviewChanges implements ReviewListener {
  private final Changes changes;
  private final Wards wards;

  ReviewChanges(Changes changes, Wards wards) {
    this.changes = changes;
    this.wards = wards;
  }

  @Override
  public void finished(Review review) {
    var slug = wards.get(review.ward()).slug();
    changes.changed(
        review.municipality().value(),
        List.of(Parts.year(slug, review.year()), Parts.year(slug, review.year().next())));
  }
}
