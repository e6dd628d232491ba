package org.kusei.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.account.PersonId;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of reminders. */
final class DigestStore {
  private final JdbcClient sql;

  DigestStore(Database database) {
    this.sql = database.sql();
  }

  void subscribe(MunicipalityId municipality, Subscription subscription, Instant at) {
    sql.sql(
            """
            insert into reminder.subscription (municipality_id, person_id, address, language, since)
            values (:municipality, :person, :address, :language, :at)
            on conflict (person_id) do update
              set address = excluded.address, language = excluded.language, since = excluded.since
            """)
        .param("municipality", municipality.value())
        .param("person", subscription.person().value())
        .param("address", subscription.address())
        .param("language", subscription.language().getLanguage())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void unsubscribe(PersonId person) {
    sql.sql("delete from reminder.subscription where person_id = :person")
        .param("person", person.value())
        .update();
  }

  Optional<Subscription> find(PersonId person) {
    return sql.sql("select * from reminder.subscription where person_id = :person")
        .param("person", person.value())
        .query(DigestStore::subscription)
        .optional();
  }

  List<Subscription> subscriptions(MunicipalityId municipality) {
    return sql.sql(
            """
            select * from reminder.subscription
             where municipality_id = :municipality order by person_id
            """)
        .param("municipality", municipality.value())
        .query(DigestStore::subscription)
        .list();
  }

  private static Subscription subscription(ResultSet row, int number) throws SQLException {
    return new Subscription(
        new PersonId(row.getLong("person_id")),
        row.getString("address"),
        Locale.of(row.getString("language")));
  }

  /** For whom the digest of that day is written already. */
  Set<PersonId> written(MunicipalityId municipality, LocalDate day) {
    return sql
        .sql(
            """
            select person_id from reminder.digest
             where municipality_id = :municipality and day = :day
            """)
        .param("municipality", municipality.value())
        .param("day", day)
        .query((row, number) -> new PersonId(row.getLong("person_id")))
        .stream()
        .collect(Collectors.toSet());
  }

  /** False when another process wrote it before. */
  boolean insert(MunicipalityId municipality, Digest digest, Instant at) {
    return sql.sql(
                """
                insert into reminder.digest
                  (municipality_id, person_id, day, items, address, subject, body, written_at,
                   next_attempt_at)
                values (:municipality, :person, :day, :items, :address, :subject, :body, :at, :at)
                on conflict do nothing
                """)
            .param("municipality", municipality.value())
            .param("person", digest.person().value())
            .param("day", digest.day())
            .param("items", digest.items())
            .param("address", digest.text().address())
            .param("subject", digest.text().subject())
            .param("body", digest.text().body())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /**
   * The next one to be sent, which no other process sends until the transaction ends; a digest is
   * only sent while it is its person's latest.
   */
  Optional<Digest> lockNext(Instant now) {
    return sql.sql(
            """
            select * from reminder.digest d
             where sent_at is null and next_attempt_at <= :now
               and not exists (select from reminder.digest later
                                where later.person_id = d.person_id and later.day > d.day)
             order by next_attempt_at
             limit 1
               for update skip locked
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(DigestStore::digest)
        .optional();
  }

  void sent(Digest digest, Instant at) {
    sql.sql(
            """
            update reminder.digest
               set sent_at = :at, attempts = attempts + 1, failure = null
             where person_id = :person and day = :day
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("person", digest.person().value())
        .param("day", digest.day())
        .update();
  }

  void failed(Digest digest, String failure, Instant again) {
    sql.sql(
            """
            update reminder.digest
               set attempts = attempts + 1, failure = :failure, next_attempt_at = :again
             where person_id = :person and day = :day
            """)
        .param("failure", failure)
        .param("again", again.atOffset(ZoneOffset.UTC))
        .param("person", digest.person().value())
        .param("day", digest.day())
        .update();
  }

  List<Digest> latest(MunicipalityId municipality, int limit) {
    return sql.sql(
            """
            select * from reminder.digest
             where municipality_id = :municipality
             order by day desc, person_id
             limit :limit
            """)
        .param("municipality", municipality.value())
        .param("limit", limit)
        .query(DigestStore::digest)
        .list();
  }

  private static Digest digest(ResultSet row, int number) throws SQLException {
    return new Digest(
        new PersonId(row.getLong("person_id")),
        row.getObject("day", LocalDate.class),
        row.getInt("items"),
        new Digest.Text(row.getString("address"), row.getString("subject"), row.getString("body")),
        row.getInt("attempts"),
        row.getString("failure"),
        moment(row.getObject("sent_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
