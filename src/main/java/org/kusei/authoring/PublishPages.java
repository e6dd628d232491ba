package org.kusei.authoring;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.authoring.PublishView.Past;
import org.kusei.authoring.PublishView.Waiting;
import org.kusei.comparison.CompareView;
import org.kusei.difference.Comparisons;
import org.kusei.drafting.Comment;
import org.kusei.drafting.Comments;
import org.kusei.drafting.Draft;
import org.kusei.drafting.Publishing;
import org.kusei.drafting.Publishing.Wish;
import org.kusei.drafting.Resolution;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.forms.Choice;
import org.kusei.forms.Typed;
import org.kusei.pages.Visit;
import org.kusei.plan.Stage;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the plan would change of what is public; and the mayor's decision to publish it (決裁). */
@Controller
@RequestMapping("/desk/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/plan/publish")
final class PublishPages {
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

  private final Workshop workshop;
  private final Publishing publishing;
  private final Comments comments;
  private final Carried carried;
  private final Comparisons comparisons;

  PublishPages(
      Workshop workshop,
      Publishing publishing,
      Comments comments,
      Surroundings around,
      Comparisons comparisons) {
    this.workshop = workshop;
    this.publishing = publishing;
    this.comments = comments;
    this.carried = around.carried();
    this.comparisons = comparisons;
  }

  @GetMapping
  @Needs(Action.SEE_PLAN)
  ResponseEntity<String> ask(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") int year,
      @RequestParam(name = "view", defaultValue = "") String form) {
    var draft = workshop.draft(slug, year);
    return show(visit, officer, draft, new State(form.equals("table"), Typed.NOTHING, List.of()));
  }

  /** How far the person came. */
  private record State(boolean table, Typed typed, List<String> problems) {}

  @PostMapping
  @Needs(Action.PUBLISH_PLAN)
  ResponseEntity<String> decide(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") int year,
      @RequestParam Map<String, String> form) {
    var draft = workshop.draft(slug, year);
    var at = moment(form.getOrDefault("at", ""));
    if (at.isEmpty()) {
      return again(
          visit,
          officer,
          draft,
          form,
          new Refused<>("drafting.refused.moment", form.getOrDefault("at", "")));
    }
    var seen = form.getOrDefault("seen", "");
    var wish =
        new Wish(
            stage(form.getOrDefault("stage", "")),
            at.get(),
            form.getOrDefault("basis", "").strip(),
            form.getOrDefault("reason", "").strip(),
            seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : -1);
    return answer(
        visit, officer, draft, form, publishing.decide(officer.actor(), draft.id(), wish));
  }

  @PostMapping("/call-off")
  @Needs(Action.PUBLISH_PLAN)
  ResponseEntity<String> callOff(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") int year,
      @RequestParam Map<String, String> form) {
    var draft = workshop.draft(slug, year);
    var decision = form.getOrDefault("decision", "");
    return answer(
        visit,
        officer,
        draft,
        form,
        publishing.callOff(
            officer.actor(),
            draft.id(),
            decision.matches("[0-9]{1,18}") ? Long.parseLong(decision) : 0,
            form.getOrDefault("why", "")));
  }

  private ResponseEntity<String> answer(
      Visit visit,
      Officer officer,
      Draft draft,
      Map<String, String> form,
      Decision<Resolution> decision) {
    return switch (decision) {
      case Accepted<Resolution> _ ->
          Workshop.seeOther(Workshop.address(draft) + "/publish#decisions");
      case Refused<Resolution> refused -> again(visit, officer, draft, form, refused);
    };
  }

  private ResponseEntity<String> again(
      Visit visit,
      Officer officer,
      Draft draft,
      Map<String, String> form,
      Refused<Resolution> refused) {
    var why = Texts.of(visit.language()).text(refused.reason(), refused.arguments().toArray());
    return show(visit, officer, draft, new State(false, new Typed(form, Map.of()), List.of(why)));
  }

