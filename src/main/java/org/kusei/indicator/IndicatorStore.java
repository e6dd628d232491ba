package org.kusei.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kusei.measure.Direction;
import org.kusei.measure.Indicator;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Measure;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Rhythm;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of indicators: what they measure and how. */
final class IndicatorStore {
  private final JdbcClient sql;
  private final TargetStore targets;

  IndicatorStore(Database database, TargetStore targets) {
    this.sql = database.sql();
    this.targets = targets;
  }

  /** Whoever changes the indicator waits here for the one before. */
  void lock(IndicatorId id) {
    sql.sql("select id from indicator.indicator where id = :id for update")
        .param("id", id.value())
        .query(Long.class)
        .optional();
  }

  IndicatorId insert(MunicipalityId municipality, FiscalYear year, NewIndicator added) {
    return new IndicatorId(
        described(
                sql.sql(
                    """
                    insert into indicator.indicator
                      (municipality_id, key_id, fiscal_year, kind, name, unit, scale, direction,
                       accumulation, rhythm, baseline, withdrawal_low, withdrawal_high)
                    values
                      (:municipality, :key, :year, :kind, :name, :unit, :scale, :direction,
                       :accumulation, :rhythm, :baseline, :low, :high)
                    returning id
                    """),
                added)
            .param("municipality", municipality.value())
            .param("key", added.node().value())
            .param("year", year.start())
            .query(Long.class)
            .single());
  }

  void update(IndicatorId id, NewIndicator now) {
    described(
            sql.sql(
                """
                update indicator.indicator
                   set kind = :kind, name = :name, unit = :unit, scale = :scale,
                       direction = :direction, accumulation = :accumulation, rhythm = :rhythm,
                       baseline = :baseline, withdrawal_low = :low, withdrawal_high = :high
                 where id = :id
                """),
            now)
        .param("id", id.value())
        .update();
  }

  private static JdbcClient.StatementSpec described(
      JdbcClient.StatementSpec statement, NewIndicator described) {
    var measure = described.measure();
    var withdrawal = Bounds.of(described.withdrawal());
    return statement
        .param("kind", described.kind().name())
        .param("name", described.name())
        .param("unit", measure.unit())
        .param("scale", measure.scale().name())
        .param("direction", measure.direction().name())
        .param("accumulation", measure.accumulation().name())
        .param("rhythm", measure.rhythm().name())
        .param("baseline", described.baseline())
        .param("low", withdrawal.low())
        .param("high", withdrawal.high());
  }

  boolean hasName(NodeKey node, String name) {
    return sql.sql(
            "select exists (select from indicator.indicator where key_id = :key and name = :name)")
        .param("key", node.value())
        .param("name", name)
        .query(Boolean.class)
        .single();
  }

  /** Nothing is taken away and nothing changed without a row that says so. */
  String version(MunicipalityId municipality) {
    return sql.sql(
            """
            select (select count(*) from indicator.indicator where municipality_id = :city)
                   || '-' || (select count(*) from indicator.target where municipality_id = :city)
                   || '-' || (select count(*) from indicator.redefinition
                               where municipality_id = :city)
            """)
        .param("city", municipality.value())
        .query(String.class)
        .single();
  }

  Optional<Indicator> find(IndicatorId id) {
    return whole(
            sql.sql("select * from indicator.indicator where id = :id")
                .param("id", id.value())
                .query(IndicatorStore::read)
                .list())
        .stream()
        .findAny();
  }

  /** In the order in which they were added. */
  List<Indicator> list(List<NodeKey> nodes) {
    return whole(
        sql.sql("select * from indicator.indicator where key_id = any(:keys::bigint[]) order by id")
            .param("keys", nodes.stream().map(NodeKey::value).toArray(Long[]::new))
            .query(IndicatorStore::read)
            .list());
  }

  /** Of the whole city. */
  List<Indicator> listAll(MunicipalityId municipality) {
    return whole(
        sql.sql(
                """
                select * from indicator.indicator where municipality_id = :municipality order by id
                """)
            .param("municipality", municipality.value())
            .query(IndicatorStore::read)
            .list());
  }

  /** With their targets and what reviews have closed, by one statement each for all of them. */
  private List<Indicator> whole(List<Indicator> bare) {
    if (bare.isEmpty()) {
      return bare;
    }
    var directions =
        bare.stream()
            .collect(Collectors.toMap(each -> each.id().value(), e -> e.measure().direction()));
    var set = targets.list(directions);
    var closed = closed(directions);
    return bare.stream()
        .map(each ->
            each.with(
                set.getOrDefault(each.id().value(), List.of()),
                closed.getOrDefault(each.id().value(), 0)))
        .toList();
  }

  private Map<Long, Integer> closed(Map<Long, Direction> indicators) {
    var closed = new LinkedHashMap<Long, Integer>();
    sql.sql(
            """
            select indicator_id, max(until_period) as until from indicator.closure
             where indicator_id = any(:ids::bigint[]) group by indicator_id
            """)
        .param("ids", indicators.keySet().toArray(Long[]::new))
        .query(row -> {
          closed.put(row.getLong("indicator_id"), row.getInt("until"));
        });
    return closed;
  }

  private static Indicator read(ResultSet row, int index) throws SQLException {
    var direction = Direction.valueOf(row.getString("direction"));
    return new Indicator(
        new IndicatorId(row.getLong("id")),
        new NodeKey(row.getLong("key_id")),
        new FiscalYear(row.getInt("fiscal_year")),
        Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        new Measure(
            row.getString("unit"),
            Scale.valueOf(row.getString("scale")),
            direction,
            Accumulation.valueOf(row.getString("accumulation")),
            Rhythm.valueOf(row.getString("rhythm"))),
        row.getBigDecimal("baseline"),
        new Bounds(row.getBigDecimal("withdrawal_low"), row.getBigDecimal("withdrawal_high"))
            .goal(direction),
        List.of(),
        0);
  }
}
