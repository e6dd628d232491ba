package org.kusei.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All SQL about people; their duties stand in {@link DutyStore}. */
final class PersonStore {
  private final JdbcClient sql;
  private final DutyStore duties;

  PersonStore(Database database) {
    this.sql = database.sql();
    this.duties = new DutyStore(database);
  }

  /** Empty when the login is, or ever was, somebody's. */
  Optional<PersonId> insert(MunicipalityId municipality, String login, String name, Instant at) {
    return sql.sql(
            """
            insert into account.person (municipality_id, login, name, entered_at)
            values (:municipality, :login, :name, :at)
            on conflict do nothing
            returning id
            """)
        .param("municipality", municipality.value())
        .param("login", login)
        .param("name", name)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional()
        .map(PersonId::new);
  }

  void insertHistory(Person person, Actor by, String what, String why, Instant at) {
    sql.sql(
            """
            insert into account.history (municipality_id, person_id, who, what, why, occurred_at)
            values (:municipality, :person, :who, :what, :why, :at)
            """)
        .param("municipality", person.municipality().value())
        .param("person", person.id().value())
        .param("who", by.name())
        .param("what", what)
        .param("why", why)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whose duties nobody else changes until the transaction ends. */
  void lockAll(MunicipalityId municipality) {
    sql.sql("select id from account.person where municipality_id = :municipality for update")
        .param("municipality", municipality.value())
        .query(Long.class)
        .list();
  }

  void end(PersonId id, Instant at) {
    sql.sql("update account.person set ended_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .update();
  }

  /** False when the identity is another person's. */
  boolean updateIdentity(PersonId id, @Nullable String identity) {
    return sql.sql(
                """
                update account.person set identity = :identity
                 where id = :id
                   and not exists (select from account.person other
                                    where other.identity = :identity and other.id <> :id)
                """)
            .param("identity", identity)
            .param("id", id.value())
            .update()
        == 1;
  }

  Optional<Person> find(PersonId id) {
    return sql.sql("select * from account.person where id = :id")
        .param("id", id.value())
        .query(PersonStore::row)
        .optional()
        .map(row -> row.person(duties.list(row.id())));
  }

  Optional<PersonId> find(MunicipalityId municipality, String login) {
    return sql.sql(
            "select id from account.person where municipality_id = :municipality and login = :login")
        .param("municipality", municipality.value())
        .param("login", login)
        .query(Long.class)
        .optional()
        .map(PersonId::new);
  }

  Optional<PersonId> findByIdentity(MunicipalityId municipality, String identity) {
    return sql.sql(
            """
            select id from account.person
             where municipality_id = :municipality and identity = :identity
            """)
        .param("municipality", municipality.value())
        .param("identity", identity)
        .query(Long.class)
        .optional()
        .map(PersonId::new);
  }

  List<Person> list(MunicipalityId municipality) {
    Map<PersonId, List<DutyStore.OfPerson>> held =
        duties.list(municipality).stream()
            .collect(Collectors.groupingBy(DutyStore.OfPerson::person));
    return sql
        .sql("select * from account.person where municipality_id = :municipality order by id")
        .param("municipality", municipality.value())
        .query(PersonStore::row)
        .list()
        .stream()
        .map(row ->
            row.person(
                held.getOrDefault(row.id(), List.of()).stream()
                    .map(DutyStore.OfPerson::duty)
                    .toList()))
        .toList();
  }

  private record Row(
      PersonId id,
      MunicipalityId municipality,
      String login,
      String name,
      @Nullable String identity,
      @Nullable Instant endedAt) {

    Person person(List<HeldDuty> duties) {
      return new Person(id, municipality, login, name, identity, duties, endedAt);
    }
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    var ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Row(
        new PersonId(row.getLong("id")),
        new MunicipalityId(row.getLong("municipality_id")),
        row.getString("login"),
        row.getString("name"),
        row.getString("identity"),
        ended == null ? null : ended.toInstant());
  }
}
