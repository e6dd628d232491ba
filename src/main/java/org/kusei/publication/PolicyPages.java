package org.kusei.publication;

import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.notation.YearName;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Page;
import org.kusei.pages.Visit;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;
import org.kusei.publication.PolicyView.Among;
import org.kusei.publication.PolicyView.Beside;
import org.kusei.publication.WardView.Volume;
import org.kusei.reform.ReformProgrammes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A ward, and its policies in every edition. */
@Controller
final class PolicyPages {
  private final HomeCity city;
  private final Policies policies;
  private final ReformProgrammes programmes;
  private final Companions companions;
  private final Html html;

  PolicyPages(
      HomeCity city,
      Policies policies,
      ReformProgrammes programmes,
      Companions companions,
      Html html) {
    this.city = city;
    this.policies = policies;
    this.programmes = programmes;
    this.companions = companions;
    this.html = html;
  }

  @GetMapping("/{ward:[a-z][a-z0-9-]*}")
  ResponseEntity<String> ward(Visit visit, @PathVariable("ward") String slug) {
    var ward = city.ward(slug);
    var name = name(visit, ward);
    var volumes =
        policies.years(ward.id()).stream()
            .map(year ->
                new Volume(
                    policies.getCurrent(ward.id(), year), policies.listEditions(ward.id(), year)))
            .toList();
    var page = html.page(visit, name, new Crumb(name, null, null));
    var withdrawn = companions.withdrawn(page.texts(), ward);
    return html.show("publication/ward.jte", WardView.of(page, ward, volumes, withdrawn));
  }

  @GetMapping("/{ward:[a-z][a-z0-9-]*}/{year:[^.]+}")
  ResponseEntity<String> current(
      Visit visit, @PathVariable("ward") String slug, @PathVariable("year") String written) {
    var ward = city.ward(slug);
    var year = YearName.get(written);
    return written.equals(year.toString())
        ? show(visit, policies.getCurrent(ward.id(), year), false)
        : Html.moved(Addresses.policy(ward, year));
  }

  @GetMapping("/{ward:[a-z][a-z0-9-]*}/{year:[^.]+}/editions/{number:[0-9]{1,6}}")
  ResponseEntity<String> edition(
      Visit visit,
      @PathVariable("ward") String slug,
      @PathVariable("year") String written,
      @PathVariable("number") int number) {
    var ward = city.ward(slug);
    var year = YearName.get(written);
    return written.equals(year.toString())
        ? show(visit, policies.getEdition(ward.id(), year, number), true)
        : Html.moved(Addresses.edition(ward, year, number));
  }

  /**
   * @param lasting whether the address is that edition's own, which stays when another one holds
   */
  private ResponseEntity<String> show(Visit visit, Edition edition, boolean lasting) {
    var texts = Texts.of(visit.language());
    var ward = edition.ward().id();
    var editions = policies.listEditions(ward, edition.year());
    var current = policies.findCurrentSummary(ward, edition.year()).orElseThrow().id();
    var programme = programmes.findFor(edition.ward().municipality(), edition.year());
    var view =
        PolicyView.of(
            page(visit, edition, lasting),
            edition,
            new Among(editions, current, lasting),
            new Beside(
                ReformItemView.of(edition, programme),
                companions.gauges(texts, edition),
                companions.reviews(texts, edition),
                companions.withdrawn(texts, edition)));
    return html.show("publication/policy.jte", view);
  }

  private Page page(Visit visit, Edition edition, boolean lasting) {
    var words = new Wording(Texts.of(visit.language()));
    var ward = words.ward(edition.ward());
    var year = words.year(edition.year());
    var above = new Crumb(ward, Addresses.ward(edition.ward()), null);
    var title = words.text("policy.title", ward, year);
    if (!lasting) {
      return html.page(visit, title, above, new Crumb(year, null, null));
    }
    var number = Integer.toString(edition.number());
    return html.page(
        visit,
        words.text("edition.title", title, number, words.stage(edition.stage())),
        above,
        new Crumb(year, Addresses.policy(edition.ward(), edition.year()), null),
        new Crumb(words.text("edition.number", edition.number()), null, null));
  }

  private static String name(Visit visit, Ward ward) {
    return new Wording(Texts.of(visit.language())).ward(ward);
  }
}
