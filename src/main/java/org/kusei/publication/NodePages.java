package org.kusei.publication;

import java.net.URI;
import java.util.ArrayList;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.notation.YearName;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Page;
import org.kusei.pages.Visit;
import org.kusei.plan.NodePlace;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import org.kusei.policy.WithdrawnException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One issue, strategy or initiative. */
@Controller
final class NodePages {
  private final HomeCity city;
  private final Policies policies;
  private final Withdrawals withdrawals;
  private final NodeReading reading;
  private final Html html;

  NodePages(
      HomeCity city, Policies policies, Withdrawals withdrawals, NodeReading reading, Html html) {
    this.city = city;
    this.withdrawals = withdrawals;
    this.policies = policies;
    this.reading = reading;
    this.html = html;
  }

  @GetMapping("/{ward:[a-z][a-z0-9-]*}/{year:[^.]+}/{code:[^.]+}")
  ResponseEntity<String> node(
      Visit visit,
      @PathVariable("ward") String slug,
      @PathVariable("year") String written,
      @PathVariable("code") String code) {
    var ward = city.ward(slug);
    var year = YearName.get(written);
    if (!written.equals(year.toString())) {
      return Html.moved(Addresses.node(ward, year, code));
    }
    var current = policies.getCurrent(ward.id(), year);
    var here = current.find(code);
    if (here.isPresent()) {
      return show(visit, current, here.get(), code);
    }
    var earlier = earlier(ward, year, code);
    return current
        .find(earlier.place().node().key().address())
        .map(moved -> show(visit, current, moved, code))
        .orElseGet(() -> show(visit, earlier.edition(), earlier.place(), code));
  }

  /** A node in an edition that has it. */
  record Found(Edition edition, NodePlace place) {}

  /** In the newest of the other editions that has it: what was public once keeps its address. */
  private Found earlier(Ward ward, FiscalYear year, String code) {
    return policies.listEditions(ward.id(), year).stream()
        .sorted(EditionView.FURTHEST)
        .map(summary -> policies.get(summary.id()))
        .flatMap(edition -> edition.find(code).map(place -> new Found(edition, place)).stream())
        .findFirst()
        .orElseThrow(() ->
            WithdrawnException.orAbsent(
                withdrawals.findNode(ward.id(), year, code),
                ward.slug() + "/" + year + "/" + code));
  }

  private ResponseEntity<String> show(Visit visit, Edition edition, NodePlace place, String code) {
    var address = edition.address(place.node());
    if (!address.equals(code)) {
      // not for ever: a later edition may give the number to another node
      return ResponseEntity.status(HttpStatus.FOUND)
          .location(URI.create(Addresses.node(edition, place.node())))
          .build();
    }
    return html.show(
        "publication/node.jte", reading.view(page(visit, edition, place), edition, place));
  }

  private Page page(Visit visit, Edition edition, NodePlace place) {
    var words = new Wording(Texts.of(visit.language()));
    var language = words.documentLanguage();
    var crumbs = new ArrayList<Crumb>();
    crumbs.add(new Crumb(words.ward(edition.ward()), Addresses.ward(edition.ward()), null));
    crumbs.add(
        new Crumb(
            words.year(edition.year()), Addresses.policy(edition.ward(), edition.year()), null));
    place
        .ancestors()
        .forEach(above ->
            crumbs.add(
                new Crumb(NodeReading.label(above), Addresses.node(edition, above), language)));
    crumbs.add(new Crumb(NodeReading.label(place.node()), null, language));
    return html.page(
        visit,
        words.text(
            "node.title",
            NodeReading.label(place.node()),
            words.ward(edition.ward()),
            words.year(edition.year())),
        crumbs.toArray(Crumb[]::new));
  }
}
