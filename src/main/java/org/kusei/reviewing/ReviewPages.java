package org.kusei.reviewing;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.account.Place;
import org.kusei.calendar.Windows;
import org.kusei.calendar.Work;
import org.kusei.gauge.GaugeWords;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.kusei.review.NewEntry;
import org.kusei.review.Review;
import org.kusei.review.ReviewKind;
import org.kusei.review.Subject;
import org.kusei.reviewing.City.Asked;
import org.kusei.reviewing.ReviewReading.Look;
import org.kusei.reviewing.ReviewView.Open;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers judge, write and finish. */
@Controller
final class ReviewPages {
  private static final String ADDRESS =
      "/desk/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/review/{kind:mid-year|year-end}";

  private final City city;
  private final ReviewDesk desk;
  private final ReviewReading reading;
  private final Windows windows;
  private final Html html;

  ReviewPages(City city, ReviewDesk desk, ReviewReading reading, Windows windows, Html html) {
    this.city = city;
    this.desk = desk;
    this.reading = reading;
    this.windows = windows;
    this.html = html;
  }

  @GetMapping(ADDRESS)
  @Needs(Action.SEE_REVIEW)
  ResponseEntity<String> review(
      Visit visit, Officer officer, @PathVariable Map<String, String> path) {
    return show(new Who(visit, officer), HttpStatus.OK, asked(path), null, Map.of());
  }

  @PostMapping(ADDRESS + "/begin")
  @Needs(Action.JUDGE)
  ResponseEntity<String> begin(
      Visit visit, Officer officer, @PathVariable Map<String, String> path) {
    var asked = asked(path);
    var who = new Who(visit, officer);
    return answer(
        who, asked, guarded(who, asked, null, () -> desk.begin(officer.actor(), asked)), "");
  }

  @PostMapping(ADDRESS + "/entries")
  @Needs(Action.JUDGE)
  ResponseEntity<String> enter(
      Visit visit,
      Officer officer,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> fields) {
    var asked = asked(path);
    var who = new Who(visit, officer);
    var entry = entry(fields);
    var node = node(entry.subject());
    var decision =
        guarded(who, asked, node, () -> desk.enter(officer.actor(), review(asked), entry));
    return switch (decision) {
      case Accepted<?> _ -> seeOther(asked.address() + "#s-" + entry.subject().name());
      case Refused<?> refused ->
          show(who, HttpStatus.UNPROCESSABLE_CONTENT, asked, words(who, refused), fields);
    };
  }

  @PostMapping(ADDRESS + "/finish")
  @Needs(Action.FINISH_REVIEW)
  ResponseEntity<String> finish(
      Visit visit,
      Officer officer,
      @PathVariable Map<String, String> path,
      @RequestParam(name = "unjudged", defaultValue = "") String unjudged) {
    var asked = asked(path);
    var decision = desk.finish(officer.actor(), review(asked), unjudged);
    return answer(new Who(visit, officer), asked, decision, "");
  }

  private record Who(Visit visit, Officer officer) {
    Texts texts() {
      return Texts.of(visit.language());
    }
  }

  /** Not while the calendar keeps it shut for this person. */
  private Decision<?> guarded(
      Who who, Asked asked, @Nullable NodeKey node, Supplier<Decision<?>> work) {
    return windows
        .lock(who.officer.id(), asked.ward(), asked.year(), work(asked.kind()), node)
        .<Decision<?>>map(lock -> lock.refused())
        .orElseGet(work);
  }

  private static Work work(ReviewKind kind) {
    return kind == ReviewKind.MID_YEAR ? Work.REVIEW_MID_YEAR : Work.REVIEW_YEAR_END;
  }

  private static @Nullable NodeKey node(Subject subject) {
    return subject.name().startsWith("n")
        ? new NodeKey(Long.parseLong(subject.name().substring(1)))
        : null;
  }

  private static NewEntry entry(Map<String, String> fields) {
    var subject = fields.getOrDefault("subject", "");
    var seen = fields.getOrDefault("seen", "");
    if (!subject.matches("all|[nir][0-9]{1,18}") || !seen.matches("[0-9]{1,6}")) {
      throw new NotFoundException(subject);
    }
    var codes = new HashMap<String, String>();
    fields.forEach((name, value) -> {
      if (name.startsWith("code.") && !value.isEmpty()) {
        codes.put(name.substring("code.".length()), value);
      }
    });
    return new NewEntry(
        new Subject(subject),
        Integer.parseInt(seen),
        codes,
        fields.getOrDefault("done", "").strip(),
        fields.getOrDefault("problem", "").strip(),
        fields.getOrDefault("remedy", "").strip(),
        fields.getOrDefault("reason", "").strip());
  }

  private Asked asked(Map<String, String> path) {
    return city.asked(
        path.getOrDefault("ward", ""),
        path.getOrDefault("year", ""),
        path.getOrDefault("kind", ""));
  }

  private Review review(Asked asked) {
    return desk.find(asked).orElseThrow(() -> new NotFoundException(asked.address()));
  }

  private ResponseEntity<String> answer(
      Who who, Asked asked, Decision<?> decision, String fragment) {
    return switch (decision) {
      case Accepted<?> _ -> seeOther(asked.address() + fragment);
      case Refused<?> refused ->
          show(who, HttpStatus.UNPROCESSABLE_CONTENT, asked, words(who, refused), Map.of());
    };
  }

  private static String words(Who who, Refused<?> refused) {
    return who.texts().text(refused.reason(), refused.arguments().toArray());
  }

  private static ResponseEntity<String> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }

  private ResponseEntity<String> show(
      Who who,
      HttpStatus status,
      Asked asked,
      @Nullable String problem,
      Map<String, String> fields) {
    desk.requirePolicy(asked);
    var words = new GaugeWords(who.texts());
    var name = words.ward(asked.ward()) + " " + words.year(asked.year());
    var title = words.text("reviewing.title", name, words.text(asked.kind().key()));
    var page =
        html.page(
            who.visit,
            title,
            new Crumb(words.text("desk.title"), "/desk", null),
            new Crumb(
                name, "/desk/" + asked.ward().slug() + "/" + asked.year() + "/indicators", null),
            new Crumb(words.text(asked.kind().key()), null, null));
    var ward = new Place.OfWard(asked.ward().id());
    var open =
        new Open(who.officer.may(Action.JUDGE, ward), who.officer.may(Action.FINISH_REVIEW, ward));
    var closed =
        windows
            .lock(who.officer.id(), asked.ward(), asked.year(), work(asked.kind()), null)
            .map(lock -> lock.words(who.texts()))
            .orElse(null);
    Optional<Review> review = desk.find(asked);
    var look = new Look(open, asked.address(), closed, problem);
    var view = reading.view(page, asked, review.orElse(null), look);
    return html.show(status, "reviewing/desk.jte", fields.isEmpty() ? view : filled(view, fields));
  }

  /** With what was typed where it was refused, so that nothing is lost. */
  private static ReviewView filled(ReviewView view, Map<String, String> fields) {
    return view.with(
        view.parts().stream()
            .map(row ->
                row.subject().equals(fields.get("subject")) ? PartReading.filled(row, fields) : row)
            .toList());
  }
}
