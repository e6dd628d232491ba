package org.kusei.attainment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.WardId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.kusei.policy.NodeHome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the trees whose indicators are counted. */
final class TreeStore {
  private final JdbcClient sql;

  TreeStore(Database database) {
    this.sql = database.sql();
  }

  /** Waits until nobody else changes what is counted of it; empty where it is not counted yet. */
  Optional<EditionId> lock(NodeHome home) {
    return edition(
        home,
        """
        select edition_id from attainment.tree
         where ward_id = :ward and fiscal_year = :year for update
        """);
  }

  Optional<EditionId> find(NodeHome home) {
    return edition(
        home,
        "select edition_id from attainment.tree where ward_id = :ward and fiscal_year = :year");
  }

  private Optional<EditionId> edition(NodeHome home, String statement) {
    return sql.sql(statement)
        .param("ward", home.ward().value())
        .param("year", home.year().start())
        .query(Long.class)
        .optional()
        .map(EditionId::new);
  }

  /** Of every tree that is counted. */
  List<NodeHome> list() {
    return sql.sql("select ward_id, fiscal_year from attainment.tree order by ward_id, fiscal_year")
        .query((row, number) ->
            new NodeHome(
                new WardId(row.getLong("ward_id")), new FiscalYear(row.getInt("fiscal_year"))))
        .list();
  }

  /** From now on that edition's tree is counted; nobody else can count it meanwhile. */
  void put(Edition edition) {
    sql.sql(
            """
            insert into attainment.tree (municipality_id, ward_id, fiscal_year, edition_id)
            values (:municipality, :ward, :year, :edition)
            on conflict (ward_id, fiscal_year) do update set edition_id = :edition
            """)
        .param("municipality", edition.ward().municipality().value())
        .param("ward", edition.ward().id().value())
        .param("year", edition.year().start())
        .param("edition", edition.id().value())
        .update();
  }

  /** With all that was counted. */
  void delete(NodeHome home) {
    sql.sql("delete from attainment.tree where ward_id = :ward and fiscal_year = :year")
        .param("ward", home.ward().value())
        .param("year", home.year().start())
        .update();
  }

  void deletePlaces(NodeHome home) {
    sql.sql("delete from attainment.place where ward_id = :ward and fiscal_year = :year")
        .param("ward", home.ward().value())
        .param("year", home.year().start())
        .update();
  }

  /** The ward's own place first, then the nodes, those above before those below them. */
  void insertPlaces(Edition edition) {
    var home = new NodeHome(edition.ward().id(), edition.year());
    insertWard(edition.ward().municipality(), home);
    int depth = edition.places().stream().mapToInt(at -> at.ancestors().size()).max().orElse(-1);
    for (int level = 0; level <= depth; level++) {
      insertLevel(edition, home, level);
    }
  }

  private void insertWard(MunicipalityId municipality, NodeHome home) {
    sql.sql(
            """
            insert into attainment.place (municipality_id, ward_id, fiscal_year)
            values (:municipality, :ward, :year)
            """)
        .param("municipality", municipality.value())
        .param("ward", home.ward().value())
        .param("year", home.year().start())
        .update();
  }

  private void insertLevel(Edition edition, NodeHome home, int level) {
    var keys = new ArrayList<Long>();
    var above = new ArrayList<@Nullable Long>();
    for (var place : edition.places()) {
      if (place.ancestors().size() == level) {
        keys.add(place.node().key().value());
        above.add(level == 0 ? null : place.ancestors().getLast().key().value());
      }
    }
    sql.sql(
            """
            insert into attainment.place (municipality_id, ward_id, fiscal_year, key_id, above)
            select :municipality, :ward, :year, n.key_id, p.id
              from unnest(:keys::bigint[], :above::bigint[]) as n (key_id, above)
              join attainment.place p
                on p.ward_id = :ward and p.fiscal_year = :year
               and p.key_id is not distinct from n.above
            """)
        .param("municipality", edition.ward().municipality().value())
        .param("ward", home.ward().value())
        .param("year", home.year().start())
        .param("keys", keys.toArray(Long[]::new))
        .param("above", above.toArray(Long[]::new))
        .update();
  }

  /** The nodes that are counted, each with the one above it, which the issues lack. */
  Map<NodeKey, Optional<NodeKey>> places(NodeHome home) {
    var places = new LinkedHashMap<NodeKey, Optional<NodeKey>>();
    sql.sql(
            """
            select p.key_id, o.key_id as above
              from attainment.place p join attainment.place o on o.id = p.above
             where p.ward_id = :ward and p.fiscal_year = :year
             order by p.id
            """)
        .param("ward", home.ward().value())
        .param("year", home.year().start())
        .query(row -> {
          var node = new NodeKey(row.getLong("key_id"));
          long above = row.getLong("above");
          places.put(node, row.wasNull() ? Optional.empty() : Optional.of(new NodeKey(above)));
        });
    return places;
  }
}
