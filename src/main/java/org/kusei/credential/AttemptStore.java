package org.kusei.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All SQL about failed attempts. */
final class AttemptStore {
  private final JdbcClient sql;

  AttemptStore(Database database) {
    this.sql = database.sql();
  }

  /** What was counted in one bucket. */
  record Count(int failures, Instant lastAt) {}

  /** The bucket, made where there is none, which others wait for until the transaction ends. */
  Count lock(MunicipalityId municipality, String bucket, Instant now) {
    sql.sql(
            """
            insert into credential.attempt (municipality_id, bucket, failures, last_at)
            values (:municipality, :bucket, 0, :now)
            on conflict do nothing
            """)
        .param("municipality", municipality.value())
        .param("bucket", bucket)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return sql.sql(
            """
            select failures, last_at from credential.attempt
             where municipality_id = :municipality and bucket = :bucket
               for update
            """)
        .param("municipality", municipality.value())
        .param("bucket", bucket)
        .query(AttemptStore::count)
        .single();
  }

  void update(MunicipalityId municipality, String bucket, Count count) {
    sql.sql(
            """
            update credential.attempt set failures = :failures, last_at = :at
             where municipality_id = :municipality and bucket = :bucket
            """)
        .param("municipality", municipality.value())
        .param("bucket", bucket)
        .param("failures", count.failures())
        .param("at", count.lastAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void takeBack(MunicipalityId municipality, String bucket) {
    sql.sql(
            """
            update credential.attempt set failures = greatest(failures - 1, 0)
             where municipality_id = :municipality and bucket = :bucket
            """)
        .param("municipality", municipality.value())
        .param("bucket", bucket)
        .update();
  }

  void delete(MunicipalityId municipality, String bucket) {
    sql.sql(
            """
            delete from credential.attempt
             where municipality_id = :municipality and bucket = :bucket
            """)
        .param("municipality", municipality.value())
        .param("bucket", bucket)
        .update();
  }

  void deleteBefore(Instant at) {
    sql.sql("delete from credential.attempt where last_at < :at")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Count count(ResultSet row, int number) throws SQLException {
    return new Count(
        row.getInt("failures"), row.getObject("last_at", OffsetDateTime.class).toInstant());
  }
}
