package org.kusei.difference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.kusei.matching.Overruling;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the overrulings; rows are only added. */
final class OverrulingStore {
  private final JdbcClient sql;

  OverrulingStore(Database database) {
    this.sql = database.sql();
  }

  /** Fails on its integrity when one of the two is no node of the municipality's record. */
  void insert(MunicipalityId municipality, Overruling overruling, Saying saying) {
    insert(municipality, overruling, overruling.same() ? "SAME" : "OTHER", saying);
  }

  void withdraw(MunicipalityId municipality, Overruling overruling, Saying saying) {
    insert(municipality, overruling, "WITHDRAWN", saying);
  }

  private void insert(
      MunicipalityId municipality, Overruling overruling, String verdict, Saying saying) {
    sql.sql(
            """
            insert into difference.overruling
                   (municipality_id, one_key, other_key, verdict, who, why, occurred_at)
            values (:municipality, least(:one, :other), greatest(:one, :other), :verdict, :who, :why, :at)
            """)
        .param("municipality", municipality.value())
        .param("one", overruling.one().value())
        .param("other", overruling.other().value())
        .param("verdict", verdict)
        .param("who", saying.who())
        .param("why", saying.why())
        .param("at", saying.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The latest word about each pair, where it was not withdrawn. */
  List<Overruling> inForce(MunicipalityId municipality) {
    return sql.sql(
            """
            select one_key, other_key, verdict
              from (select distinct on (one_key, other_key) *
                      from difference.overruling
                     where municipality_id = :municipality
                     order by one_key, other_key, id desc) latest
             where verdict <> 'WITHDRAWN'
            """)
        .param("municipality", municipality.value())
        .query((row, number) -> read(row))
        .list();
  }

  /** Every word ever said, the latest first. */
  List<Said> history(MunicipalityId municipality) {
    return sql.sql(
            """
            select o.*, not exists (
                     select 1 from difference.overruling later
                      where later.municipality_id = o.municipality_id
                        and later.one_key = o.one_key and later.other_key = o.other_key
                        and later.id > o.id) as latest
              from difference.overruling o
             where o.municipality_id = :municipality
             order by o.id desc
            """)
        .param("municipality", municipality.value())
        .query((row, number) -> said(row))
        .list();
  }

  private static Said said(ResultSet row) throws SQLException {
    boolean withdrawn = row.getString("verdict").equals("WITHDRAWN");
    return new Said(
        read(row),
        withdrawn,
        row.getBoolean("latest") && !withdrawn,
        row.getString("who"),
        row.getString("why"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant());
  }

  private static Overruling read(ResultSet row) throws SQLException {
    return new Overruling(
        new NodeKey(row.getLong("one_key")),
        new NodeKey(row.getLong("other_key")),
        row.getString("verdict").equals("SAME"));
  }
}
