package org.kusei.measuring;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.account.Place;
import org.kusei.indicator.Release;
import org.kusei.indicator.Releases;
import org.kusei.measuring.WardsView.WardRow;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The indicators of a ward's year, and making their values public. */
@Controller
final class ListPages {
  static final String ADDRESS = "/desk/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/indicators";

  private final City city;
  private final Releases releases;
  private final ListReading reading;
  private final Frame frame;

  ListPages(City city, Releases releases, ListReading reading, Frame frame) {
    this.city = city;
    this.releases = releases;
    this.reading = reading;
    this.frame = frame;
  }

  @GetMapping("/desk/indicators")
  @Needs(Action.SEE_INDICATORS)
  ResponseEntity<String> wards(Visit visit, Officer officer) {
    var words = Frame.words(visit);
    var title = words.text("measuring.title");
    var page =
        frame
            .html()
            .page(
                visit,
                title,
                new Crumb(words.text("desk.title"), "/desk", null),
                new Crumb(title, null, null));
    var rows =
        city.wards().stream()
            .filter(ward -> officer.may(Action.SEE_INDICATORS, new Place.OfWard(ward.id())))
            .map(ward -> row(visit, ward))
            .toList();
    return frame.html().show(HttpStatus.OK, "measuring/wards.jte", new WardsView(page, rows));
  }

  private WardRow row(Visit visit, Ward ward) {
    var words = Frame.words(visit);
    var years =
        city.years(ward).stream()
            .map(year ->
                new Crumb(
                    words.year(year), "/desk/" + ward.slug() + "/" + year + "/indicators", null))
            .toList();
    return new WardRow(words.ward(ward), years);
  }

  @GetMapping(ADDRESS)
  @Needs(Action.SEE_INDICATORS)
  ResponseEntity<String> list(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") String year) {
    return show(visit, officer, HttpStatus.OK, city.get(slug, year), null);
  }

  @PostMapping(ADDRESS + "/release")
  @Needs(Action.RELEASE_VALUES)
  ResponseEntity<String> release(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") String year,
      @RequestParam(name = "until", defaultValue = "") String until) {
    var of = city.get(slug, year);
    return switch (released(officer, of, until)) {
      case Accepted<Release> _ -> seeOther(of.address() + "#released");
      case Refused<Release>(var reason, var arguments) ->
          show(
              visit,
              officer,
              HttpStatus.UNPROCESSABLE_CONTENT,
              of,
              Frame.words(visit).text(reason, arguments.toArray()));
    };
  }

  private Decision<Release> released(Officer officer, WardYear of, String until) {
    try {
      return releases.release(officer.actor(), of.ward(), of.year(), LocalDate.parse(until));
    } catch (DateTimeException e) {
      return new Refused<>("measuring.wrong.day");
    }
  }

  private ResponseEntity<String> show(
      Visit visit, Officer officer, HttpStatus status, WardYear of, @Nullable String problem) {
    var view = reading.view(frame.list(visit, of), of, officer, problem);
    return frame.html().show(status, "measuring/list.jte", view);
  }

  static ResponseEntity<String> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
