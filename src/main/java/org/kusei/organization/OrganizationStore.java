package org.kusei.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All SQL of the organization module. */
final class OrganizationStore {
  private final JdbcClient sql;

  OrganizationStore(Database database) {
    this.sql = database.sql();
  }

  /** Whoever founds waits here for the one before, in whatever process. */
  void lockFounding() {
    sql.sql("select pg_advisory_xact_lock(hashtextextended('founding', 0))")
        .query((row, number) -> true)
        .single();
  }

  /** False when its code or slug is taken. */
  boolean insert(Founding founding) {
    return sql.sql(
                """
                insert into organization.municipality (code, slug, name, kana, english)
                values (:code, :slug, :name, :kana, :english)
                on conflict do nothing
                """)
            .param("code", founding.code())
            .param("slug", founding.slug())
            .param("name", founding.name())
            .param("kana", founding.kana())
            .param("english", founding.english())
            .update()
        == 1;
  }

  void insertWard(MunicipalityId municipality, FoundingWard ward) {
    sql.sql(
            """
            insert into organization.ward
              (municipality_id, slug, name, kana, english, board_column, board_row)
            values (:municipality, :slug, :name, :kana, :english, :column, :row)
            """)
        .param("municipality", municipality.value())
        .param("slug", ward.slug())
        .param("name", ward.name())
        .param("kana", ward.kana())
        .param("english", ward.english())
        .param("column", ward.column())
        .param("row", ward.row())
        .update();
  }

  void insertHistory(MunicipalityId municipality, Actor by, String what, Instant at) {
    sql.sql(
            """
            insert into organization.history (municipality_id, who, what, why, occurred_at)
            values (:municipality, :who, :what, '', :at)
            """)
        .param("municipality", municipality.value())
        .param("who", by.name())
        .param("what", what)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Municipality> listMunicipalities() {
    return sql.sql("select * from organization.municipality order by id")
        .query(OrganizationStore::municipality)
        .list();
  }

  List<Ward> listWards(MunicipalityId municipality) {
    return sql.sql(
            """
            select * from organization.ward
             where municipality_id = :municipality
             order by board_row, board_column
            """)
        .param("municipality", municipality.value())
        .query(OrganizationStore::ward)
        .list();
  }

  /** All wards of the municipality, which nobody else adds to until the transaction ends. */
  List<Ward> lockWards(MunicipalityId municipality) {
    sql.sql("select id from organization.municipality where id = :id for update")
        .param("id", municipality.value())
        .query(Long.class)
        .single();
    return listWards(municipality);
  }

  Ward getWard(MunicipalityId municipality, String slug) {
    return sql.sql(
            "select * from organization.ward where municipality_id = :municipality and slug = :slug")
        .param("municipality", municipality.value())
        .param("slug", slug)
        .query(OrganizationStore::ward)
        .single();
  }

  Optional<Ward> findWard(WardId id) {
    return sql.sql("select * from organization.ward where id = :id")
        .param("id", id.value())
        .query(OrganizationStore::ward)
        .optional();
  }

  private static Municipality municipality(ResultSet row, int number) throws SQLException {
    return new Municipality(
        new MunicipalityId(row.getLong("id")),
        row.getString("code"),
        row.getString("slug"),
        row.getString("name"),
        row.getString("kana"),
        row.getString("english"));
  }

  private static Ward ward(ResultSet row, int number) throws SQLException {
    return new Ward(
        new WardId(row.getLong("id")),
        new MunicipalityId(row.getLong("municipality_id")),
        row.getString("slug"),
        row.getString("name"),
        row.getString("kana"),
        row.getString("english"),
        row.getInt("board_column"),
        row.getInt("board_row"));
  }
}
