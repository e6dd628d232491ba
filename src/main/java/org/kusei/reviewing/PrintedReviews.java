package org.kusei.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.kusei.gauge.GaugeWords;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;
import org.kusei.review.Review;
import org.kusei.review.Reviews;
import org.kusei.reviewing.City.Asked;
import org.kusei.reviewing.ReviewView.Standing;

/** Finished reviews as their public pages print them, for whoever hands their texts on. */
public final class PrintedReviews {
  private static final GaugeWords WORDS = new GaugeWords(Texts.of(Locale.JAPANESE));

  private final Reviews reviews;
  private final Policies policies;

  PrintedReviews(Reviews reviews, Policies policies) {
    this.reviews = reviews;
    this.policies = policies;
  }

  /**
   * What the page prints, in the language of the documents.
   *
   * @param name 中間振り返り or 自己評価
   * @param published the sentence that says since when it is public
   * @param parts without what became of it later, which is told where it is
   */
  public record Printed(
      Review review,
      String address,
      String name,
      String published,
      Standing standing,
      List<PartRow> parts) {

    public Printed {
      parts = List.copyOf(parts);
    }

    public Instant publishedAt() {
      return Objects.requireNonNull(review.finishedAt());
    }
  }

  /** Of all years, the earliest first. */
  public List<Printed> list(Ward ward) {
    return reviews.list(ward.id()).stream()
        .filter(Review::isFinished)
        .map(review -> printed(ward, review))
        .toList();
  }

  public List<Printed> list(Ward ward, FiscalYear year) {
    return reviews.listFinished(ward.id(), year).stream()
        .map(review -> printed(ward, review))
        .toList();
  }

  private Printed printed(Ward ward, Review review) {
    var sheet = reviews.sheet(review);
    return new Printed(
        review,
        new Asked(ward, review.year(), review.kind()).publicAddress(),
        WORDS.text(review.kind().key()),
        ReviewReading.published(WORDS, Objects.requireNonNull(review.finishedAt())),
        ReviewReading.standing(WORDS, sheet),
        new PartReading(WORDS, sheet, List.of(), _ -> Optional.empty(), policies).rows());
  }
}
