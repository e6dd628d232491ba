package org.kusei.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.UnitId;
import org.kusei.organization.WardId;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All SQL about duties. */
final class DutyStore {
  private static final String DUTY =
      """
      select id, person_id, role, ward_id, unit_id, since, until
        from account.duty
      """;

  private final JdbcClient sql;

  DutyStore(Database database) {
    this.sql = database.sql();
  }

  /** One person's duty. */
  record OfPerson(PersonId person, HeldDuty duty) {}

  /** False when the person holds it already. */
  boolean insert(Person person, Duty duty, Instant at) {
    return sql.sql(
                """
                insert into account.duty (municipality_id, person_id, role, ward_id, unit_id, since)
                values (:municipality, :person, :role, :ward, :unit, :at)
                on conflict do nothing
                """)
            .param("municipality", person.municipality().value())
            .param("person", person.id().value())
            .param("role", duty.role().name())
            .param("ward", ward(duty.place()))
            .param(
                "unit", duty.place() instanceof Place.OfUnit(var unit, var _) ? unit.value() : null)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static @Nullable Long ward(Place place) {
    var ward = place.inWard();
    return ward == null ? null : ward.value();
  }

  /** False when it has ended before. */
  boolean end(PersonId person, DutyId id, Instant at) {
    return sql.sql(
                """
                update account.duty set until = :at
                 where id = :id and person_id = :person and until is null
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id.value())
            .param("person", person.value())
            .update()
        == 1;
  }

  List<HeldDuty> list(PersonId person) {
    return sql
        .sql(DUTY + " where person_id = :person order by id")
        .param("person", person.value())
        .query(DutyStore::duty)
        .list()
        .stream()
        .map(OfPerson::duty)
        .toList();
  }

  List<OfPerson> list(MunicipalityId municipality) {
    return sql.sql(DUTY + " where municipality_id = :municipality order by id")
        .param("municipality", municipality.value())
        .query(DutyStore::duty)
        .list();
  }

  private static OfPerson duty(ResultSet row, int number) throws SQLException {
    var until = row.getObject("until", OffsetDateTime.class);
    return new OfPerson(
        new PersonId(row.getLong("person_id")),
        new HeldDuty(
            new DutyId(row.getLong("id")),
            new Duty(Role.valueOf(row.getString("role")), place(row)),
            row.getObject("since", OffsetDateTime.class).toInstant(),
            until == null ? null : until.toInstant()));
  }

  private static Place place(ResultSet row) throws SQLException {
    var ward = row.getObject("ward_id", Long.class);
    var unit = row.getObject("unit_id", Long.class);
    var ofWard = ward == null ? null : new WardId(ward);
    if (unit != null) {
      return new Place.OfUnit(new UnitId(unit), ofWard);
    }
    return ofWard == null ? new Place.City() : new Place.OfWard(ofWard);
  }
}
