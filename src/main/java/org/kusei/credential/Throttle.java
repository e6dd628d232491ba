package org.kusei.credential;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Database;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets nobody guess quickly: each attempt counts as failed, in the database and before anything is
 * compared, until it is known to be good.
 */
final class Throttle {
  private final TransactionTemplate transactions;
  private final AttemptStore store;
  private final InstantSource clock;

  Throttle(Database database, InstantSource clock) {
    this.transactions = database.transactions();
    this.store = new AttemptStore(database);
    this.clock = clock;
  }

  /** Who attempts: the login that was typed and the address it came from. */
  record Attempt(MunicipalityId municipality, String login, String address) {

    private List<Bucket> buckets() {
      return List.of(
          new Bucket("address " + network(), Patience.OF_AN_ADDRESS),
          new Bucket("login " + login, Patience.OF_A_LOGIN));
    }

    /** An IPv6 customer has at least a network of 64 bits. */
    private String network() {
      var parts = address.split(":", -1);
      return parts.length == 8 ? String.join(":", List.of(parts).subList(0, 4)) : address;
    }
  }

  private record Bucket(String name, Patience patience) {}

  /** How long to wait first; empty when the attempt may be made, which is then counted. */
  Optional<Duration> begin(Attempt attempt) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var now = clock.instant();
          store.deleteBefore(now.minus(Patience.FORGOTTEN.multipliedBy(24)));
          var longest = Duration.ZERO;
          for (var bucket : attempt.buckets()) {
            var left =
                bucket.patience().left(store.lock(attempt.municipality(), bucket.name(), now), now);
            longest = left.compareTo(longest) > 0 ? left : longest;
          }
          if (longest.isPositive()) {
            return Optional.of(longest);
          }
          for (var bucket : attempt.buckets()) {
            var count = store.lock(attempt.municipality(), bucket.name(), now);
            store.update(
                attempt.municipality(), bucket.name(), bucket.patience().withFailure(count, now));
          }
          return Optional.empty();
        }));
  }

  /** The attempt was good: it was no failure of the address, and the login's are forgotten. */
  void good(Attempt attempt) {
    var buckets = attempt.buckets();
    store.takeBack(attempt.municipality(), buckets.getFirst().name());
    store.delete(attempt.municipality(), buckets.getLast().name());
  }

  void forget(MunicipalityId municipality, String login) {
    store.delete(municipality, new Attempt(municipality, login, "").buckets().getLast().name());
  }
}
