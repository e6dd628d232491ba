package org.kusei.indicator;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.indicator.Goal.AtLeast;
import org.kusei.indicator.Goal.AtMost;
import org.kusei.indicator.Goal.Between;
import org.kusei.indicator.Indicator.Kind;
import org.kusei.indicator.Measure.Accumulation;
import org.kusei.indicator.Measure.Scale;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.policy.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of indicators and their targets. */
final class IndicatorStore {

  /** Who does it, in which municipality, when. */
  record Deed(MunicipalityId municipality, Actor by, Instant at) {}

  private final JdbcClient sql;

  IndicatorStore(Database database) {
    this.sql = database.sql();
  }

  /** Whoever changes the indicator waits here for the one before. */
  void lock(IndicatorId id) {
    sql.sql("select id from indicator.indicator where id = :id for update")
        .param("id", id.value())
        .query(Long.class)
        .optional();
  }

  IndicatorId insert(MunicipalityId municipality, FiscalYear year, NewIndicator added) {
    var measure = added.measure();
    var withdrawal = added.withdrawal();
    return new IndicatorId(
        sql.sql(
                """
                insert into indicator.indicator
                  (municipality_id, key_id, fiscal_year, kind, name, unit, scale, direction,
                   accumulation, rhythm, baseline, withdrawal_low, withdrawal_high)
                values
                  (:municipality, :key, :year, :kind, :name, :unit, :scale, :direction,
                   :accumulation, :rhythm, :baseline, :low, :high)
                returning id
                """)
            .param("municipality", municipality.value())
            .param("key", added.node().value())
            .param("year", year.start())
            .param("kind", added.kind().name())
            .param("name", added.name())
            .param("unit", measure.unit())
            .param("scale", measure.scale().name())
            .param("direction", measure.direction().name())
            .param("accumulation", measure.accumulation().name())
            .param("rhythm", measure.rhythm().name())
            .param("baseline", added.baseline())
            .param("low", low(withdrawal))
            .param("high", high(withdrawal))
            .query(Long.class)
            .single());
  }

  void insertTarget(Deed deed, IndicatorId indicator, Target target) {
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
        .param("low", low(target.goal()))
        .param("high", high(target.goal()))
        .param("reason", target.reason())
        .param("who", deed.by().name())
        .param("at", deed.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean hasName(NodeKey node, String name) {
    return sql.sql(
            "select exists (select from indicator.indicator where key_id = :key and name = :name)")
        .param("key", node.value())
        .param("name", name)
        .query(Boolean.class)
        .single();
  }

  Optional<Indicator> find(IndicatorId id) {
    return sql.sql("select * from indicator.indicator where id = :id")
        .param("id", id.value())
        .query(this::read)
        .optional();
  }

  /** In the order in which they were added. */
  List<Indicator> list(List<NodeKey> nodes) {
    return sql.sql(
            "select * from indicator.indicator where key_id = any(:keys::bigint[]) order by id")
        .param("keys", nodes.stream().map(NodeKey::value).toArray(Long[]::new))
        .query(this::read)
        .list();
  }

  private List<Target> targets(IndicatorId indicator, Direction direction) {
    return sql.sql("select * from indicator.target where indicator_id = :id order by number")
        .param("id", indicator.value())
        .query((row, index) ->
            new Target(
                row.getInt("number"),
                new EditionId(row.getLong("edition_id")),
                goal(direction, row.getBigDecimal("low"), row.getBigDecimal("high")),
                row.getString("reason")))
        .list();
  }

  private Indicator read(ResultSet row, int index) throws SQLException {
    var id = new IndicatorId(row.getLong("id"));
    var direction = Direction.valueOf(row.getString("direction"));
    return new Indicator(
        id,
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
        withdrawal(
            direction, row.getBigDecimal("withdrawal_low"), row.getBigDecimal("withdrawal_high")),
        targets(id, direction));
  }

  private static @Nullable Goal withdrawal(
      Direction direction, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null && high == null ? null : goal(direction, low, high);
  }

  private static Goal goal(
      Direction direction, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    return switch (direction) {
      case HIGHER -> new AtLeast(Objects.requireNonNull(low));
      case LOWER -> new AtMost(Objects.requireNonNull(high));
      case WITHIN -> new Between(Objects.requireNonNull(low), Objects.requireNonNull(high));
    };
  }

  private static @Nullable BigDecimal low(@Nullable Goal goal) {
    return switch (goal) {
      case null -> null;
      case AtLeast(var bound) -> bound;
      case AtMost _ -> null;
      case Between(var low, var high) -> low;
    };
  }

  private static @Nullable BigDecimal high(@Nullable Goal goal) {
    return switch (goal) {
      case null -> null;
      case AtLeast _ -> null;
      case AtMost(var bound) -> bound;
      case Between(var low, var high) -> high;
    };
  }
}
