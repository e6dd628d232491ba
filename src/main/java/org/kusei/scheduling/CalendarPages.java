package org.kusei.scheduling;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.calendar.Milestones;
import org.kusei.calendar.PermitId;
import org.kusei.calendar.WardYear;
import org.kusei.calendar.WardYears;
import org.kusei.calendar.Windows;
import org.kusei.pages.Html;
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

/** On the desk: the days, windows and permits of a ward's year. */
@Controller
final class CalendarPages {
  private static final String ADDRESS = "/desk/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/calendar";

  private final WardYears years;
  private final Milestones milestones;
  private final Windows windows;
  private final CalendarReading reading;
  private final Html html;

  CalendarPages(
      WardYears years, Milestones milestones, Windows windows, CalendarReading reading, Html html) {
    this.years = years;
    this.milestones = milestones;
    this.windows = windows;
    this.reading = reading;
    this.html = html;
  }

  /** Who asks for which year. */
  record Asked(Visit visit, Officer officer, WardYear year) {}

  @GetMapping(ADDRESS)
  @Needs(Action.SEE_YEAR)
  ResponseEntity<String> calendar(
      Visit visit, Officer officer, @PathVariable Map<String, String> path, CalendarForm form) {
    var asked = new Asked(visit, officer, years.get(officer.municipality(), path));
    return show(HttpStatus.OK, asked, form, null);
  }

  @PostMapping(ADDRESS + "/milestones")
  @Needs(Action.KEEP_CALENDAR)
  ResponseEntity<String> milestone(
      Visit visit, Officer officer, @PathVariable Map<String, String> path, CalendarForm form) {
    var asked = new Asked(visit, officer, years.get(officer.municipality(), path));
    return answer(asked, form, set(asked, form), "milestones");
  }

  private Decision<?> set(Asked asked, CalendarForm form) {
    var milestone = form.chosenMilestone();
    var day = CalendarForm.day(form.day());
    if (milestone.isEmpty()) {
      return new Refused<>("calendar.refused.choose");
    }
    if (day.isEmpty() && !form.doesWithout()) {
      return new Refused<>("calendar.refused.no-day");
    }
    var setting = new Milestones.Setting(form.doesWithout() ? null : day.get(), form.reason());
    return milestones.set(
        asked.officer.actor(), asked.year.ward(), asked.year.year(), milestone.get(), setting);
  }

  @PostMapping(ADDRESS + "/windows")
  @Needs(Action.KEEP_CALENDAR)
  ResponseEntity<String> window(
      Visit visit, Officer officer, @PathVariable Map<String, String> path, CalendarForm form) {
    var asked = new Asked(visit, officer, years.get(officer.municipality(), path));
    return answer(asked, form, open(asked, form), "windows");
  }

  private Decision<?> open(Asked asked, CalendarForm form) {
    var work = form.chosenWork();
    if (work.isEmpty()) {
      return new Refused<>("calendar.refused.choose");
    }
    if (CalendarForm.isNoDay(form.opens()) || CalendarForm.isNoDay(form.closes())) {
      return new Refused<>("calendar.refused.no-day");
    }
    var setting =
        new Windows.Setting(
            CalendarForm.day(form.opens()).orElse(null),
            CalendarForm.day(form.closes()).orElse(null),
            form.reason());
    return windows.set(
        asked.officer.actor(), asked.year.ward(), asked.year.year(), work.get(), setting);
  }

  @PostMapping(ADDRESS + "/permits")
  @Needs(Action.KEEP_CALENDAR)
  ResponseEntity<String> permit(
      Visit visit, Officer officer, @PathVariable Map<String, String> path, CalendarForm form) {
    var asked = new Asked(visit, officer, years.get(officer.municipality(), path));
    return answer(asked, form, permitted(asked, form), "permits");
  }

  private Decision<?> permitted(Asked asked, CalendarForm form) {
    var work = form.chosenWork();
    var key = form.chosenKey();
    var person = form.chosenPerson();
    var until = CalendarForm.day(form.until());
    if (work.isEmpty() || key.isEmpty() || person.isEmpty()) {
      return new Refused<>("calendar.refused.choose");
    }
    if (until.isEmpty()) {
      return new Refused<>("calendar.refused.no-day");
    }
    var giving =
        new Windows.Giving(work.get(), key.get(), person.get(), until.get(), form.reason());
    return windows.permit(asked.officer.actor(), asked.year.ward(), asked.year.year(), giving);
  }

  @PostMapping(ADDRESS + "/permits/{id:[0-9]{1,18}}/withdraw")
  @Needs(Action.KEEP_CALENDAR)
  ResponseEntity<String> withdraw(
      Visit visit, Officer officer, @PathVariable Map<String, String> path, CalendarForm form) {
    var asked = new Asked(visit, officer, years.get(officer.municipality(), path));
    var taken =
        windows.withdraw(
            officer.actor(),
            asked.year.ward(),
            asked.year.year(),
            new PermitId(Long.parseLong(path.getOrDefault("id", "0"))),
            form.reason());
    return answer(asked, form, taken, "permits");
  }

  private ResponseEntity<String> answer(
      Asked asked, CalendarForm form, Decision<?> decision, String part) {
    return switch (decision) {
      case Accepted<?> _ ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .location(URI.create(asked.year.address() + "/calendar#" + part))
              .build();
      case Refused<?> refused -> show(HttpStatus.UNPROCESSABLE_CONTENT, asked, form, refused);
    };
  }

  private ResponseEntity<String> show(
      HttpStatus status, Asked asked, CalendarForm form, @Nullable Refused<?> refused) {
    return html.show(status, "scheduling/calendar.jte", reading.view(html, asked, form, refused));
  }
}
