package org.kusei.indicator;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kusei.measure.Goal;
import org.kusei.measure.Indicator;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Target;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of targets that wait for the next edition. */
final class ProposalStore {
  private final JdbcClient sql;

  ProposalStore(Database database) {
    this.sql = database.sql();
  }

  void put(Deed deed, IndicatorId indicator, Goal goal, String reason) {
    var bounds = Bounds.of(goal);
    sql.sql(
            """
            insert into indicator.proposed_target
              (municipality_id, indicator_id, low, high, reason, who, occurred_at)
            values (:municipality, :indicator, :low, :high, :reason, :who, :at)
            on conflict (indicator_id) do update
              set low = :low, high = :high, reason = :reason, who = :who, occurred_at = :at
            """)
        .param("municipality", deed.municipality().value())
        .param("indicator", indicator.value())
        .param("low", bounds.low())
        .param("high", bounds.high())
        .param("reason", reason)
        .param("who", deed.by().name())
        .param("at", deed.stamp())
        .update();
  }

  void delete(IndicatorId indicator) {
    sql.sql("delete from indicator.proposed_target where indicator_id = :indicator")
        .param("indicator", indicator.value())
        .update();
  }

  /** Those of these indicators, in the order of the indicators. */
  List<ProposedTarget> list(List<Indicator> indicators) {
    Map<Long, Indicator> known =
        indicators.stream().collect(Collectors.toMap(i -> i.id().value(), Function.identity()));
    var found = new ArrayList<ProposedTarget>();
    sql.sql(
            """
            select * from indicator.proposed_target where indicator_id = any(:ids::bigint[])
             order by indicator_id
            """)
        .param("ids", known.keySet().toArray(Long[]::new))
        .query(row -> {
          var indicator = Objects.requireNonNull(known.get(row.getLong("indicator_id")));
          var bounds = new Bounds(row.getBigDecimal("low"), row.getBigDecimal("high"));
          found.add(
              new ProposedTarget(
                  indicator,
                  indicator.targetInForce().map(Target::goal).orElse(null),
                  bounds.bound(indicator.measure().direction()),
                  row.getString("reason"),
                  row.getString("who"),
                  row.getObject("occurred_at", OffsetDateTime.class).toInstant()));
        });
    return found;
  }
}
