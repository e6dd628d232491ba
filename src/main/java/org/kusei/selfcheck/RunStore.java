package org.kusei.selfcheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the self-checks that were made. */
final class RunStore {
  private final JdbcClient sql;

  RunStore(Database database) {
    this.sql = database.sql();
  }

  /** Empty when another process has begun this night's. */
  Optional<Long> begin(MunicipalityId municipality, @Nullable LocalDate night, Instant at) {
    return sql.sql(
            """
            insert into selfcheck.run (municipality_id, night, started_at)
            values (:municipality, :night, :at)
            on conflict do nothing
            returning id
            """)
        .param("municipality", municipality.value())
        .param("night", night)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  void finish(long run, Findings findings, Instant at) {
    sql.sql(
            """
            update selfcheck.run
               set finished_at = :at, sound = :sound, findings = cast(:findings as jsonb)
             where id = :run
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("sound", findings.sound())
        .param("findings", FindingsJson.write(findings))
        .param("run", run)
        .update();
  }

  List<Run> latest(MunicipalityId municipality, int limit) {
    return sql.sql(
            """
            select * from selfcheck.run
             where municipality_id = :municipality order by id desc limit :limit
            """)
        .param("municipality", municipality.value())
        .param("limit", limit)
        .query(RunStore::run)
        .list();
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    var findings = row.getString("findings");
    return new Run(
        row.getObject("night", LocalDate.class),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        findings == null ? null : FindingsJson.read(findings));
  }
}
