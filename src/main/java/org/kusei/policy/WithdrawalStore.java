package org.kusei.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionId;
import org.kusei.edition.EditionSummary;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.WardId;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.policy.PolicyStore.EditionRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of withdrawals. */
final class WithdrawalStore {

  /** A withdrawal's row with its edition's; {@code correction} is public. */
  record WithdrawalRow(
      EditionRow edition, String reason, Instant at, @Nullable EditionId correction) {}

  private static final String WITHDRAWN =
      """
      select e.*, p.ward_id, p.fiscal_year, w.reason as why, w.occurred_at, c.id as correction
        from policy.withdrawal w
        join policy.edition e on e.id = w.edition_id
        join policy.policy p on p.id = e.policy_id
        left join policy.public_edition c on c.corrects_id = e.id
      """;

  private final JdbcClient sql;

  WithdrawalStore(Database database) {
    this.sql = database.sql();
  }

  void insert(EditionSummary edition, Actor by, String reason, Instant at) {
    sql.sql(
            """
            with done as (
              insert into policy.withdrawal (municipality_id, edition_id, who, reason, occurred_at)
              values (:municipality, :edition, :who, :reason, :at)
              returning *)
            insert into policy.history (municipality_id, edition_id, who, what, why, occurred_at)
            select municipality_id, edition_id, who, 'edition withdrawn', reason, occurred_at
              from done
            """)
        .param("municipality", edition.ward().municipality().value())
        .param("edition", edition.id().value())
        .param("who", by.name())
        .param("reason", reason)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<WithdrawalRow> find(EditionId edition) {
    return sql.sql(WITHDRAWN + " where e.id = :edition")
        .param("edition", edition.value())
        .query(WithdrawalStore::row)
        .optional();
  }

  /** Of the ward's policy of the year, by number. */
  List<WithdrawalRow> list(WardId ward, FiscalYear year) {
    return sql.sql(
            WITHDRAWN + " where p.ward_id = :ward and p.fiscal_year = :year order by e.number")
        .param("ward", ward.value())
        .param("year", year.start())
        .query(WithdrawalStore::row)
        .list();
  }

  /** Latest first. */
  List<WithdrawalRow> list(MunicipalityId municipality) {
    return sql.sql(WITHDRAWN + " where w.municipality_id = :municipality order by w.id desc")
        .param("municipality", municipality.value())
        .query(WithdrawalStore::row)
        .list();
  }

  private static WithdrawalRow row(ResultSet row, int number) throws SQLException {
    long correction = row.getLong("correction");
    return new WithdrawalRow(
        PolicyStore.row(row, number),
        row.getString("why"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        correction == 0 ? null : new EditionId(correction));
  }
}
