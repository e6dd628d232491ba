package org.kusei.measuring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.calendar.Lock;
import org.kusei.calendar.Windows;
import org.kusei.calendar.Work;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.Proposals;
import org.kusei.measure.Course;
import org.kusei.measure.Goal;
import org.kusei.measure.IndicatorId;
import org.kusei.measuring.OneReading.Asked;
import org.kusei.measuring.OneView.Forms;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One indicator: its values, its targets, what it is. */
@Controller
final class OnePages {
  private static final String ADDRESS = ListPages.ADDRESS + "/{id:[0-9]+}";

  private final City city;
  private final Indicators indicators;
  private final OneReading reading;
  private final Frame frame;
  private final Windows windows;
  private final Proposals proposals;

  /** What is kept, and when. */
  record Keeping(Indicators indicators, Proposals proposals, Windows windows) {}

  OnePages(City city, Keeping keeping, OneReading reading, Frame frame) {
    this.city = city;
    this.indicators = keeping.indicators;
    this.proposals = keeping.proposals;
    this.windows = keeping.windows;
    this.reading = reading;
    this.frame = frame;
  }

  @GetMapping(ADDRESS)
  @Needs(Action.SEE_INDICATORS)
  ResponseEntity<String> one(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") String year,
      @PathVariable("id") String id) {
    var of = city.get(slug, year);
    var course = of.course(indicators, id);
    return show(visit, officer, HttpStatus.OK, asked(of, course, Sent.NONE, null));
  }

  @PostMapping(ADDRESS + "/values")
  @Needs(Action.ENTER_VALUES)
  ResponseEntity<String> enter(
      Visit visit,
      Officer officer,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> fields) {
    var of = city.get(part(path, "ward"), part(path, "year"));
    var course = of.course(indicators, part(path, "id"));
    var form = new ValueForm(course.indicator(), fields);
    var observation = form.observation();
    var filled = Filled.with(fields);
    if (observation.isEmpty()) {
      var wrong = filled.refused(Frame.words(visit).texts(), form.problems());
      return refused(visit, officer, asked(of, course, new Sent(wrong, null, null), null));
    }
    var municipality = of.ward().municipality();
    var lock =
        windows.lock(
            officer.id(), of.ward(), of.year(), Work.ENTER_VALUES, course.indicator().node());
    return answer(
        new Who(visit, officer),
        asked(of, course, new Sent(filled, null, null), null),
        lock.<Decision<Integer>>map(Lock::refused)
            .orElseGet(
                () -> indicators.handIn(officer.actor(), municipality, List.of(observation.get()))),
        "#values");
  }

  @PostMapping(ADDRESS + "/targets")
  @Needs(Action.SET_TARGET)
  ResponseEntity<String> setTarget(
      Visit visit,
      Officer officer,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> fields) {
    var of = city.get(part(path, "ward"), part(path, "year"));
    var course = of.course(indicators, part(path, "id"));
    var form = new DefinitionForm(fields);
    var goal = form.goal(course.indicator().measure().direction(), "target");
    var filled = Filled.with(fields);
    if (goal == null) {
      form.problems().putIfAbsent("target-low", "measuring.wrong.number");
      var wrong = filled.refused(Frame.words(visit).texts(), form.problems());
      return refused(visit, officer, asked(of, course, new Sent(null, wrong, null), null));
    }
    var id = course.indicator().id();
    return answer(
        new Who(visit, officer),
        asked(of, course, new Sent(null, filled, null), null),
        set(officer, of, id, goal, fields),
        "#targets");
  }

  /** At once, or with the next edition. */
  private Decision<?> set(
      Officer officer, WardYear of, IndicatorId id, Goal goal, Map<String, String> fields) {
    var reason = fields.getOrDefault("reason", "");
    return fields.getOrDefault("when", "").equals("next")
        ? proposals.propose(officer.actor(), of.edition(), id, goal, reason)
        : indicators.setTarget(officer.actor(), of.edition(), id, goal, reason);
  }

  @PostMapping(ADDRESS)
  @Needs(Action.KEEP_INDICATORS)
  ResponseEntity<String> redefine(
      Visit visit,
      Officer officer,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> fields) {
    var of = city.get(part(path, "ward"), part(path, "year"));
    var course = of.course(indicators, part(path, "id"));
    var whole = DefinitionForm.fields(course.indicator());
    whole.putAll(fields); // what is locked is not sent
    var form = new DefinitionForm(whole);
    var now = form.indicator(course.indicator().node());
    var filled = Filled.with(whole);
    if (now.isEmpty()) {
      var wrong = filled.refused(Frame.words(visit).texts(), form.problems());
      return refused(visit, officer, asked(of, course, new Sent(null, null, wrong), null));
    }
    var reason = fields.getOrDefault("reason", "");
    var id = course.indicator().id();
    return answer(
        new Who(visit, officer),
        asked(of, course, new Sent(null, null, filled), null),
        indicators.redefine(officer.actor(), of.edition(), id, now.get(), reason),
        "#redefinitions");
  }

  private record Who(Visit visit, Officer officer) {}

  /** The forms that were filled in; null for one as the page shows it first. */
  private record Sent(
      @Nullable Filled value, @Nullable Filled target, @Nullable Filled definition) {
    static final Sent NONE = new Sent(null, null, null);
  }

  private static Asked asked(WardYear of, Course course, Sent forms, @Nullable String problem) {
    var definition = Filled.with(DefinitionForm.fields(course.indicator()));
    return new Asked(
        of,
        course,
        new Forms(
            Optional.ofNullable(forms.value).orElse(Filled.EMPTY),
            Optional.ofNullable(forms.target).orElse(Filled.EMPTY),
            Optional.ofNullable(forms.definition).orElse(definition)),
        problem);
  }

  private ResponseEntity<String> answer(
      Who who, Asked asked, Decision<?> decision, String fragment) {
    var id = asked.course().indicator().id();
    return switch (decision) {
      case Accepted<?> _ -> ListPages.seeOther(asked.of().address(id) + fragment);
      case Refused<?>(var reason, var arguments) -> {
        var problem = Frame.words(who.visit).text(reason, arguments.toArray());
        // as it is now: somebody else may have changed it meanwhile
        var now = indicators.getCourse(id);
        yield refused(who.visit, who.officer, new Asked(asked.of(), now, asked.forms(), problem));
      }
    };
  }

  private ResponseEntity<String> refused(Visit visit, Officer officer, Asked asked) {
    return show(visit, officer, HttpStatus.UNPROCESSABLE_CONTENT, asked);
  }

  private ResponseEntity<String> show(
      Visit visit, Officer officer, HttpStatus status, Asked asked) {
    var words = Frame.words(visit);
    var name = asked.course().indicator().name();
    var page = frame.below(visit, asked.of(), name, words.documentLanguage());
    return frame.html().show(status, "measuring/one.jte", reading.view(page, officer, asked));
  }

  private static String part(Map<String, String> path, String name) {
    return path.getOrDefault(name, "");
  }
}
