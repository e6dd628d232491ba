package org.kusei.reviewing;

import org.kusei.gauge.GaugeWords;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.kusei.review.Review;
import org.kusei.review.Reviews;
import org.kusei.reviewing.ReviewReading.Look;
import org.kusei.reviewing.ReviewView.Open;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Finished reviews as anyone reads them. */
@Controller
final class PublicReviewPages {
  private final City city;
  private final Reviews reviews;
  private final ReviewReading reading;
  private final Html html;

  PublicReviewPages(City city, Reviews reviews, ReviewReading reading, Html html) {
    this.city = city;
    this.reviews = reviews;
    this.reading = reading;
    this.html = html;
  }

  @GetMapping("/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/review/{kind:mid-year|year-end}")
  ResponseEntity<String> review(
      Visit visit,
      @PathVariable("ward") String slug,
      @PathVariable("year") String year,
      @PathVariable("kind") String kind) {
    var asked = city.asked(slug, year, kind);
    var review =
        reviews
            .find(asked.ward(), asked.year(), asked.kind())
            .filter(Review::isFinished)
            .orElseThrow(() -> new NotFoundException(asked.publicAddress()));
    var words = new GaugeWords(Texts.of(visit.language()));
    var ward = words.ward(asked.ward());
    var name = words.text(asked.kind().key());
    var page =
        html.page(
            visit,
            words.text("reviewing.title", ward + " " + words.year(asked.year()), name),
            new Crumb(ward, "/" + slug, null),
            new Crumb(words.year(asked.year()), asked.policy(), null),
            new Crumb(name, null, null));
    var look = new Look(new Open(false, false), asked.publicAddress(), null, null);
    return html.show("reviewing/public.jte", reading.view(page, asked, review, look));
  }
}
