package org.kusei.comparison;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.comparison.MatchView.Matches;
import org.kusei.difference.Comparisons;
import org.kusei.difference.Overrulings;
import org.kusei.edition.Edition;
import org.kusei.matching.Overruling;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** On the desk: an officer says which nodes of two editions are the same, and which are not. */
@Controller
final class MatchPages {
  private final City city;
  private final Comparisons comparisons;
  private final Overrulings overrulings;
  private final Html html;

  MatchPages(City city, Comparisons comparisons, Overrulings overrulings, Html html) {
    this.city = city;
    this.comparisons = comparisons;
    this.overrulings = overrulings;
    this.html = html;
  }

  @GetMapping("/desk/matches")
  @Needs(Action.MATCH_ITEMS)
  ResponseEntity<String> wards(Visit visit) {
    var names = new Names(Texts.of(visit.language()));
    var title = names.text("match.title");
    var page = html.page(visit, title, desk(names), new Crumb(title, null, null));
    var wards =
        city.wards().stream()
            .map(ward -> new Crumb(names.ward(ward), address(ward), null))
            .toList();
    return html.show(HttpStatus.OK, "comparison/matchwards.jte", new MatchWardsView(page, wards));
  }

  @GetMapping("/desk/matches/{ward:[a-z][a-z0-9-]*}")
  @Needs(Action.MATCH_ITEMS)
  ResponseEntity<String> matches(Visit visit, @PathVariable("ward") String slug, MatchForm form) {
    var ward = city.ward(slug);
    var asked = asked(ward, form);
    return asked.found().isPresent()
        ? show(visit, HttpStatus.OK, asked, form, null)
        : show(visit, HttpStatus.OK, asked, form, new Refused<>("match.nothing-to-compare"));
  }

  @PostMapping("/desk/matches/{ward:[a-z][a-z0-9-]*}")
  @Needs(Action.MATCH_ITEMS)
  ResponseEntity<String> say(
      Visit visit, Officer officer, @PathVariable("ward") String slug, MatchForm form) {
    var asked = asked(city.ward(slug), form);
    return switch (said(officer.actor(), asked, form)) {
      case Accepted<Overruling> _ ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .location(
                  URI.create(
                      address(asked.ward) + "?from=" + asked.from + "&to=" + asked.to + "#said"))
              .build();
      case Refused<Overruling> refused ->
          show(visit, HttpStatus.UNPROCESSABLE_CONTENT, asked, form, refused);
    };
  }

  private Decision<Overruling> said(Actor by, Asked asked, MatchForm form) {
    var overruling = asked.found().flatMap(pair -> form.overruling(pair.before, pair.after));
    if (overruling.isEmpty()) {
      return new Refused<>("match.refused.choose-both");
    }
    var municipality = asked.ward.municipality();
    return form.withdraws()
        ? overrulings.withdraw(by, municipality, overruling.get(), form.reason())
        : overrulings.say(by, municipality, overruling.get(), form.reason());
  }

  /** Two editions. */
  private record Editions(Edition before, Edition after) {}

  /** What the address asks for; either edition may be missing. */
  private record Asked(
      Ward ward, String from, String to, @Nullable Edition before, @Nullable Edition after) {

    Optional<Editions> found() {
      return before == null || after == null
          ? Optional.empty()
          : Optional.of(new Editions(before, after));
    }
  }

  private Asked asked(Ward ward, MatchForm form) {
    var to = Objects.requireNonNullElseGet(form.to(), () -> city.latest(ward));
    var from = Objects.requireNonNullElseGet(form.from(), () -> city.earlier(ward, to));
    return new Asked(
        ward, from, to, city.find(ward, from).orElse(null), city.find(ward, to).orElse(null));
  }

  private ResponseEntity<String> show(
      Visit visit,
      HttpStatus status,
      Asked asked,
      MatchForm form,
      @Nullable Refused<Overruling> refused) {
    var names = new Names(Texts.of(visit.language()));
    var title = names.text("match.title");
    var page =
        html.page(
            visit,
            title,
            desk(names),
            new Crumb(title, "/desk/matches", null),
            new Crumb(names.ward(asked.ward), null, null));
    var view =
        new MatchView(
            page,
            address(asked.ward),
            Choice.of(names, city, asked.ward, "from", asked.from),
            Choice.of(names, city, asked.ward, "to", asked.to),
            refused == null ? null : names.text(refused.reason(), refused.arguments().toArray()),
            asked.found().map(pair -> matches(names, asked, pair, form)).orElse(null));
    return html.show(status, "comparison/matches.jte", view);
  }

  private Matches matches(Names names, Asked asked, Editions pair, MatchForm form) {
    var difference = comparisons.between(pair.before, pair.after);
    return new MatchReading(names, address(asked.ward), difference, form)
        .matches(asked.from, asked.to, overrulings.history(asked.ward.municipality()));
  }

  private static Crumb desk(Names names) {
    return new Crumb(names.text("desk.title"), "/desk", null);
  }

  private static String address(Ward ward) {
    return "/desk/matches/" + ward.slug();
  }
}
