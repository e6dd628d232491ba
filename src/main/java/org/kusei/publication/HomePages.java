package org.kusei.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.platform.Html;
import org.kusei.platform.Visit;
import org.kusei.policy.EditionSummary;
import org.kusei.policy.Policies;
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
  private final Html html;

  HomePages(HomeCity city, Policies policies, Html html) {
    this.city = city;
    this.policies = policies;
    this.html = html;
  }

  @GetMapping("/")
  ResponseEntity<String> home(Visit visit) {
    var page = html.page(visit, "");
    var wards = city.wards();
    var found = city.find();
    List<EditionSummary> newest =
        found.map(Municipality::id).map(id -> policies.listNewest(id, NEWEST)).orElse(List.of());
    return html.show(
        "publication/home.jte",
        HomeView.of(page, found.orElse(null), wards, current(wards), newest));
  }

  private Map<WardId, EditionSummary> current(List<Ward> wards) {
    var current = new HashMap<WardId, EditionSummary>();
    for (var ward : wards) {
      policies.years(ward.id()).stream()
          .findFirst()
          .flatMap(year -> policies.findCurrentSummary(ward.id(), year))
          .ifPresent(edition -> current.put(ward.id(), edition));
    }
    return current;
  }
}
