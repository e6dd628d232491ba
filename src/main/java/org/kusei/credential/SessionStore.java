package org.kusei.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All SQL about sessions. */
final class SessionStore {
  private final JdbcClient sql;

  SessionStore(Database database) {
    this.sql = database.sql();
  }

  /** A session with its times. */
  record Row(Session session, Instant begunAt, Instant seenAt) {}

  /** A session and the hash by which it is kept. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a record
  record Found(byte[] token, Row row) {}

  void insert(byte[] token, Person person, Stage stage, @Nullable String voucher, Instant at) {
    sql.sql(
            """
            insert into credential.session
              (token, municipality_id, person_id, stage, voucher, begun_at, seen_at)
            values (:token, :municipality, :person, :stage, :voucher, :at, :at)
            """)
        .param("token", token)
        .param("municipality", person.municipality().value())
        .param("person", person.id().value())
        .param("stage", stage.name())
        .param("voucher", voucher)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Row> find(byte[] token) {
    return sql.sql("select * from credential.session where token = :token")
        .param("token", token)
        .query(SessionStore::row)
        .optional();
  }

  /** The last one used first. */
  List<Found> list(PersonId person) {
    return sql.sql(
            "select * from credential.session where person_id = :person order by seen_at desc")
        .param("person", person.value())
        .query((row, number) -> new Found(row.getBytes("token"), row(row, number)))
        .list();
  }

  void seen(byte[] token, Instant at) {
    sql.sql("update credential.session set seen_at = :at where token = :token")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("token", token)
        .update();
  }

  void delete(byte[] token) {
    sql.sql("delete from credential.session where token = :token").param("token", token).update();
  }

  void deleteOf(PersonId person) {
    sql.sql("delete from credential.session where person_id = :person")
        .param("person", person.value())
        .update();
  }

  void deleteSeenBefore(Instant at) {
    sql.sql("delete from credential.session where seen_at < :at")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new Session(
            new PersonId(row.getLong("person_id")),
            Stage.valueOf(row.getString("stage")),
            row.getString("voucher")),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        row.getObject("seen_at", OffsetDateTime.class).toInstant());
  }
}
