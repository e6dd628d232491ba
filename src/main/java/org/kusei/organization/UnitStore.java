package org.kusei.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All SQL about units. */
final class UnitStore {
  private final JdbcClient sql;

  UnitStore(Database database) {
    this.sql = database.sql();
  }

  /** Empty when the ward, or the city, has one of that name. */
  Optional<Unit> insert(
      MunicipalityId municipality, @Nullable WardId ward, String name, String english) {
    return sql.sql(
            """
            insert into organization.unit (municipality_id, ward_id, kind, name, english)
            values (:municipality, :ward, :kind, :name, :english)
            on conflict do nothing
            returning *
            """)
        .param("municipality", municipality.value())
        .param("ward", ward == null ? null : ward.value())
        .param("kind", (ward == null ? Unit.Kind.BUREAU : Unit.Kind.SECTION).name())
        .param("name", name)
        .param("english", english)
        .query(UnitStore::unit)
        .optional();
  }

  List<Unit> list(MunicipalityId municipality) {
    return sql.sql(
            """
            select unit.*
              from organization.unit
              left join organization.ward on ward.id = unit.ward_id
             where unit.municipality_id = :municipality
             order by ward.board_row nulls first, ward.board_column, unit.id
            """)
        .param("municipality", municipality.value())
        .query(UnitStore::unit)
        .list();
  }

  void insertName(Unit unit, LocalDate until) {
    sql.sql(
            """
            insert into organization.unit_name (municipality_id, unit_id, until, name, english)
            values (:municipality, :unit, :until, :name, :english)
            on conflict do nothing
            """)
        .param("municipality", unit.municipality().value())
        .param("unit", unit.id().value())
        .param("until", until)
        .param("name", unit.name())
        .param("english", unit.english())
        .update();
  }

  /** False when another open unit is called that. */
  boolean rename(UnitId unit, String name, String english) {
    return sql.sql(
                """
                update organization.unit u set name = :name, english = :english
                 where id = :unit
                   and not exists (select from organization.unit other
                                    where other.municipality_id = u.municipality_id
                                      and other.ward_id is not distinct from u.ward_id
                                      and other.closed_on is null
                                      and other.name = :name and other.id <> u.id)
                """)
            .param("name", name)
            .param("english", english)
            .param("unit", unit.value())
            .update()
        == 1;
  }

  void close(UnitId unit, LocalDate day) {
    sql.sql("update organization.unit set closed_on = :day where id = :unit and closed_on is null")
        .param("day", day)
        .param("unit", unit.value())
        .update();
  }

  /** What units of the city were called once. */
  List<UnitNames.Former> former(MunicipalityId municipality) {
    return sql.sql(
            """
            select unit_id, until, name, english from organization.unit_name
             where municipality_id = :municipality order by unit_id, until
            """)
        .param("municipality", municipality.value())
        .query((row, number) ->
            new UnitNames.Former(
                new UnitId(row.getLong("unit_id")),
                row.getObject("until", LocalDate.class),
                new UnitName(row.getString("name"), row.getString("english"))))
        .list();
  }

  private static Unit unit(ResultSet row, int number) throws SQLException {
    var ward = row.getObject("ward_id", Long.class);
    return new Unit(
        new UnitId(row.getLong("id")),
        new MunicipalityId(row.getLong("municipality_id")),
        ward == null ? null : new WardId(ward),
        Unit.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("english"),
        row.getObject("closed_on", LocalDate.class));
  }
}
