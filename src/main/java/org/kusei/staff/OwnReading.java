package org.kusei.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Person;
import org.kusei.credential.SecondFactors;
import org.kusei.credential.Sessions;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Puts one's own page together. */
final class OwnReading {
  private final SecondFactors factors;
  private final Sessions sessions;
  private final PlaceNames places;
  private final Html html;

  OwnReading(SecondFactors factors, Sessions sessions, PlaceNames places, Html html) {
    this.factors = factors;
    this.sessions = sessions;
    this.places = places;
    this.html = html;
  }

  OwnPage page(Visit visit, Person person, String session) {
    return new OwnPage(visit, person, session);
  }

  /** The page of one person in one browser. */
  final class OwnPage {
    private final Visit visit;
    private final Person person;
    private final String session;
    private final Texts texts;

    private OwnPage(Visit visit, Person person, String session) {
      this.visit = visit;
      this.person = person;
      this.session = session;
      this.texts = Texts.of(visit.language());
    }

    ResponseEntity<String> shown() {
      return html.show(HttpStatus.OK, "staff/own.jte", view(List.of(), null));
    }

    ResponseEntity<String> refused(Refused<?> refused) {
      var why = texts.text(refused.reason(), refused.arguments().toArray());
      return html.show(HttpStatus.UNPROCESSABLE_CONTENT, "staff/own.jte", view(List.of(), why));
    }

    /** With recovery codes, which no other page shows again. */
    ResponseEntity<String> withCodes(List<String> codes) {
      return html.show(HttpStatus.OK, "staff/own.jte", view(codes, null));
    }

    private OwnView view(List<String> codes, @Nullable String problem) {
      var title = texts.text("staff.own.title");
      var names = places.list(texts, person.municipality());
      return new OwnView(
          html.page(
              visit,
              title,
              new Crumb(texts.text("desk.title"), "/desk", null),
              new Crumb(title, null, null)),
          person.name(),
          person.login(),
          person.officer().duties().stream()
              .map(duty -> PlaceNames.words(texts, names, duty))
              .toList(),
          new OwnView.Factor(
              factors.isOn(person.id()),
              texts.count("staff.own.codes-left", factors.countRecoveryCodes(person.id()))),
          factors.findBegun(person.id()).map(this::waiting).orElse(null),
          codes,
          sessions.list(person.id(), session).stream()
              .map(held ->
                  new OwnView.Browser(
                      PeopleReading.moment(held.begunAt()),
                      PeopleReading.moment(held.seenAt()),
                      held.thisOne()))
              .toList(),
          problem);
    }

    /** As authenticator apps read it from a QR code. */
    private OwnView.Waiting waiting(String secret) {
      var label = URLEncoder.encode("Kusei:" + person.login(), StandardCharsets.UTF_8);
      return new OwnView.Waiting(
          secret, QrDrawing.of("otpauth://totp/" + label + "?secret=" + secret + "&issuer=Kusei"));
    }
  }
}
