package org.kusei.reviewing;

import java.util.List;
import java.util.stream.Stream;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Ward;
import org.kusei.prepared.PageSource;
import org.kusei.prepared.Parts;
import org.kusei.prepared.PublicPage;
import org.kusei.review.Review;
import org.kusei.review.Reviews;

/** Which pages of reviews can be prepared: those of the finished ones. */
final class PublishedReviews implements PageSource {
  private static final String NAME = "review";

  private final HomeCity home;
  private final Reviews reviews;
  private final PublicReviewPages pages;

  PublishedReviews(HomeCity home, Reviews reviews, PublicReviewPages pages) {
    this.home = home;
    this.reviews = reviews;
    this.pages = pages;
  }

  private record Finished(Ward ward, Review review) {
    String part() {
      return Parts.below(Parts.year(ward.slug(), review.year()), NAME);
    }
  }

  private Stream<Finished> finished() {
    return home.wards().stream()
        .flatMap(ward ->
            reviews.list(ward.id()).stream()
                .filter(Review::isFinished)
                .map(review -> new Finished(ward, review)));
  }

  @Override
  public List<String> parts() {
    return finished().map(Finished::part).distinct().toList();
  }

  @Override
  public List<PublicPage> pages(String part) {
    return finished()
        .filter(each -> each.part().equals(part))
        .map(each -> {
          var slug = each.ward.slug();
          var year = each.review.year().toString();
          var kind = each.review.kind().word();
          return PublicPage.ofLanguages(
              "/" + slug + "/" + year + "/review/" + kind,
              visit -> pages.review(visit, slug, year, kind));
        })
        .toList();
  }
}
