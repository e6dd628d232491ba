package org.kusei.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.credential.Credentials;
import org.kusei.credential.SecondFactors;
import org.kusei.credential.Sessions;
import org.kusei.entrance.Cookies;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own page (自分のページ): password, second factor, browsers that are signed in. */
@Controller
final class OwnPages {
  static final String ADDRESS = "/desk/me";

  private final People people;
  private final Credentials credentials;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final OwnReading reading;

  OwnPages(
      People people,
      Credentials credentials,
      SecondFactors factors,
      Sessions sessions,
      OwnReading reading) {
    this.people = people;
    this.credentials = credentials;
    this.factors = factors;
    this.sessions = sessions;
    this.reading = reading;
  }

  @GetMapping(ADDRESS)
  @Needs(Action.USE_OWN_ACCOUNT)
  ResponseEntity<String> own(Visit visit, Officer officer, HttpServletRequest request) {
    return reading.page(visit, person(officer), token(request)).shown();
  }

  @PostMapping(ADDRESS + "/password")
  @Needs(Action.USE_OWN_ACCOUNT)
  ResponseEntity<String> changePassword(
      Visit visit, Officer officer, HttpServletRequest request, HttpServletResponse response) {
    var page = reading.page(visit, person(officer), token(request));
    var fresh = parameter(request, "password");
    if (!fresh.equals(parameter(request, "again"))) {
      return page.refused(new Refused<>("entrance.refused.not-the-same"));
    }
    var old = parameter(request, "old");
    return switch (credentials.change(person(officer), old, fresh, request.getRemoteAddr())) {
      case Refused<String> refused -> page.refused(refused);
      case Accepted<String>(var session) -> {
        Cookies.SESSION.set(request, response, session);
        yield PeoplePages.seeOther(ADDRESS);
      }
    };
  }

  private static String parameter(HttpServletRequest request, String name) {
    var typed = request.getParameter(name);
    return typed == null ? "" : typed;
  }

  @PostMapping(ADDRESS + "/second-factor")
  @Needs(Action.USE_OWN_ACCOUNT)
  ResponseEntity<String> beginFactor(Visit visit, Officer officer, HttpServletRequest request) {
    var begun = factors.begin(person(officer));
    return after(reading.page(visit, person(officer), token(request)), begun);
  }

  @PostMapping(ADDRESS + "/second-factor/proof")
  @Needs(Action.USE_OWN_ACCOUNT)
  ResponseEntity<String> proveFactor(
      Visit visit,
      Officer officer,
      HttpServletRequest request,
      @RequestParam(name = "figures", defaultValue = "") String figures) {
    return switch (factors.prove(person(officer), figures)) {
      case Refused<List<String>> refused ->
          reading.page(visit, person(officer), token(request)).refused(refused);
      case Accepted<List<String>>(var codes) ->
          reading.page(visit, person(officer), token(request)).withCodes(codes);
    };
  }

  @PostMapping(ADDRESS + "/recovery-codes")
  @Needs(Action.USE_OWN_ACCOUNT)
  ResponseEntity<String> renewCodes(Visit visit, Officer officer, HttpServletRequest request) {
    if (!factors.isOn(officer.id())) {
      return PeoplePages.seeOther(ADDRESS);
    }
    var codes = factors.renew(person(officer));
    return reading.page(visit, person(officer), token(request)).withCodes(codes);
  }

  /** Signs out every browser, this one too. */
  @PostMapping(ADDRESS + "/sign-out-everywhere")
  @Needs(Action.USE_OWN_ACCOUNT)
  ResponseEntity<String> endAll(
      Officer officer, HttpServletRequest request, HttpServletResponse response) {
    sessions.endAll(officer.id());
    Cookies.SESSION.delete(request, response);
    return PeoplePages.seeOther("/desk");
  }

  private static ResponseEntity<String> after(OwnReading.OwnPage page, Decision<?> decision) {
    return decision instanceof Refused<?> refused
        ? page.refused(refused)
        : PeoplePages.seeOther(ADDRESS + "#second-factor");
  }

  private Person person(Officer officer) {
    return people.get(officer.id());
  }

  private static String token(HttpServletRequest request) {
    return Cookies.SESSION.find(request).orElse("");
  }
}
