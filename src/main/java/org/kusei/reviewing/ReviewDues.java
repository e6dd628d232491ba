package org.kusei.reviewing;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.kusei.account.Duty;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.calendar.Doer;
import org.kusei.calendar.Due;
import org.kusei.calendar.DueSource;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Wards;
import org.kusei.review.Review;
import org.kusei.review.ReviewKind;
import org.kusei.review.Reviews;

/** Reviews that are begun and not finished: the ward's planning sees to them. */
final class ReviewDues implements DueSource {
  private static final int LAST_OF_OCTOBER = 31;
  private static final int LAST_OF_JUNE = 30;

  private final Reviews reviews;
  private final Wards wards;

  ReviewDues(Reviews reviews, Wards wards) {
    this.reviews = reviews;
    this.wards = wards;
  }

  @Override
  public List<Due> list(MunicipalityId municipality) {
    return reviews.listOpen(municipality).stream().map(this::due).toList();
  }

  private Due due(Review review) {
    var ward = wards.get(review.ward());
    var word = review.kind().word();
    return new Due(
        new Doer.Holders(new Duty(Role.PLANNING, new Place.OfWard(review.ward()))),
        ward,
        review.year(),
        "reviewing.due." + word,
        List.of(),
        until(review),
        "/desk/" + ward.slug() + "/" + review.year() + "/review/" + word);
  }

  /** By when wards usually publish them. */
  private static LocalDate until(Review review) {
    int year = review.year().start();
    return review.kind() == ReviewKind.MID_YEAR
        ? LocalDate.of(year, Month.OCTOBER, LAST_OF_OCTOBER)
        : LocalDate.of(year + 1, Month.JUNE, LAST_OF_JUNE);
  }
}
