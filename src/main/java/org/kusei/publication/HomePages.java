package org.kusei.publication;

import java.util.List;
import java.util.Optional;
import org.kusei.edition.EditionSummary;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.policy.Policies;
import org.kusei.publication.HomeView.Standing;
import org.kusei.reform.ReformProgramme;
import org.kusei.reform.ReformProgrammes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page. */
@Controller
final class HomePages {

  /** How many editions are new. */
  private static final int NEWEST = 8;

  private final HomeCity city;
  private final Policies policies;
  private final ReformProgrammes programmes;
  private final Html html;

  HomePages(HomeCity city, Policies policies, ReformProgrammes programmes, Html html) {
    this.city = city;
    this.policies = policies;
    this.programmes = programmes;
    this.html = html;
  }

  @GetMapping("/")
  ResponseEntity<String> home(Visit visit) {
    var page = html.page(visit, "");
    var wards = city.wards();
    var found = city.find();
    List<EditionSummary> newest =
        found
            .map(Municipality::id)
            .map(id -> policies.listLatelyPublished(id, NEWEST))
            .orElse(List.of());
    return html.show(
        "publication/home.jte",
        HomeView.of(
            page,
            found.orElse(null),
            wards.stream().map(this::standing).toList(),
            newest,
            found.flatMap(this::programme)));
  }

  private Standing standing(Ward ward) {
    return new Standing(
        ward,
        policies.years(ward.id()).stream()
            .findFirst()
            .flatMap(year -> policies.findCurrentSummary(ward.id(), year)));
  }

  private Optional<ReformProgramme> programme(Municipality found) {
    return programmes.years(found.id()).stream()
        .findFirst()
        .flatMap(year -> programmes.find(found.id(), year));
  }
}
