package org.kusei.indicator;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.WardId;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what is released to the public. */
final class ReleaseStore {
  private final JdbcClient sql;

  ReleaseStore(Database database) {
    this.sql = database.sql();
  }

  /** Two that release at once get two numbers. */
  void lock(WardId ward) {
    sql.sql("select pg_advisory_xact_lock(hashtext('indicator.release'), :ward)")
        .param("ward", (int) ward.value())
        .query((row, index) -> true)
        .single();
  }

  void insert(Deed deed, Release release) {
    sql.sql(
            """
            insert into indicator.release
              (municipality_id, ward_id, fiscal_year, number, until, who, occurred_at)
            values (:municipality, :ward, :year, :number, :until, :who, :at)
            """)
        .param("municipality", deed.municipality().value())
        .param("ward", release.ward().value())
        .param("year", release.year().start())
        .param("number", release.number())
        .param("until", release.until())
        .param("who", deed.by().name())
        .param("at", deed.stamp())
        .update();
  }

  /** The earliest first. */
  List<Release> list(WardId ward, FiscalYear year) {
    return sql.sql(
            """
            select * from indicator.release
             where ward_id = :ward and fiscal_year = :year order by number
            """)
        .param("ward", ward.value())
        .param("year", year.start())
        .query((row, index) ->
            new Release(
                ward,
                year,
                row.getInt("number"),
                row.getObject("until", LocalDate.class),
                row.getString("who"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
