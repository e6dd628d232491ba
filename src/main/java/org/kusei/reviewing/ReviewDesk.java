package org.kusei.reviewing;

import java.util.Optional;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.policy.Policies;
import org.kusei.review.NewEntry;
import org.kusei.review.Review;
import org.kusei.review.Reviews;
import org.kusei.reviewing.City.Asked;

/** Reviews by what addresses name. */
final class ReviewDesk {
  private final Reviews reviews;
  private final Policies policies;

  ReviewDesk(Reviews reviews, Policies policies) {
    this.reviews = reviews;
    this.policies = policies;
  }

  /** There is no review without a policy. */
  void requirePolicy(Asked asked) {
    policies.getCurrent(asked.ward().id(), asked.year());
  }

  Optional<Review> find(Asked asked) {
    return reviews.find(asked.ward(), asked.year(), asked.kind());
  }

  Decision<?> begin(Actor by, Asked asked) {
    var edition = policies.getCurrent(asked.ward().id(), asked.year());
    return reviews.begin(by, edition, asked.kind());
  }

  Decision<?> enter(Actor by, Review review, NewEntry entry) {
    return reviews.enter(by, review.id(), entry);
  }

  Decision<?> finish(Actor by, Review review, String unjudged) {
    return reviews.finish(by, review.id(), unjudged);
  }
}
