package org.kusei.credential;

import java.time.Duration;
import java.time.Instant;
import org.kusei.credential.AttemptStore.Count;

/**
 * How long to wait after failures: not at all for the first ones, then ten seconds, and twice as
 * long each time, up to a quarter of an hour. An hour of quiet forgets.
 *
 * @param free failures that cost nothing
 */
record Patience(int free) {
  static final Duration FIRST = Duration.ofSeconds(10);
  static final Duration LONGEST = Duration.ofMinutes(15);
  static final Duration FORGOTTEN = Duration.ofHours(1);

  private static final int DOUBLINGS = 7;

  /** One person mistypes now and then. */
  static final Patience OF_A_LOGIN = new Patience(4);

  /** Behind one address may sit a whole office. */
  static final Patience OF_AN_ADDRESS = new Patience(40);

  Duration waitAfter(int failures) {
    if (failures <= free) {
      return Duration.ZERO;
    }
    var wait = FIRST.multipliedBy(1L << Math.min(failures - free - 1, DOUBLINGS));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  /** How long from now until the next attempt; zero or less for none. */
  Duration left(Count count, Instant now) {
    var wait = waitAfter(count.failures());
    // the database rounds moments, so that what happened just now may lie ahead
    return wait.isZero() ? wait : Duration.between(now, count.lastAt().plus(wait));
  }

  Count withFailure(Count count, Instant now) {
    var forgotten = count.lastAt().isBefore(now.minus(FORGOTTEN));
    return new Count(forgotten ? 1 : count.failures() + 1, now);
  }
}
