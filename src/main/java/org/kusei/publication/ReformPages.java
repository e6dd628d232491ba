package org.kusei.publication;

import java.util.List;
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
import org.kusei.reform.ReformAddresses;
import org.kusei.reform.ReformProgramme;
import org.kusei.reform.ReformProgrammes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The city's reform programme, year by year. */
@Controller
final class ReformPages {
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
    return html.show("publication/reforms.jte", ReformYearsView.of(page, newest()));
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
    return show(visit, programmes.get(city(year), year));
  }

  @GetMapping("/reform/{year:[^.]+}/editions/{number:[0-9]{1,6}}")
  ResponseEntity<String> edition(
      Visit visit, @PathVariable("year") String written, @PathVariable("number") int number) {
    var year = YearName.get(written);
    return written.equals(year.toString())
        ? show(visit, programmes.get(city(year), year, number))
        : Html.moved(ReformAddresses.edition(year, number));
  }

  private MunicipalityId city(FiscalYear year) {
    return city.find().orElseThrow(() -> new NotFoundException("reform of " + year)).id();
  }

  private ResponseEntity<String> show(Visit visit, ReformProgramme programme) {
    var all = programmes.list(programme.municipality(), programme.year());
    var words = new Wording(Texts.of(visit.language()));
    var page =
        html.page(
                visit,
                words.text("reform.title-of-year", words.year(programme.year())),
                new Crumb(words.text("reform.title"), "/reform", null),
                new Crumb(words.year(programme.year()), null, null))
            .under("/reform");
    return html.show(
        "publication/reform.jte", ReformView.of(page, programme, all, takers.list(programme)));
  }
}
