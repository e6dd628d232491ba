package org.kusei.staff;

import java.net.URI;
import java.util.Arrays;
import org.kusei.account.Action;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.account.Role;
import org.kusei.credential.Credentials;
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
import org.springframework.web.bind.annotation.PostMapping;

/** All people of the city, and the entry of a new one. */
@Controller
final class PeoplePages {
  static final String ADDRESS = "/desk/people";

  private final People people;
  private final Credentials credentials;
  private final PeopleReading reading;
  private final Html html;

  PeoplePages(People people, Credentials credentials, PeopleReading reading, Html html) {
    this.people = people;
    this.credentials = credentials;
    this.reading = reading;
    this.html = html;
  }

  static String address(PersonId person) {
    return ADDRESS + "/" + person.value();
  }

  static ResponseEntity<String> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }

  @GetMapping(ADDRESS)
  @Needs(Action.KEEP_PEOPLE)
  ResponseEntity<String> list(Visit visit, Officer officer) {
    return html.show(
        HttpStatus.OK, "staff/people.jte", reading.people(visit, officer, EntryForm.EMPTY, null));
  }

  /** Shows the person with the code of their first sign-in, which no other page shows again. */
  @PostMapping(ADDRESS)
  @Needs(Action.KEEP_PEOPLE)
  ResponseEntity<String> enter(Visit visit, Officer officer, EntryForm form) {
    return switch (entered(visit, officer, form)) {
      case Refused<Person>(var reason, var arguments) -> {
        var why = Texts.of(visit.language()).text(reason, arguments.toArray());
        yield html.show(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "staff/people.jte",
            reading.people(visit, officer, form, why));
      }
      case Accepted<Person>(var person) -> {
        var code = credentials.issueCode(officer.actor(), person);
        yield html.show(
            HttpStatus.OK, "staff/person.jte", reading.person(visit, officer, person, code, null));
      }
    };
  }

  private Decision<Person> entered(Visit visit, Officer officer, EntryForm form) {
    return switch (duty(reading.places(), visit, officer, form)) {
      case Refused<Duty>(var reason, var arguments) -> new Refused<>(reason, arguments);
      case Accepted<Duty>(var duty) ->
          people.enter(
              Keeper.of(officer),
              officer.municipality(),
              EntryForm.typed(form.login()),
              EntryForm.typed(form.name()),
              duty);
    };
  }

  /** The duty that the form names, if the role is one that is held there. */
  static Decision<Duty> duty(PlaceNames places, Visit visit, Officer officer, EntryForm form) {
    var texts = Texts.of(visit.language());
    var place = places.find(texts, officer.municipality(), EntryForm.typed(form.place()));
    var role =
        Arrays.stream(Role.values()).filter(known -> known.name().equals(form.role())).findAny();
    if (place.isEmpty() || role.isEmpty()) {
      return new Refused<>("staff.refused.no-duty");
    }
    return role.get().isHeldAt(place.get())
        ? new Accepted<>(new Duty(role.get(), place.get()))
        : new Refused<>("staff.refused.not-held-there", texts.text(role.get().key()));
  }
}
