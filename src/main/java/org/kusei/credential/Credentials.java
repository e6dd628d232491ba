package org.kusei.credential;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.springframework.transaction.support.TransactionTemplate;

/** Passwords and the codes that lead to them. */
public final class Credentials {
  /** For that long a one-time code is good. */
  public static final Duration CODE_LASTS = Duration.ofDays(3);

  private final TransactionTemplate transactions;
  private final ProofStore store;
  private final Parts parts;
  private final InstantSource clock;

  Credentials(Database database, Parts parts, InstantSource clock) {
    this.transactions = database.transactions();
    this.store = new ProofStore(database);
    this.parts = parts;
    this.clock = clock;
  }

  /** What proving oneself needs besides the store. */
  record Parts(People people, Sessions sessions, Throttle throttle, Passwords passwords) {}

  /**
   * A one-time code, to be handed to the person; the password they had is gone, they are signed out
   * everywhere and need not wait. A second factor stays.
   */
  public String issueCode(Actor by, Person person) {
    var code = Tokens.code();
    transactions.executeWithoutResult(tx -> {
      store.insert(person);
      store.updateCode(person.id(), Tokens.hashOfCode(code), clock.instant().plus(CODE_LASTS));
      parts.sessions().endAll(person.id());
      parts.throttle().forget(person.municipality(), person.login());
      parts.people().note(by, person, "one-time code issued");
    });
    return code;
  }

  /** Shuts the person out, and signs them out everywhere, until they are let in again. */
  public void lock(Actor by, Person person) {
    transactions.executeWithoutResult(tx -> {
      store.insert(person);
      store.updateLocked(person.id(), true);
      parts.sessions().endAll(person.id());
      parts.people().note(by, person, "locked");
    });
  }

  /** Lets the person in again. */
  public void unlock(Actor by, Person person) {
    transactions.executeWithoutResult(tx -> {
      store.updateLocked(person.id(), false);
      parts.people().note(by, person, "unlocked");
    });
  }

  public boolean isLocked(PersonId id) {
    return store.get(id).locked();
  }

  /** Whether a code is out that the person has not used. */
  public boolean hasCode(PersonId id) {
    var code = store.get(id).code();
    return code.hash() != null && clock.instant().isBefore(code.until());
  }

  /** Whether there is anybody with a password, or with a code to begin with. */
  public boolean canAnybodySignIn(MunicipalityId municipality) {
    return store.exists(municipality);
  }

  /** Changes the password of somebody who knows the old one; gives the token of a new session. */
  public Decision<String> change(Person person, String old, String fresh, String address) {
    var attempt = new Throttle.Attempt(person.municipality(), person.login(), address);
    var wait = parts.throttle().begin(attempt);
    if (wait.isPresent()) {
      return new Refused<>("credential.refused.wait", Waiting.seconds(wait.get()));
    }
    if (!parts.passwords().match(old, store.get(person.id()).password())) {
      return new Refused<>("credential.refused.old-password");
    }
    parts.throttle().good(attempt);
    return switch (set(person, fresh)) {
      case Refused<Person>(var reason, var arguments) -> new Refused<>(reason, arguments);
      case Accepted<Person> _ -> new Accepted<>(parts.sessions().begin(person, Stage.WHOLE));
    };
  }

  /** Signs the person out everywhere. */
  Decision<Person> set(Person person, String fresh) {
    if (Passwords.checked(fresh, person.login())
        instanceof Refused<String>(var reason, var arguments)) {
      return new Refused<>(reason, arguments);
    }
    var encoded = parts.passwords().encoded(fresh);
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          store.insert(person);
          store.updatePassword(person.id(), encoded);
          parts.sessions().endAll(person.id());
          parts.people().note(person.officer().actor(), person, "password set");
          return new Accepted<>(person);
        }));
  }
}
