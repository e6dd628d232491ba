package org.kusei.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
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

  private static Unit unit(ResultSet row, int number) throws SQLException {
    var ward = row.getObject("ward_id", Long.class);
    return new Unit(
        new UnitId(row.getLong("id")),
        new MunicipalityId(row.getLong("municipality_id")),
        ward == null ? null : new WardId(ward),
        Unit.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("english"));
  }
}
