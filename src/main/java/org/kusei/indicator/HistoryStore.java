package org.kusei.indicator;

import java.time.OffsetDateTime;
import java.util.List;
import org.kusei.measure.IndicatorId;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what indicators were before, and of what reviews have closed. */
final class HistoryStore {
  private final JdbcClient sql;

  HistoryStore(Database database) {
    this.sql = database.sql();
  }

  /** Keeps the indicator as it is at this moment. */
  void keep(Deed deed, IndicatorId indicator, String reason) {
    sql.sql(
            """
            insert into indicator.redefinition
              (municipality_id, indicator_id, number, was, reason, who, occurred_at)
            select :municipality, :indicator,
                   (select count(*) + 1 from indicator.redefinition where indicator_id = :indicator),
                   to_jsonb(known), :reason, :who, :at
              from indicator.indicator known where id = :indicator
            """)
        .param("municipality", deed.municipality().value())
        .param("indicator", indicator.value())
        .param("reason", reason)
        .param("who", deed.by().name())
        .param("at", deed.stamp())
        .update();
  }

  /** The earliest first. */
  List<Redefinition> list(IndicatorId indicator) {
    return sql.sql(
            """
            select was ->> 'name' as name, reason, who, occurred_at
              from indicator.redefinition where indicator_id = :indicator order by number
            """)
        .param("indicator", indicator.value())
        .query((row, index) ->
            new Redefinition(
                row.getString("name"),
                row.getString("reason"),
                row.getString("who"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void close(Deed deed, IndicatorId indicator, int untilPeriod) {
    sql.sql(
            """
            insert into indicator.closure
              (municipality_id, indicator_id, until_period, who, occurred_at)
            values (:municipality, :indicator, :until, :who, :at)
            on conflict (indicator_id, until_period) do nothing
            """)
        .param("municipality", deed.municipality().value())
        .param("indicator", indicator.value())
        .param("until", untilPeriod)
        .param("who", deed.by().name())
        .param("at", deed.stamp())
        .update();
  }
}
