package org.kusei.reform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of withdrawn reviews. */
final class WithdrawalStore {

  /** A withdrawal's row; {@code correction} is public. */
  record WithdrawalRow(long programme, String reason, Instant at, @Nullable Long correction) {}

  private final JdbcClient sql;

  WithdrawalStore(Database database) {
    this.sql = database.sql();
  }

  /** With its history row. */
  void insert(ReformProgramme programme, Actor by, String reason, Instant at) {
    sql.sql(
            """
            with done as (
              insert into reform.withdrawal
                (municipality_id, programme_id, who, reason, occurred_at)
              values (:municipality, :programme, :who, :reason, :at)
              returning *)
            insert into reform.history (municipality_id, programme_id, who, what, why, occurred_at)
            select municipality_id, programme_id, who, 'reform programme withdrawn', reason,
                   occurred_at
              from done
            """)
        .param("municipality", programme.municipality().value())
        .param("programme", programme.id())
        .param("who", by.name())
        .param("reason", reason)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Latest first. */
  List<WithdrawalRow> list(MunicipalityId municipality) {
    return sql.sql(
            """
            select w.programme_id, w.reason, w.occurred_at, c.id as correction
              from reform.withdrawal w
              left join reform.public_programme c on c.corrects_id = w.programme_id
             where w.municipality_id = :municipality
             order by w.id desc
            """)
        .param("municipality", municipality.value())
        .query(WithdrawalStore::row)
        .list();
  }

  private static WithdrawalRow row(ResultSet row, int number) throws SQLException {
    return new WithdrawalRow(
        row.getLong("programme_id"),
        row.getString("reason"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getObject("correction", Long.class));
  }
}
