package org.kusei.responsibility;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.calendar.WardYear;
import org.kusei.calendar.WardYears;
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
import org.springframework.web.bind.annotation.RequestParam;

/** On the desk: who answers for each node of a ward's year. */
@Controller
final class DutiesPages {
  private static final String ADDRESS = "/desk/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/duties";

  private final WardYears years;
  private final Responsibilities responsibilities;
  private final DutiesReading reading;
  private final Html html;

  DutiesPages(
      WardYears years, Responsibilities responsibilities, DutiesReading reading, Html html) {
    this.years = years;
    this.responsibilities = responsibilities;
    this.reading = reading;
    this.html = html;
  }

  @GetMapping(ADDRESS)
  @Needs(Action.SEE_YEAR)
  ResponseEntity<String> duties(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String ward,
      @PathVariable("year") String year,
      @RequestParam(name = "done", defaultValue = "0") int done) {
    var asked = years.get(officer.municipality(), ward, year);
    return show(HttpStatus.OK, new Asked(visit, officer, asked), DutiesForm.EMPTY, null, done);
  }

  @PostMapping(ADDRESS)
  @Needs(Action.ASSIGN_DUTIES)
  ResponseEntity<String> assign(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String ward,
      @PathVariable("year") String year,
      DutiesForm form) {
    var asked = years.get(officer.municipality(), ward, year);
    return switch (assigned(officer, asked, form)) {
      case Accepted<List<Assignment>>(var all) ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .location(URI.create(asked.address() + "/duties?done=" + all.size()))
              .build();
      case Refused<List<Assignment>> refused ->
          show(
              HttpStatus.UNPROCESSABLE_CONTENT, new Asked(visit, officer, asked), form, refused, 0);
    };
  }

  private Decision<List<Assignment>> assigned(Officer officer, WardYear asked, DutiesForm form) {
    var naming = form.naming();
    return naming.isEmpty()
        ? new Refused<>("responsibility.refused.no-choice")
        : responsibilities.assign(officer.actor(), asked.ward(), form.keys(), naming.get());
  }

  /** Who asks for which year. */
  record Asked(Visit visit, Officer officer, WardYear year) {}

  private ResponseEntity<String> show(
      HttpStatus status, Asked asked, DutiesForm form, @Nullable Refused<?> refused, int done) {
    return html.show(
        status, "responsibility/duties.jte", reading.view(html, asked, form, refused, done));
  }
}
