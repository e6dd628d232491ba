package org.kusei.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.NewNode;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.kusei.policy.NodeStore.NodeRow;
import org.kusei.policy.PolicyStore.EditionRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the keys that nodes keep over editions, and of their predecessors over years. */
final class KeyStore {
  private final JdbcClient sql;

  KeyStore(Database database) {
    this.sql = database.sql();
  }

  NodeKey insert(
      long policy, Ward ward, FiscalYear year, NewNode.Kind kind, @Nullable NodeKey predecessor) {
    return new NodeKey(
        sql.sql(
                """
                insert into policy.node_key
                  (municipality_id, policy_id, ward_id, fiscal_year, kind, predecessor_id)
                values (:municipality, :policy, :ward, :year, :kind, :predecessor)
                returning id
                """)
            .param("municipality", ward.municipality().value())
            .param("policy", policy)
            .param("ward", ward.id().value())
            .param("year", year.start())
            .param("kind", kind.name())
            .param("predecessor", predecessor == null ? null : predecessor.value())
            .query(Long.class)
            .single());
  }

  /** Every node the ward's policy of the year ever had, as its latest edition with it has it. */
  List<NodeRow> everUsed(Ward ward, FiscalYear year) {
    return sql.sql(
            """
            select distinct on (n.key_id) n.*
              from policy.node n
              join policy.policy p on p.id = n.policy_id
              join policy.edition e on e.id = n.edition_id
             where p.ward_id = :ward and p.fiscal_year = :year
             order by n.key_id, e.number desc
            """)
        .param("ward", ward.id().value())
        .param("year", year.start())
        .query(NodeStore::read)
        .list();
  }

  /**
   * Says once which node of the year before it goes on; what was said before stands, unless nobody
   * may read that node any more.
   */
  void link(NodeKey key, NodeKey predecessor) {
    sql.sql(
            """
            update policy.node_key k set predecessor_id = :predecessor
             where id = :key
               and not exists (select from policy.node n
                                 join policy.public_edition e on e.id = n.edition_id
                                where n.key_id = k.predecessor_id)
            """)
        .param("key", key.value())
        .param("predecessor", predecessor.value())
        .update();
  }

  /** The key's whole line over the years, itself included, earliest first. */
  List<NodeKey> line(NodeKey key) {
    return sql.sql(
            """
            with recursive
              before as (
                select id, predecessor_id, fiscal_year from policy.node_key where id = :key
                union all
                select k.id, k.predecessor_id, k.fiscal_year
                  from policy.node_key k join before b on k.id = b.predecessor_id),
              after as (
                select id, fiscal_year from policy.node_key where id = :key
                union all
                select k.id, k.fiscal_year
                  from policy.node_key k join after a on k.predecessor_id = a.id)
            select id, fiscal_year from before
            union
            select id, fiscal_year from after
            order by fiscal_year, id
            """)
        .param("key", key.value())
        .query((row, number) -> new NodeKey(row.getLong("id")))
        .list();
  }

  /** From each node of the later year whose line reaches the earlier year to its node there. */
  Map<NodeKey, NodeKey> links(WardId ward, FiscalYear earlier, FiscalYear later) {
    var links = new HashMap<NodeKey, NodeKey>();
    sql.sql(
            """
            with recursive line as (
              select id as start, id, predecessor_id, fiscal_year
                from policy.node_key where ward_id = :ward and fiscal_year = :later
              union all
              select l.start, k.id, k.predecessor_id, k.fiscal_year
                from policy.node_key k join line l on k.id = l.predecessor_id
               where k.fiscal_year >= :earlier)
            select start, id from line where fiscal_year = :earlier
            """)
        .param("ward", ward.value())
        .param("earlier", earlier.start())
        .param("later", later.start())
        .query(row -> {
          links.put(new NodeKey(row.getLong("start")), new NodeKey(row.getLong("id")));
        });
    return links;
  }

  Optional<NodeKey> predecessor(NodeKey key) {
    return sql.sql(
            """
            select predecessor_id from policy.node_key k
             where id = :key
               and exists (select from policy.node n
                             join policy.public_edition e on e.id = n.edition_id
                            where n.key_id = k.predecessor_id)
            """)
        .param("key", key.value())
        .query((row, number) -> new NodeKey(row.getLong("predecessor_id")))
        .optional();
  }

  List<NodeKey> successors(NodeKey key) {
    return sql.sql("select id from policy.node_key where predecessor_id = :key order by id")
        .param("key", key.value())
        .query((row, number) -> new NodeKey(row.getLong("id")))
        .list();
  }

  /** The wards whose nodes they are, and in which year. */
  Map<NodeKey, NodeHome> homes(Collection<NodeKey> keys) {
    var homes = new HashMap<NodeKey, NodeHome>();
    if (!keys.isEmpty()) {
      sql.sql("select id, ward_id, fiscal_year from policy.node_key where id in (:keys)")
          .param("keys", keys.stream().map(NodeKey::value).toList())
          .query(row -> {
            homes.put(
                new NodeKey(row.getLong("id")),
                new NodeHome(
                    new WardId(row.getLong("ward_id")), new FiscalYear(row.getInt("fiscal_year"))));
          });
    }
    return homes;
  }

  /** An edition that has a node. */
  record Having(NodeKey key, EditionRow edition) {}

  /** The public editions that have the nodes. */
  List<Having> editionsWith(List<NodeKey> keys) {
    return keys.isEmpty()
        ? List.of()
        : sql.sql(
                """
                select n.key_id, e.*
                  from policy.node n join policy.public_edition e on e.id = n.edition_id
                 where n.key_id in (:keys)
                 order by e.number
                """)
            .param("keys", keys.stream().map(NodeKey::value).toList())
            .query((row, number) ->
                new Having(new NodeKey(row.getLong("key_id")), PolicyStore.row(row, number)))
            .list();
  }
}
