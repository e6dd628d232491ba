package org.kusei.credential;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.platform.Database;

/** Sessions in the database, so that any process may serve any request. */
public final class Sessions {
  /** Without a request for that long, a session ends. */
  public static final Duration IDLE = Duration.ofHours(2);

  /** Longer no session lasts. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** A sign-in that is half done must be finished in that time. */
  static final Duration HALF = Duration.ofMinutes(10);

  private static final Duration NOTED = Duration.ofMinutes(1);

  private final SessionStore store;
  private final InstantSource clock;

  public Sessions(Database database, InstantSource clock) {
    this.store = new SessionStore(database);
    this.clock = clock;
  }

  /** Begins a session and gives what the browser is to hold. */
  public String begin(Person person, Stage stage) {
    return begin(person, stage, null);
  }

  /**
   * Begins a session and gives what the browser is to hold.
   *
   * @param voucher by which the city's identity provider vouched for the person
   */
  String begin(Person person, Stage stage, @Nullable String voucher) {
    var now = clock.instant();
    store.deleteSeenBefore(now.minus(LONGEST));
    var token = Tokens.token();
    store.insert(Tokens.hash(token), person, stage, voucher, now);
    return token;
  }

  /** The session that a browser names, unless it has ended. */
  public Optional<Session> find(String token) {
    var hash = Tokens.hash(token);
    var now = clock.instant();
    var found = store.find(hash).filter(row -> isOn(row, now));
    found
        .filter(row -> row.seenAt().isBefore(now.minus(NOTED)))
        .ifPresent(row -> store.seen(hash, now));
    return found.map(SessionStore.Row::session);
  }

  /** A browser that is signed in now. */
  public record Held(Instant begunAt, Instant seenAt, boolean thisOne) {}

  /**
   * The person's browsers that are signed in, the last one used first.
   *
   * @param token that this browser holds
   */
  public List<Held> list(PersonId person, String token) {
    var now = clock.instant();
    var own = Tokens.hash(token);
    return store.list(person).stream()
        .filter(found -> found.row().session().stage().isLast() && isOn(found.row(), now))
        .map(found ->
            new Held(
                found.row().begunAt(),
                found.row().seenAt(),
                MessageDigest.isEqual(own, found.token())))
        .toList();
  }

  private static boolean isOn(SessionStore.Row row, Instant now) {
    var idle = row.session().stage().isLast() ? IDLE : HALF;
    return row.seenAt().isAfter(now.minus(idle)) && row.begunAt().isAfter(now.minus(LONGEST));
  }

  public void end(String token) {
    store.delete(Tokens.hash(token));
  }

  /** Signs the person out everywhere. */
  public void endAll(PersonId person) {
    store.deleteOf(person);
  }
}
