package org.kusei.staff;

import org.kusei.account.Action;
import org.kusei.account.Keeper;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.identity.IdentityProviders;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says how the city's identity provider names a person. */
@Controller
final class NamingPages {
  private final People people;
  private final IdentityProviders providers;
  private final PeopleReading reading;
  private final Html html;

  NamingPages(People people, IdentityProviders providers, PeopleReading reading, Html html) {
    this.people = people;
    this.providers = providers;
    this.reading = reading;
    this.html = html;
  }

  @PostMapping(PeoplePages.ADDRESS + "/{id:[0-9]{1,18}}/identity")
  @Needs(Action.KEEP_PEOPLE)
  ResponseEntity<String> name(
      Visit visit,
      Officer officer,
      @PathVariable("id") long id,
      @RequestParam(name = "subject", defaultValue = "") String subject) {
    var person = reading.kept(officer, id);
    var provider = providers.find().orElseThrow(() -> new NotFoundException("identity provider"));
    var identity = subject.isBlank() ? "" : provider.identity(subject.strip());
    return switch (people.identify(Keeper.of(officer), person.id(), identity)) {
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
}
