package org.kusei.attainment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.attainment.Outlook.Turn;
import org.kusei.measure.IndicatorId;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of how indicators stand. */
final class StandingStore {
  private final JdbcClient sql;

  StandingStore(Database database) {
    this.sql = database.sql();
  }

  List<Stood> list(List<NodeKey> nodes) {
    return sql.sql(
            """
            select * from attainment.standing where key_id = any(:keys::bigint[])
             order by indicator_id
            """)
        .param("keys", nodes.stream().map(NodeKey::value).toArray(Long[]::new))
        .query(StandingStore::read)
        .list();
  }

  void put(MunicipalityId municipality, Stood stood) {
    sql.sql(
            """
            insert into attainment.standing
              (municipality_id, indicator_id, key_id, value, numerator, denominator, rate,
               first_rate, standing, turns_on, turns_to, first_standing, first_turns_on,
               first_turns_to)
            values
              (:municipality, :indicator, :key, :value, :numerator, :denominator, :rate,
               :firstRate, :standing, :turnsOn, :turnsTo, :firstStanding, :firstTurnsOn,
               :firstTurnsTo)
            on conflict (indicator_id) do update
              set value = :value, numerator = :numerator, denominator = :denominator,
                  rate = :rate, first_rate = :firstRate,
                  standing = :standing, turns_on = :turnsOn, turns_to = :turnsTo,
                  first_standing = :firstStanding, first_turns_on = :firstTurnsOn,
                  first_turns_to = :firstTurnsTo
            """)
        .param("municipality", municipality.value())
        .param("indicator", stood.indicator().value())
        .param("key", stood.node().value())
        .param("value", stood.value())
        .param("numerator", stood.numerator())
        .param("denominator", stood.denominator())
        .param("rate", stood.rate())
        .param("firstRate", stood.firstRate())
        .param("standing", stood.inForce().first().name())
        .param("turnsOn", day(stood.inForce()))
        .param("turnsTo", then(stood.inForce()))
        .param("firstStanding", stood.first().first().name())
        .param("firstTurnsOn", day(stood.first()))
        .param("firstTurnsTo", then(stood.first()))
        .update();
  }

  private static @Nullable LocalDate day(Outlook outlook) {
    var turn = outlook.turn();
    return turn == null ? null : turn.on();
  }

  private static @Nullable String then(Outlook outlook) {
    var turn = outlook.turn();
    return turn == null ? null : turn.then().name();
  }

  private static Stood read(ResultSet row, int number) throws SQLException {
    return new Stood(
        new IndicatorId(row.getLong("indicator_id")),
        new NodeKey(row.getLong("key_id")),
        row.getBigDecimal("value"),
        row.getBigDecimal("numerator"),
        row.getBigDecimal("denominator"),
        row.getBigDecimal("rate"),
        row.getBigDecimal("first_rate"),
        outlook(row, ""),
        outlook(row, "first_"));
  }

  private static Outlook outlook(ResultSet row, String prefix) throws SQLException {
    var on = row.getObject(prefix + "turns_on", LocalDate.class);
    var standing = Standing.valueOf(row.getString(prefix + "standing"));
    return new Outlook(
        standing,
        on == null ? null : new Turn(on, Standing.valueOf(row.getString(prefix + "turns_to"))));
  }
}
