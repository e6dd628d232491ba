package org.kusei.reviewing;

import java.util.Set;
import org.kusei.account.Action;
import org.kusei.account.WardSubjects;
import org.kusei.calendar.Windows;
import org.kusei.difference.Comparisons;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Wards;
import org.kusei.pages.Html;
import org.kusei.policy.Policies;
import org.kusei.prepared.Changes;
import org.kusei.review.Reviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Makes the pages of reviews. */
@Configuration(proxyBeanMethods = false)
class ReviewingConfiguration {
  /** Pages of policies are prepared first. */
  private static final int AFTER_PAGES = 3;

  @Bean
  City reviewingCity(HomeCity home) {
    return new City(home);
  }

  @Bean
  WardSubjects reviewingSubjects(HomeCity home) {
    return new WardSubjects(home, Set.of(Action.SEE_REVIEW, Action.JUDGE, Action.FINISH_REVIEW));
  }

  @Bean
  ReviewReading reviewPageReading(Reviews reviews, Policies policies, Comparisons comparisons) {
    return new ReviewReading(reviews, policies, comparisons);
  }

  @Bean
  ReviewDesk reviewDesk(Reviews reviews, Policies policies) {
    return new ReviewDesk(reviews, policies);
  }

  @Bean
  ReviewPages officersReviewPages(
      City city, ReviewDesk desk, ReviewReading reading, Windows windows, Html html) {
    return new ReviewPages(city, desk, reading, windows, html);
  }

  @Bean
  PublicReviewPages publicReviewPages(
      City city, Reviews reviews, ReviewReading reading, Html html) {
    return new PublicReviewPages(city, reviews, reading, html);
  }

  @Bean
  @Order(AFTER_PAGES)
  PublishedReviews publishedReviews(HomeCity home, Reviews reviews, PublicReviewPages pages) {
    return new PublishedReviews(home, reviews, pages);
  }

  @Bean
  PrintedReviews printedReviews(Reviews reviews, Policies policies) {
    return new PrintedReviews(reviews, policies);
  }

  @Bean
  ReviewDues reviewDues(Reviews reviews, Wards wards) {
    return new ReviewDues(reviews, wards);
  }

  @Bean
  ReviewChanges reviewChanges(Changes changes, Wards wards) {
    return new ReviewChanges(changes, wards);
  }
}