  private static Stage stage(String typed) {
    for (var stage : Stage.values()) {
      if (stage.name().equals(typed)) {
        return stage;
      }
    }
    return Stage.OUTLINE;
  }

  /** As a browser's field of date and time writes it; nothing typed means now. */
  private static Optional<Instant> moment(String typed) {
    if (typed.isBlank()) {
      return Optional.of(Instant.EPOCH);
    }
    try {
      return Optional.of(LocalDateTime.parse(typed.strip()).atZone(HERE).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private ResponseEntity<String> show(Visit visit, Officer officer, Draft draft, State state) {
    var words = new Wording(Texts.of(visit.language()));
    var stages = publishing.nextStages(draft);
    var base = publishing.findCompared(draft);
    var after = publishing.preview(draft, stages.getFirst());
    var action = Workshop.address(draft) + "/publish";
    var past = publishing.list(draft.id());
    long open = comments.list(draft.id()).stream().filter(Comment::isOpen).count();
    var view =
        new PublishView(
            workshop.page(visit, draft.ward(), draft.year(), words.text("authoring.publish")),
            action,
            base.map(edition ->
                    words.text(
                        "authoring.compared",
                        words.year(edition.year()),
                        words.stage(edition.stage()),
                        Integer.toString(edition.number())))
                .orElse(null),
            base.map(edition -> result(words, edition, after, state.table(), action)).orElse(null),
            carried.targets(words.texts(), draft),
            draft.changes(),
            choices(words, stages, state.typed()),
            words.texts().count("authoring.open-comments", open),
            Workshop.may(officer, Action.PUBLISH_PLAN, draft),
            waiting(words, past),
            state.typed(),
            state.problems(),
            past.stream().map(each -> past(words, draft, each)).toList());
    var status = state.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return workshop.html().show(status, "authoring/publish.jte", view);
  }

  private CompareView.Result result(
      Wording words, Edition before, Edition after, boolean table, String action) {
    return CompareView.result(
        words.texts(),
        comparisons.between(before, after),
        Set.of(),
        table,
        new CompareView.Addresses(action, action + "?view=table", "", ""));
  }

  private static List<Choice> choices(Wording words, List<Stage> stages, Typed typed) {
    var chosen = typed.value("stage", stages.getFirst().name());
    return stages.stream()
        .map(stage -> new Choice(stage.name(), words.stage(stage), stage.name().equals(chosen)))
        .toList();
  }

  private static @Nullable Waiting waiting(Wording words, List<Resolution> past) {
    return past.stream()
        .filter(Resolution::waits)
        .findFirst()
        .map(each ->
            new Waiting(
                Long.toString(each.id()),
                words.text(
                    "authoring.waiting",
                    words.stage(each.stage()),
                    TalkReading.moment(each.publishAt()))))
        .orElse(null);
  }

  private Past past(Wording words, Draft draft, Resolution decision) {
    var outcome = decision.outcome();
    var number =
        outcome == null || outcome.edition() == null
            ? null
            : publishing.findNumber(draft, outcome.edition()).orElse(null);
    return new Past(
        TalkReading.moment(decision.decidedAt()),
        words.who(decision.who()),
        words.text("authoring.decided", words.stage(decision.stage()), decision.basis()),
        outcome(words, decision),
        number == null ? null : Addresses.edition(draft.ward(), draft.year(), number));
  }

  private static String outcome(Wording words, Resolution decision) {
    var outcome = decision.outcome();
    if (outcome == null) {
      return words.text("authoring.outcome.waits", TalkReading.moment(decision.publishAt()));
    }
    if (outcome.edition() != null) {
      return words.text("authoring.outcome.published", TalkReading.moment(outcome.at()));
    }
    var why = outcome.why();
    return words.text(
        "authoring.outcome.none",
        why.startsWith("drafting.refused.") || why.startsWith("policy.refused.")
            ? words.text(why)
            : why);
  }
}
