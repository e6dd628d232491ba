package org.kusei.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.account.Place;
import org.kusei.drafting.Draft;
import org.kusei.drafting.Drafts;
import org.kusei.drafting.Shaping;
import org.kusei.edition.Edition;
import org.kusei.edition.NewNode.Kind;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.pages.Visit;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Wording;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The plans of all wards, one plan as a tree, and what changes the tree as a whole. */
@Controller
final class PlanPages {
  private static final String PLAN = "/desk/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/plan";

  private final Workshop workshop;
  private final Drafts drafts;
  private final Shaping shaping;
  private final PlanReading reading;
  private final Hands hands;

  PlanPages(Workshop workshop, Drafts drafts, Shaping shaping, PlanReading reading, Hands hands) {
    this.workshop = workshop;
    this.drafts = drafts;
    this.shaping = shaping;
    this.reading = reading;
    this.hands = hands;
  }

  @GetMapping("/desk/plans")
  @Needs(Action.SEE_PLAN)
  ResponseEntity<String> list(Visit visit, Officer officer) {
    var words = new Wording(Texts.of(visit.language()));
    var title = words.text("authoring.list");
    var now = workshop.now();
    var rows =
        workshop.wards().stream()
            .filter(ward -> officer.may(Action.SEE_PLAN, new Place.OfWard(ward.id())))
            .map(ward -> row(words, ward, now))
            .toList();
    var page = workshop.html().page(visit, title, new Crumb(title, null, null));
    return workshop.html().show(HttpStatus.OK, "authoring/plans.jte", new PlansView(page, rows));
  }

  private PlansView.Row row(Wording words, Ward ward, FiscalYear now) {
    var begun = new ArrayList<FiscalYear>();
    drafts.list(ward.municipality()).stream()
        .filter(entry -> entry.ward().id().equals(ward.id()))
        .forEach(entry -> begun.add(entry.year()));
    var years = new TreeSet<FiscalYear>(begun);
    years.add(now);
    years.add(now.next());
    return new PlansView.Row(
        words.ward(ward),
        years.descendingSet().stream()
            .map(year ->
                new PlansView.Year(
                    words.year(year), Workshop.address(ward, year), begun.contains(year)))
            .toList());
  }

  @GetMapping(PLAN)
  @Needs(Action.SEE_PLAN)
  ResponseEntity<String> plan(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") int start,
      @RequestParam(name = "tag", required = false) @Nullable String tag) {
    var ward = workshop.ward(slug);
    var year = Workshop.year(start);
    var draft = drafts.find(ward, year);
    return draft.isPresent()
        ? show(visit, officer, draft.get(), tag, List.of())
        : offer(visit, officer, ward, year);
  }

  private ResponseEntity<String> offer(Visit visit, Officer officer, Ward ward, FiscalYear year) {
    var words = new Wording(Texts.of(visit.language()));
    var base = drafts.findOrigin(ward, year);
    boolean same = base.map(Edition::year).map(year::equals).orElse(false);
    var view =
        new BeginView(
            workshop.page(visit, ward, year, ""),
            Workshop.address(ward, year),
            base.map(edition ->
                    words.text(
                        "authoring.begin.from",
                        words.year(edition.year()),
                        words.stage(edition.stage()),
                        Integer.toString(edition.number())))
                .orElse(null),
            same ? "authoring.begin.same." : "authoring.begin.year-before.",
            officer.may(Action.SHAPE_PLAN, new Place.OfWard(ward.id())));
    return workshop.html().show(HttpStatus.OK, "authoring/begin.jte", view);
  }

  @PostMapping(PLAN)
  @Needs(Action.SHAPE_PLAN)
  ResponseEntity<String> begin(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") int start) {
    var ward = workshop.ward(slug);
    var year = Workshop.year(start);
    return switch (drafts.begin(officer.actor(), ward, year)) {
      case Accepted<Draft>(var draft) -> {
        hands.inherit(officer, draft);
        yield Workshop.seeOther(Workshop.address(ward, year));
      }
      case Refused<Draft> refused -> workshop.html().refuse(visit, refused);
    };
  }

  /** One of: up, down, drag, number, add, restore; the page comes back where the work was. */
  @PostMapping(PLAN + "/shape")
  @Needs(Action.SHAPE_PLAN)
  ResponseEntity<String> shape(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") int start,
      @RequestParam Map<String, String> form) {
    var draft = workshop.draft(slug, start);
    var lock = hands.lock(officer, draft, null);
    if (lock.isPresent()) {
      return workshop.html().refuse(visit, lock.get().refused());
    }
    return switch (shaped(officer, draft, form)) {
      case Accepted<?>(NodeKey key) ->
          Workshop.seeOther(Workshop.address(draft) + "#" + key.address());
      case Accepted<?> _ -> Workshop.seeOther(Workshop.address(draft) + "#tree");
      case Refused<?>(var reason, var arguments) -> {
        var why = Texts.of(visit.language()).text(reason, arguments.toArray());
        yield show(visit, officer, draft, null, List.of(why));
      }
    };
  }

  private Decision<?> shaped(Officer officer, Draft draft, Map<String, String> form) {
    var by = officer.actor();
    if (form.containsKey("up")) {
      return shaping.step(by, draft.id(), key(form.get("up")), -1);
    }
    if (form.containsKey("down")) {
      return shaping.step(by, draft.id(), key(form.get("down")), 1);
    }
    if (form.containsKey("drag")) {
      var spot = new Shaping.Spot(named(form, "from"), named(form, "under"), named(form, "before"));
      return shaping.drop(by, draft.id(), key(form.get("drag")), spot);
    }
    if (form.containsKey("restore")) {
      return shaping.restore(by, draft.id(), key(form.get("restore")));
    }
    if (form.containsKey("number")) {
      return shaping.number(by, draft.id());
    }
    return shaping.add(
        by,
        draft.id(),
        named(form, "parent"),
        kind(form.getOrDefault("kind", "")),
        form.getOrDefault("title", "").strip());
  }

  /** Null where the field is empty: the top, or behind the last. */
  private static @Nullable NodeKey named(Map<String, String> form, String field) {
    var typed = form.getOrDefault(field, "");
    return typed.isEmpty() ? null : key(typed);
  }

  static NodeKey key(@Nullable String typed) {
    return new NodeKey(typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0);
  }

  private static Kind kind(String typed) {
    return switch (typed) {
      case "ISSUE" -> Kind.ISSUE;
      case "STRATEGY" -> Kind.STRATEGY;
      default -> Kind.INITIATIVE;
    };
  }

  private ResponseEntity<String> show(
      Visit visit, Officer officer, Draft draft, @Nullable String tag, List<String> problems) {
    var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    var view = reading.view(visit, officer, draft, tag, problems);
    return workshop.html().show(status, "authoring/plan.jte", view);
  }
}
