package org.kusei.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.account.PersonId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** SQL of windows and permits; rows are only added. */
final class WindowStore {
  private static final String PERMIT =
      """
      select p.*, w.who as withdrawn_by, w.why as withdrawn_why, w.occurred_at as withdrawn_at
        from calendar.permit p
        left join calendar.permit_withdrawn w on w.permit_id = p.id
      """;

  private final JdbcClient sql;

  WindowStore(Database database) {
    this.sql = database.sql();
  }

  void insert(Ward ward, FiscalYear year, Window window) {
    of(
            sql.sql(
                """
                insert into calendar.work_window
                  (municipality_id, ward_id, fiscal_year, work, opens_on, closes_on, who, why,
                   occurred_at)
                values (:municipality, :ward, :year, :work, :opens, :closes, :who, :why, :at)
                """),
            ward,
            year)
        .param("work", window.work().name())
        .param("opens", window.opensOn())
        .param("closes", window.closesOn())
        .param("who", window.who())
        .param("why", window.why())
        .param("at", window.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static StatementSpec of(StatementSpec statement, Ward ward, FiscalYear year) {
    return statement
        .param("municipality", ward.municipality().value())
        .param("ward", ward.id().value())
        .param("year", year.start());
  }

  /** The last word about each kind of work. */
  List<Window> latest(WardId ward, FiscalYear year) {
    return sql.sql(
            """
            select distinct on (work) *
              from calendar.work_window
             where ward_id = :ward and fiscal_year = :year
             order by work, id desc
            """)
        .param("ward", ward.value())
        .param("year", year.start())
        .query(WindowStore::window)
        .list();
  }

  private static Window window(ResultSet row, int number) throws SQLException {
    return new Window(
        Work.valueOf(row.getString("work")),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("closes_on", LocalDate.class),
        row.getString("who"),
        row.getString("why"),
        moment(row, "occurred_at"));
  }

  /** What is to be permitted. */
  record NewPermit(Work work, NodeKey key, PersonId person, LocalDate until) {}

  /** False when the municipality has no such item or no such person. */
  boolean insert(Ward ward, FiscalYear year, NewPermit permit, Said said) {
    try {
      return of(
                  sql.sql(
                      """
                      insert into calendar.permit
                        (municipality_id, ward_id, fiscal_year, work, key_id, person_id, until,
                         who, why, occurred_at)
                      values (:municipality, :ward, :year, :work, :key, :person, :until,
                              :who, :why, :at)
                      """),
                  ward,
                  year)
              .param("work", permit.work().name())
              .param("key", permit.key().value())
              .param("person", permit.person().value())
              .param("until", permit.until())
              .param("who", said.who())
              .param("why", said.why())
              .param("at", said.at().atOffset(ZoneOffset.UTC))
              .update()
          == 1;
    } catch (DataIntegrityViolationException e) {
      return false;
    }
  }

  /** False when it is withdrawn already, or no permit of that ward's year. */
  boolean withdraw(Ward ward, FiscalYear year, PermitId permit, Said said) {
    return of(
                sql.sql(
                    """
                    insert into calendar.permit_withdrawn
                           (municipality_id, permit_id, who, why, occurred_at)
                    select municipality_id, id, :who, :why, :at
                      from calendar.permit
                     where municipality_id = :municipality and id = :permit
                       and ward_id = :ward and fiscal_year = :year
                    on conflict do nothing
                    """),
                ward,
                year)
            .param("permit", permit.value())
            .param("who", said.who())
            .param("why", said.why())
            .param("at", said.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** All ever given, the latest first. */
  List<Permit> permits(WardId ward, FiscalYear year) {
    return sql.sql(PERMIT + " where p.ward_id = :ward and p.fiscal_year = :year order by p.id desc")
        .param("ward", ward.value())
        .param("year", year.start())
        .query(WindowStore::permit)
        .list();
  }

  private static Permit permit(ResultSet row, int number) throws SQLException {
    return new Permit(
        new PermitId(row.getLong("id")),
        Work.valueOf(row.getString("work")),
        new NodeKey(row.getLong("key_id")),
        new PersonId(row.getLong("person_id")),
        row.getObject("until", LocalDate.class),
        row.getString("who"),
        row.getString("why"),
        moment(row, "occurred_at"),
        withdrawal(row).orElse(null));
  }

  private static Optional<Permit.Withdrawal> withdrawal(ResultSet row) throws SQLException {
    @Nullable String who = row.getString("withdrawn_by");
    return who == null
        ? Optional.empty()
        : Optional.of(
            new Permit.Withdrawal(
                who, moment(row, "withdrawn_at"), row.getString("withdrawn_why")));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
