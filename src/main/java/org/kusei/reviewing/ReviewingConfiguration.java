package org.kusei.reviewing;

import org.kusei.calendar.Windows;
import org.kusei.organization.Municipalities;
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
  City reviewingCity(Municipalities municipalities, Wards wards) {
    return new City(municipalities, wards);
  }

  @Bean
  ReviewingSubjects reviewingSubjects(City city) {
    return new ReviewingSubjects(city);
  }

  @Bean
  ReviewReading reviewPageReading(Reviews reviews, Policies policies) {
    return new ReviewReading(reviews, policies);
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
  PublishedReviews publishedReviews(
      Municipalities municipalities, Wards wards, Reviews reviews, PublicReviewPages pages) {
    return new PublishedReviews(municipalities, wards, reviews, pages);
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
