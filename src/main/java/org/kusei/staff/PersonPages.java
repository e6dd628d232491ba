package org.kusei.staff;

import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Duty;
import org.kusei.account.DutyId;
import org.kusei.account.Keeper;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.credential.Credentials;
import org.kusei.credential.SecondFactors;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
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

/** One person: their duties, and how they come in. */
@Controller
@RequestMapping(PeoplePages.ADDRESS + "/{id:[0-9]{1,18}}")
final class PersonPages {
  private final People people;
  private final Credentials credentials;
  private final SecondFactors factors;
  private final PeopleReading reading;
  private final Html html;

  PersonPages(
      People people,
      Credentials credentials,
      SecondFactors factors,
      PeopleReading reading,
      Html html) {
    this.people = people;
    this.credentials = credentials;
    this.factors = factors;
    this.reading = reading;
    this.html = html;
  }

  @GetMapping
  @Needs(Action.KEEP_PEOPLE)
  ResponseEntity<String> person(Visit visit, Officer officer, @PathVariable("id") long id) {
    return show(visit, officer, reading.kept(officer, id), null);
  }

  @PostMapping("/duties")
  @Needs(Action.KEEP_PEOPLE)
  ResponseEntity<String> assign(
      Visit visit, Officer officer, @PathVariable("id") long id, EntryForm form) {
    var person = reading.kept(officer, id);
    var done =
        switch (PeoplePages.duty(reading.places(), visit, officer, form)) {
          case Refused<Duty>(var reason, var arguments) -> new Refused<Person>(reason, arguments);
          case Accepted<Duty>(var duty) -> people.assign(Keeper.of(officer), person.id(), duty);
        };
    return done(visit, officer, person, done);
  }

  @PostMapping("/duties/{duty:[0-9]{1,18}}/end")
  @Needs(Action.KEEP_PEOPLE)
  ResponseEntity<String> relieve(
      Visit visit, Officer officer, @PathVariable("id") long id, @PathVariable("duty") long duty) {
    var person = reading.kept(officer, id);
    return done(
        visit, officer, person, people.relieve(Keeper.of(officer), person.id(), new DutyId(duty)));
  }

  @PostMapping("/end")
  @Needs(Action.KEEP_PEOPLE)
  ResponseEntity<String> end(Visit visit, Officer officer, @PathVariable("id") long id) {
    var person = reading.kept(officer, id);
    return done(visit, officer, person, people.end(Keeper.of(officer), person.id()));
  }

  /** Shows the code, which no other page shows again. */
  @PostMapping("/code")
  @Needs(Action.KEEP_PEOPLE)
  ResponseEntity<String> reset(Visit visit, Officer officer, @PathVariable("id") long id) {
    var person = reading.kept(officer, id);
    if (!person.serves()) {
      return done(visit, officer, person, new Refused<>("account.refused.ended", person.name()));
    }
    return show(visit, officer, person, credentials.issueCode(officer.actor(), person));
  }

  @PostMapping("/lock")
  @Needs(Action.KEEP_PEOPLE)
  ResponseEntity<String> lock(Visit visit, Officer officer, @PathVariable("id") long id) {
    var person = reading.kept(officer, id);
    if (person.id().equals(officer.id())) {
      return done(visit, officer, person, new Refused<>("staff.refused.oneself"));
    }
    credentials.lock(officer.actor(), person);
    return done(visit, officer, person, new Accepted<>(person));
  }

  @PostMapping("/unlock")
  @Needs(Action.KEEP_PEOPLE)
  ResponseEntity<String> unlock(Visit visit, Officer officer, @PathVariable("id") long id) {
    var person = reading.kept(officer, id);
    credentials.unlock(officer.actor(), person);
    return done(visit, officer, person, new Accepted<>(person));
  }

  @PostMapping("/second-factor/remove")
  @Needs(Action.KEEP_PEOPLE)
  ResponseEntity<String> removeFactor(Visit visit, Officer officer, @PathVariable("id") long id) {
    var person = reading.kept(officer, id);
    factors.remove(officer.actor(), person);
    return done(visit, officer, person, new Accepted<>(person));
  }

  private ResponseEntity<String> done(
      Visit visit, Officer officer, Person person, Decision<Person> decision) {
    return switch (decision) {
      case Accepted<Person> _ -> PeoplePages.seeOther(PeoplePages.address(person.id()));
      case Refused<Person>(var reason, var arguments) -> {
        var why = Texts.of(visit.language()).text(reason, arguments.toArray());
        yield html.show(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "staff/person.jte",
            reading.person(visit, officer, person, null, why));
      }
    };
  }

  private ResponseEntity<String> show(
      Visit visit, Officer officer, Person person, @Nullable String code) {
    return html.show(
        HttpStatus.OK, "staff/person.jte", reading.person(visit, officer, person, code, null));
  }
}
