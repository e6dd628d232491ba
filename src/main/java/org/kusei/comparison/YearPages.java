package org.kusei.comparison;

import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Comparisons;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.plan.NodePlace;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.kusei.policy.WithdrawnException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Through the years: one node's line, a ward's years, the city's year. */
@Controller
final class YearPages {
  private final City city;
  private final Comparisons comparisons;
  private final Html html;

  YearPages(City city, Comparisons comparisons, Html html) {
    this.city = city;
    this.comparisons = comparisons;
    this.html = html;
  }

  @GetMapping("/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/{code:[^.]+}/history")
  ResponseEntity<String> history(
      Visit visit,
      @PathVariable("ward") String slug,
      @PathVariable("year") int year,
      @PathVariable("code") String code) {
    var ward = city.ward(slug);
    var found = found(ward, fiscalYear(year), code);
    var edition = found.edition;
    var place = found.place;
    if (!edition.address(place.node()).equals(code)) {
      return ResponseEntity.status(HttpStatus.FOUND)
          .location(URI.create(Addresses.node(edition, place.node()) + "/history"))
          .build();
    }
    var names = new Names(Texts.of(visit.language()));
    var page =
        html.page(
            visit,
            names.text(
                "history.title",
                Fact.label(place.node()),
                names.ward(ward),
                names.year(edition.year())),
            ward(names, ward),
            new Crumb(names.year(edition.year()), Addresses.policy(ward, edition.year()), null),
            new Crumb(
                Fact.label(place.node()),
                Addresses.node(edition, place.node()),
                documentLanguage(names)),
            new Crumb(names.text("history.crumb"), null, null));
    return html.show(
        "comparison/history.jte",
        new HistoryReading(city.policies(), comparisons, names).view(page, edition, place.node()));
  }

  private record Found(Edition edition, NodePlace place) {}

  /** In the edition that holds now, else in the last that had it: a line may end within a year. */
  private Found found(Ward ward, FiscalYear year, String code) {
    var current = city.policies().findCurrent(ward.id(), year).stream();
    var others =
        city.policies().listEditions(ward.id(), year).reversed().stream()
            .map(summary -> city.policies().get(summary.id()));
    return Stream.concat(current, others)
        .flatMap(edition -> edition.find(code).map(place -> new Found(edition, place)).stream())
        .findFirst()
        .orElseThrow(
            () -> WithdrawnException.orAbsent(city.findWithdrawal(ward, year, code), code));
  }

  @GetMapping("/{ward:[a-z][a-z0-9-]*}/decade")
  ResponseEntity<String> decade(Visit visit, @PathVariable("ward") String slug) {
    var ward = city.ward(slug);
    var names = new Names(Texts.of(visit.language()));
    var page =
        html.page(
            visit,
            names.text("decade.title", names.ward(ward)),
            ward(names, ward),
            new Crumb(names.text("decade.crumb"), null, null));
    return html.show(
        "comparison/decade.jte", DecadeView.of(page, names, ward, city.policies(), comparisons));
  }

  /** The newest, for now. */
  @GetMapping("/years")
  ResponseEntity<String> newest() {
    var newest =
        city.years().stream().findFirst().orElseThrow(() -> new NotFoundException("years"));
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/years/" + newest)).build();
  }

  @GetMapping("/years/{year:[0-9]{4}}")
  ResponseEntity<String> year(Visit visit, @PathVariable("year") int year) {
    var names = new Names(Texts.of(visit.language()));
    var wanted = fiscalYear(year);
    var page =
        html.page(
            visit,
            names.text("city-year.title", city.name(names), names.year(wanted)),
            new Crumb(names.year(wanted), null, null));
    var view = CityYearView.of(page, names, city, wanted);
    if (view.rows().isEmpty()) {
      throw WithdrawnException.orAbsent(city.findWithdrawal(wanted), "years/" + year);
    }
    return html.show("comparison/cityyear.jte", view);
  }

  private static @Nullable String documentLanguage(Names names) {
    return names.texts().japanese() ? null : "ja";
  }

  private static Crumb ward(Names names, Ward ward) {
    return new Crumb(names.ward(ward), Addresses.ward(ward), null);
  }

  private static FiscalYear fiscalYear(int year) {
    if (year < 1926 || year > 2200) {
      throw new NotFoundException(year);
    }
    return new FiscalYear(year);
  }
}
