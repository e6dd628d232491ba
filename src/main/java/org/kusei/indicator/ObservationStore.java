package org.kusei.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kusei.measure.Indicator;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Observation;
import org.kusei.measure.Period;
import org.kusei.measure.Reading;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Count;
import org.kusei.measure.Reading.Share;
import org.kusei.measure.Reading.Why;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what was handed in for indicators. */
final class ObservationStore {
  private final JdbcClient sql;

  ObservationStore(Database database) {
    this.sql = database.sql();
  }

  void insert(Deed deed, NewObservation added, int number) {
    var count = added.reading() instanceof Count(var value) ? value : null;
    var share = added.reading() instanceof Share parts ? parts : null;
    var blank = added.reading() instanceof Blank(Why why) ? why.name() : null;
    sql.sql(
            """
            insert into indicator.observation
              (municipality_id, indicator_id, period, number, count, numerator, denominator,
               blank, reason, who, occurred_at)
            values
              (:municipality, :indicator, :period, :number, :count, :numerator, :denominator,
               :blank, :reason, :who, :at)
            """)
        .param("municipality", deed.municipality().value())
        .param("indicator", added.indicator().value())
        .param("period", added.period())
        .param("number", number)
        .param("count", count)
        .param("numerator", share == null ? null : share.numerator())
        .param("denominator", share == null ? null : share.denominator())
        .param("blank", blank)
        .param("reason", added.reason())
        .param("who", deed.by().name())
        .param("at", deed.stamp())
        .update();
  }

  /** All of them, corrected ones included, by period and number. */
  List<Observation> list(Indicator indicator) {
    return list(List.of(indicator)).getOrDefault(indicator.id(), List.of());
  }

  /** The same of each of these indicators that has any, by one statement. */
  Map<IndicatorId, List<Observation>> list(List<Indicator> indicators) {
    var known = indicators.stream().collect(Collectors.toMap(i -> i.id().value(), i -> i));
    var found = new HashMap<IndicatorId, List<Observation>>();
    sql.sql(
            """
            select * from indicator.observation where indicator_id = any(:ids::bigint[])
             order by indicator_id, period, number
            """)
        .param("ids", known.keySet().toArray(Long[]::new))
        .query(row -> {
          var indicator = Objects.requireNonNull(known.get(row.getLong("indicator_id")));
          found.computeIfAbsent(indicator.id(), _ -> new ArrayList<>()).add(read(indicator, row));
        });
    return found;
  }

  private static Observation read(Indicator indicator, ResultSet row) throws SQLException {
    return new Observation(
        new Period(indicator.year(), indicator.measure().rhythm(), row.getInt("period")),
        row.getInt("number"),
        reading(row),
        row.getString("who"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getString("reason"));
  }

  private static Reading reading(ResultSet row) throws SQLException {
    if (row.getString("blank") != null) {
      return new Blank(Why.valueOf(row.getString("blank")));
    }
    var count = row.getBigDecimal("count");
    return count != null
        ? new Count(count)
        : new Share(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"));
  }
}
