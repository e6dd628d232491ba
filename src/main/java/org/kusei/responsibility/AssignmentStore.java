package org.kusei.responsibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.kusei.account.PersonId;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.UnitId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of who answers for nodes; rows are only added. */
final class AssignmentStore {
  private final JdbcClient sql;
  private final NamedParameterJdbcTemplate batch;

  AssignmentStore(Database database) {
    this.sql = database.sql();
    this.batch = new NamedParameterJdbcTemplate(database.dataSource());
  }

  void insert(MunicipalityId municipality, Collection<Assignment> assignments) {
    batch.batchUpdate(
        """
        insert into responsibility.assignment
          (municipality_id, key_id, unit_id, person_id, inherited_from, who, why, occurred_at)
        values (:municipality, :key, :unit, :person, :inherited, :who, :why, :at)
        """,
        assignments.stream()
            .map(each -> row(municipality, each))
            .toArray(MapSqlParameterSource[]::new));
  }

  private static MapSqlParameterSource row(MunicipalityId municipality, Assignment assignment) {
    var unit = assignment.unit();
    var person = assignment.person();
    var inherited = assignment.inheritedFrom();
    return new MapSqlParameterSource("municipality", municipality.value())
        .addValue("key", assignment.key().value())
        .addValue("unit", unit == null ? null : unit.value())
        .addValue("person", person == null ? null : person.value())
        .addValue("inherited", inherited == null ? null : inherited.value())
        .addValue("who", assignment.who())
        .addValue("why", assignment.why())
        .addValue("at", assignment.at().atOffset(ZoneOffset.UTC));
  }

  /** The last word about each of the nodes. */
  List<Assignment> latest(Collection<NodeKey> keys) {
    return keys.isEmpty()
        ? List.of()
        : sql.sql(
                """
                select distinct on (key_id) *
                  from responsibility.assignment
                 where key_id in (:keys)
                 order by key_id, id desc
                """)
            .param("keys", keys.stream().map(NodeKey::value).toList())
            .query(AssignmentStore::assignment)
            .list();
  }

  /** The last word about every node of the municipality. */
  List<Assignment> latest(MunicipalityId municipality) {
    return sql.sql(
            """
            select distinct on (key_id) *
              from responsibility.assignment
             where municipality_id = :municipality
             order by key_id, id desc
            """)
        .param("municipality", municipality.value())
        .query(AssignmentStore::assignment)
        .list();
  }

  /** Every word about the node, the latest first. */
  List<Assignment> history(NodeKey key) {
    return sql.sql("select * from responsibility.assignment where key_id = :key order by id desc")
        .param("key", key.value())
        .query(AssignmentStore::assignment)
        .list();
  }

  private static Assignment assignment(ResultSet row, int number) throws SQLException {
    return new Assignment(
        new NodeKey(row.getLong("key_id")),
        id(row, "unit_id", UnitId::new),
        id(row, "person_id", PersonId::new),
        id(row, "inherited_from", NodeKey::new),
        row.getString("who"),
        row.getString("why"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant());
  }

  private static <T> @Nullable T id(ResultSet row, String column, LongFunction<T> made)
      throws SQLException {
    var value = row.getObject(column, Long.class);
    return value == null ? null : made.apply(value);
  }
}
