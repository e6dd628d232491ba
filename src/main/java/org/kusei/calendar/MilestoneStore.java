package org.kusei.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.calendar.PlannedMilestone.Change;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of milestones; rows are only added. */
final class MilestoneStore {
  private final JdbcClient sql;

  MilestoneStore(Database database) {
    this.sql = database.sql();
  }

  /** What the ward said last about a milestone. */
  record Row(@Nullable LocalDate day, Change change) {}

  void insert(Ward ward, FiscalYear year, Milestone milestone, @Nullable LocalDate day, Said said) {
    sql.sql(
            """
            insert into calendar.milestone
                   (municipality_id, ward_id, fiscal_year, milestone, day, who, why, occurred_at)
            values (:municipality, :ward, :year, :milestone, :day, :who, :why, :at)
            """)
        .param("municipality", ward.municipality().value())
        .param("ward", ward.id().value())
        .param("year", year.start())
        .param("milestone", milestone.name())
        .param("day", day)
        .param("who", said.who())
        .param("why", said.why())
        .param("at", said.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  Map<Milestone, Row> latest(WardId ward, FiscalYear year) {
    var rows = new EnumMap<Milestone, Row>(Milestone.class);
    sql.sql(
            """
            select distinct on (milestone) *
              from calendar.milestone
             where ward_id = :ward and fiscal_year = :year
             order by milestone, id desc
            """)
        .param("ward", ward.value())
        .param("year", year.start())
        .query(row -> {
          rows.put(
              Milestone.valueOf(row.getString("milestone")),
              new Row(
                  row.getObject("day", LocalDate.class),
                  new Change(
                      row.getString("who"),
                      row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                      row.getString("why"))));
        });
    return rows;
  }
}
