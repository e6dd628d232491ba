package org.kusei.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.kusei.account.Officer;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.calendar.Agenda;
import org.kusei.calendar.Due;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Mail;
import org.kusei.platform.Mail.Letter;
import org.kusei.platform.Mail.NotSentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people by one letter a morning of what is overdue or due soon. A letter is written into
 * the database first and sent from there, so that none is lost while the mail server is away, and
 * two processes never send the same one.
 */
public final class Reminders {
  private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
  private static final int LONGEST_WAIT_DOUBLINGS = 5;
  private static final int LONGEST_FAILURE = 500;

  private final TransactionTemplate transactions;
  private final DigestStore store;
  private final People people;
  private final Agenda agenda;
  private final Post post;

  /** The clock on the wall and what is sent by it. */
  record Post(InstantSource clock, ReminderSettings settings) {}

  Reminders(Database database, People people, Agenda agenda, Post post) {
    this.transactions = database.transactions();
    this.store = new DigestStore(database);
    this.people = people;
    this.agenda = agenda;
    this.post = post;
  }

  /** Where the person is reminded; empty while they do not want it. */
  Optional<Subscription> find(PersonId person) {
    return store.find(person);
  }

  /** From the next morning on the person is reminded there. */
  Decision<Subscription> subscribe(Officer officer, String address, Locale language) {
    var typed = address.strip();
    if (!typed.matches("[^@\\s<>,;\"]{1,64}@[^@\\s<>,;\"]{1,190}")) {
      return new Refused<>("reminder.refused.address", typed);
    }
    var subscription = new Subscription(officer.id(), typed, language);
    store.subscribe(officer.municipality(), subscription, post.clock().instant());
    return new Accepted<>(subscription);
  }

  void unsubscribe(Officer officer) {
    store.unsubscribe(officer.id());
  }

  /** The letters of the last mornings, the latest first. */
  List<Digest> listLatest(MunicipalityId municipality, int limit) {
    return store.latest(municipality, limit);
  }

  /**
   * Writes this morning's letters that are not written yet; before the morning's time none.
   *
   * @return how many were written by this call
   */
  public int write(MunicipalityId municipality) {
    var now = LocalDateTime.ofInstant(post.clock().instant(), TOKYO);
    var settings = post.settings();
    if (now.toLocalTime().isBefore(settings.at())) {
      return 0;
    }
    var today = now.toLocalDate();
    var written = store.written(municipality, today);
    var open =
        store.subscriptions(municipality).stream()
            .filter(subscription -> !written.contains(subscription.person()))
            .toList();
    if (open.isEmpty()) {
      return 0;
    }
    var all = agenda.list(municipality, today.plusDays(settings.days()));
    int count = 0;
    for (var subscription : open) {
      var person = people.get(subscription.person());
      var dues = person.serves() ? Agenda.of(person.officer(), all) : List.<Due>of();
      if (!dues.isEmpty()) {
        var text = DigestWriting.text(subscription, person.name(), dues, today, settings.url());
        var digest = new Digest(person.id(), today, dues.size(), text, 0, null, null);
        count += store.insert(municipality, digest, post.clock().instant()) ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * Sends what waits, each letter in a transaction of its own.
   *
   * @return how many the mail server took
   */
  public int send(Mail mail) {
    int sent = 0;
    var last = next(mail);
    while (last != Outcome.NONE) {
      sent += last == Outcome.SENT ? 1 : 0;
      last = next(mail);
    }
    return sent;
  }

  private enum Outcome {
    SENT,
    FAILED,
    NONE
  }

  private Outcome next(Mail mail) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var now = post.clock().instant();
          return store.lockNext(now).map(digest -> send(mail, digest, now)).orElse(Outcome.NONE);
        }));
  }

  private Outcome send(Mail mail, Digest digest, Instant now) {
    var text = digest.text();
    var id = "digest-" + digest.person().value() + "-" + digest.day() + "@kusei";
    try {
      mail.send(new Letter(id, text.address(), text.subject(), text.body(), now));
      store.sent(digest, now);
      return Outcome.SENT;
    } catch (NotSentException e) {
      var failure = Objects.requireNonNullElse(e.getMessage(), "?");
      var wait = FIRST_WAIT.multipliedBy(1L << Math.min(digest.attempts(), LONGEST_WAIT_DOUBLINGS));
      store.failed(
          digest,
          failure.length() > LONGEST_FAILURE ? failure.substring(0, LONGEST_FAILURE) : failure,
          now.plus(wait));
      LOG.warn(
          "the mail server did not take the reminder of {} for person {} (attempt {}, again in {}):"
              + " {}",
          digest.day(),
          digest.person().value(),
          digest.attempts() + 1,
          wait,
          failure);
      return Outcome.FAILED;
    }
  }

  /** The name of whoever a letter was for. */
  String name(PersonId person) {
    Person known = people.get(person);
    return known.name();
  }
}
