package org.kusei.credential;

import java.time.InstantSource;
import java.util.Optional;
import org.kusei.account.Person;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;

/** Signing in, step by step; each step gives the token that the browser is to hold for the next. */
public final class SignIn {
  private final ProofStore store;
  private final Credentials.Parts parts;
  private final Credentials credentials;
  private final SecondFactors factors;
  private final InstantSource clock;

  SignIn(
      Database database,
      Credentials.Parts parts,
      Credentials credentials,
      SecondFactors factors,
      InstantSource clock) {
    this.store = new ProofStore(database);
    this.parts = parts;
    this.credentials = credentials;
    this.factors = factors;
    this.clock = clock;
  }

  /** What the browser is to hold, and how far that leads. */
  public record Step(String token, Stage stage) {}

  /**
   * The first step, by the password or by a one-time code typed in its place.
   *
   * @param address where the request came from
   */
  public Decision<Step> begin(
      MunicipalityId municipality, String login, String typed, String address) {
    var person = parts.people().find(municipality, login);
    var name = person.map(Person::login).orElse(login.strip());
    var attempt = new Throttle.Attempt(municipality, shortened(name), address);
    var wait = parts.throttle().begin(attempt);
    if (wait.isPresent()) {
      return new Refused<>("credential.refused.wait", Waiting.seconds(wait.get()));
    }
    var stage = proven(person, typed);
    if (person.isEmpty() || stage.isEmpty()) {
      person.ifPresent(p -> parts.people().note(failing(address), p, "sign-in failed"));
      return new Refused<>("credential.refused.wrong");
    }
    parts.throttle().good(attempt);
    if (store.get(person.get().id()).locked()) {
      return new Refused<>("credential.refused.locked");
    }
    return new Accepted<>(stepped(person.get(), stage.get()));
  }

  private static String shortened(String login) {
    return login.length() > 100 ? login.substring(0, 100) : login;
  }

  private static Actor failing(String address) {
    return new Actor("somebody at " + address);
  }

  /** Takes as long for somebody who is not there. */
  private Optional<Stage> proven(Optional<Person> person, String typed) {
    var proof = person.filter(Person::serves).map(p -> store.get(p.id())).orElse(Proof.NONE);
    var known = parts.passwords().match(typed, proof.password());
    if (proof.code().matches(typed, clock.instant())) {
      return Optional.of(Stage.CODE);
    }
    return known
        ? Optional.of(proof.factor().on() ? Stage.PASSWORD : Stage.WHOLE)
        : Optional.empty();
  }

  private Step stepped(Person person, Stage stage) {
    if (stage.isLast()) {
      parts.people().note(person.officer().actor(), person, "signed in");
    }
    return new Step(parts.sessions().begin(person, stage), stage);
  }

  /**
   * Somebody whom the city's identity provider vouches for; a second factor was its matter.
   *
   * @param voucher its ID token, needed to sign out there
   */
  public Decision<Step> vouched(Person person, String voucher) {
    if (store.get(person.id()).locked()) {
      return new Refused<>("credential.refused.locked");
    }
    parts.people().note(person.officer().actor(), person, "signed in by the identity provider");
    var token = parts.sessions().begin(person, Stage.WHOLE, voucher);
    return new Accepted<>(new Step(token, Stage.WHOLE));
  }

  /** A user of the demo, who needs to prove nothing. */
  public Step asSample(Person person) {
    return stepped(person, Stage.SAMPLE);
  }

  /** The second step: the app's six figures, or a recovery code. */
  public Decision<Step> second(String token, String typed, String address) {
    var session = parts.sessions().find(token).filter(s -> s.stage() == Stage.PASSWORD);
    if (session.isEmpty()) {
      return new Refused<>("credential.refused.too-late");
    }
    var person = parts.people().get(session.get().person());
    var attempt = new Throttle.Attempt(person.municipality(), person.login(), address);
    var wait = parts.throttle().begin(attempt);
    if (wait.isPresent()) {
      return new Refused<>("credential.refused.wait", Waiting.seconds(wait.get()));
    }
    if (!factors.proves(person, typed)) {
      parts.people().note(failing(address), person, "second factor failed");
      return new Refused<>("credential.refused.wrong-figures");
    }
    parts.throttle().good(attempt);
    parts.sessions().end(token);
    return new Accepted<>(stepped(person, Stage.WHOLE));
  }

  /** The step after a one-time code: a password of one's own. */
  public Decision<Step> choose(String token, String password) {
    var session = parts.sessions().find(token).filter(s -> s.stage() == Stage.CODE);
    if (session.isEmpty()) {
      return new Refused<>("credential.refused.too-late");
    }
    var person = parts.people().get(session.get().person());
    return switch (credentials.set(person, password)) {
      case Refused<Person>(var reason, var arguments) -> new Refused<>(reason, arguments);
      case Accepted<Person> _ -> {
        var on = store.get(person.id()).factor().on();
        yield new Accepted<>(stepped(person, on ? Stage.PASSWORD : Stage.WHOLE));
      }
    };
  }
}
