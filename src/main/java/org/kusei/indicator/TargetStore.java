package org.kusei.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kusei.edition.EditionId;
import org.kusei.measure.Direction;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Target;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of targets. */
final class TargetStore {
  private final JdbcClient sql;

  TargetStore(Database database) {
    this.sql = database.sql();
  }

  void insert(Deed deed, IndicatorId indicator, Target target) {
    var bounds = Bounds.of(target.goal());
    sql.sql(
            """
            insert into indicator.target
              (municipality_id, indicator_id, number, edition_id, low, high, reason, who,
               occurred_at)
            values
              (:municipality, :indicator, :number, :edition, :low, :high, :reason, :who, :at)
            """)
        .param("municipality", deed.municipality().value())
        .param("indicator", indicator.value())
        .param("number", target.number())
        .param("edition", target.edition().value())
        .param("low", bounds.low())
        .param("high", bounds.high())
        .param("reason", target.reason())
        .param("who", deed.by().name())
        .param("at", deed.stamp())
        .update();
  }

  /** Of each of these indicators that has any, in the order in which they were set. */
  Map<Long, List<Target>> list(Map<Long, Direction> indicators) {
    var found = new HashMap<Long, List<Target>>();
    sql.sql(
            """
            select * from indicator.target where indicator_id = any(:ids::bigint[])
             order by indicator_id, number
            """)
        .param("ids", indicators.keySet().toArray(Long[]::new))
        .query(row -> {
          long id = row.getLong("indicator_id");
          found
              .computeIfAbsent(id, _ -> new ArrayList<>())
              .add(read(row, indicators.getOrDefault(id, Direction.HIGHER)));
        });
    return found;
  }

  private static Target read(ResultSet row, Direction direction) throws SQLException {
    return new Target(
        row.getInt("number"),
        new EditionId(row.getLong("edition_id")),
        new Bounds(row.getBigDecimal("low"), row.getBigDecimal("high")).bound(direction),
        row.getString("reason"),
        row.getString("who"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant());
  }
}
