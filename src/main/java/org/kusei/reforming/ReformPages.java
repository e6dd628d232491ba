package org.kusei.reforming;

import java.util.List;
import java.util.stream.Stream;
import org.kusei.notation.YearName;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Municipality;
import org.kusei.organization.MunicipalityId;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.plan.Wording;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.kusei.prepared.PageSource;
import org.kusei.prepared.PublicPage;
import org.kusei.reform.ReformAddresses;
import org.kusei.reform.ReformProgramme;
import org.kusei.reform.ReformProgrammes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The city's reform programme, year by year; all of its pages can be prepared. */
@Controller
final class ReformPages implements PageSource {
  /** All pages of the programme. */
  static final String PART = "reform";

  private final HomeCity city;
  private final ReformProgrammes programmes;
  private final ReformTakers takers;
  private final Html html;

  ReformPages(HomeCity city, ReformProgrammes programmes, ReformTakers takers, Html html) {
    this.city = city;
    this.programmes = programmes;
    this.takers = takers;
    this.html = html;
  }

  @GetMapping("/reform")
  ResponseEntity<String> years(Visit visit) {
    var title = Texts.of(visit.language()).text("reform.title");
    var page = html.page(visit, title, new Crumb(title, null, null)).under("/reform");
    return html.show("reforming/years.jte", ReformYearsView.of(page, newest()));
  }

  /** The newest review of each year. */
  private List<ReformProgramme> newest() {
    return city.find().map(Municipality::id).stream()
        .flatMap(id -> programmes.years(id).stream().flatMap(y -> programmes.find(id, y).stream()))
        .toList();
  }

  @GetMapping("/reform/{year:[^.]+}")
  ResponseEntity<String> year(Visit visit, @PathVariable("year") String written) {
    var year = YearName.get(written);
    if (!written.equals(year.toString())) {
      return Html.moved(ReformAddresses.year(year));
    }
    return show(visit, programmes.get(city(year), year), false);
  }

  @GetMapping("/reform/{year:[^.]+}/editions/{number:[0-9]{1,6}}")
  ResponseEntity<String> edition(
      Visit visit, @PathVariable("year") String written, @PathVariable("number") int number) {
    var year = YearName.get(written);
    return written.equals(year.toString())
        ? show(visit, programmes.get(city(year), year, number), true)
        : Html.moved(ReformAddresses.edition(year, number));
  }

  private MunicipalityId city(FiscalYear year) {
    return city.find().orElseThrow(() -> new NotFoundException("reform of " + year)).id();
  }

  /**
   * @param lasting whether the address is that review's own, which stays when another one holds
   */
  private ResponseEntity<String> show(Visit visit, ReformProgramme programme, boolean lasting) {
    var all = programmes.list(programme.municipality(), programme.year());
    var words = new Wording(Texts.of(visit.language()));
    var year = words.text("reform.title-of-year", words.year(programme.year()));
    var number = Integer.toString(programme.number());
    var page =
        html.page(
                visit,
                lasting ? words.text("reform.title-of-edition", year, number) : year,
                new Crumb(words.text("reform.title"), "/reform", null),
                new Crumb(words.year(programme.year()), null, null))
            .under("/reform");
    return html.show(
        "reforming/review.jte",
        ReformView.of(page, programme, lasting, all, takers.list(programme)));
  }

  @Override
  public List<String> parts() {
    return List.of(PART);
  }

  @Override
  public List<PublicPage> pages(String part) {
    return part.equals(PART) ? pages().toList() : List.of();
  }

  private Stream<PublicPage> pages() {
    var years =
        city.find().map(Municipality::id).stream()
            .flatMap(id -> programmes.years(id).stream().map(year -> programmes.list(id, year)));
    return Stream.concat(
        Stream.of(PublicPage.ofLanguages("/reform", this::years)),
        years.flatMap(this::pagesOfYear));
  }

  private Stream<PublicPage> pagesOfYear(List<ReformProgramme> reviews) {
    var year = reviews.getLast().year();
    var current =
        PublicPage.ofLanguages(ReformAddresses.year(year), visit -> year(visit, year.toString()));
    var each =
        reviews.stream()
            .map(ReformProgramme::number)
            .map(number ->
                PublicPage.ofLanguages(
                    ReformAddresses.edition(year, number),
                    visit -> edition(visit, year.toString(), number)));
    return Stream.concat(Stream.of(current), each);
  }
}
