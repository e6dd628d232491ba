package org.kusei.policy;

import java.util.List;
import java.util.stream.Stream;
import org.kusei.edition.EditionId;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.platform.Check.Difference;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL that computes again what editions add up to and looks for rows that hang nowhere. */
final class PolicyCheckStore {
  /** Nodes that cannot be reached from an issue, or are not what their key says. */
  private static final String BROKEN_NODES =
      """
      with recursive reached as (
        select edition_id, key_id from policy.node where parent_id is null
        union
        select n.edition_id, n.key_id
          from reached r
          join policy.node n on n.edition_id = r.edition_id and n.parent_id = r.key_id)
      select 'policy.node ' || n.edition_id || ' n' || n.key_id as place,
             'reached from an issue' as expected, 'parent ' || n.parent_id as found
        from policy.node n
       where not exists (select from reached r
                          where r.edition_id = n.edition_id and r.key_id = n.key_id)
      union all
      select 'policy.node ' || n.edition_id || ' n' || n.key_id,
             k.kind || ' of policy ' || k.policy_id, n.kind || ' of policy ' || n.policy_id
        from policy.node n join policy.node_key k on k.id = n.key_id
       where k.kind <> n.kind or k.policy_id <> n.policy_id
      union all
      select 'policy.node ' || n.edition_id || ' n' || n.key_id, 'a key', 'none'
        from policy.node n
       where not exists (select from policy.node_key k where k.id = n.key_id)
      union all
      select 'policy.node ' || n.edition_id || ' n' || n.key_id,
             'below ' || case n.kind when 'STRATEGY' then 'ISSUE' else 'ISSUE or STRATEGY' end,
             'below ' || o.kind
        from policy.node n
        join policy.node o on o.edition_id = n.edition_id and o.key_id = n.parent_id
       where o.kind = 'INITIATIVE' or (n.kind = 'STRATEGY' and o.kind <> 'ISSUE')
      """;

  /** Rows that belong to no node, keys of another policy, editions left open. */
  private static final String BROKEN_REST =
      """
      select 'policy.budget_line ' || b.edition_id || ' n' || b.key_id as place,
             'a node' as expected, 'none' as found
        from policy.budget_line b
       where not exists (select from policy.node n
                          where n.edition_id = b.edition_id and n.key_id = b.key_id)
      union all
      select 'policy.paragraph ' || b.edition_id || ' n' || b.key_id, 'a node', 'none'
        from policy.paragraph b
       where not exists (select from policy.node n
                          where n.edition_id = b.edition_id and n.key_id = b.key_id)
      union all
      select 'policy.node_key ' || k.id,
             'ward ' || p.ward_id || ', ' || p.fiscal_year,
             'ward ' || k.ward_id || ', ' || k.fiscal_year
        from policy.node_key k join policy.policy p on p.id = k.policy_id
       where p.ward_id <> k.ward_id or p.fiscal_year <> k.fiscal_year
      union all
      select 'policy.edition ' || id, 'frozen', 'open' from policy.edition
       where frozen_at is null
      """;

  private final JdbcClient sql;

  PolicyCheckStore(Database database) {
    this.sql = database.sql();
  }

  /** The ids of all editions that anyone may read. */
  List<EditionId> publicEditions() {
    return sql.sql("select id from policy.public_edition order by id")
        .query((row, number) -> new EditionId(row.getLong("id")))
        .list();
  }

  /** What the amounts for the year add up to; a node that says a sum answers for those below. */
  long yen(EditionId edition, int year, Authority authority) {
    return sql.sql(
            """
            with recursive
              said as (
                select key_id, sum(yen) as yen from policy.budget_line
                 where edition_id = :edition and fiscal_year = :year
                   and authority = :authority and phase = 'ESTIMATE' and yen is not null
                 group by key_id),
              down as (
                select n.key_id, s.yen
                  from policy.node n left join said s on s.key_id = n.key_id
                 where n.edition_id = :edition and n.parent_id is null
                union all
                select n.key_id, s.yen
                  from down d
                  join policy.node n on n.edition_id = :edition and n.parent_id = d.key_id
                  left join said s on s.key_id = n.key_id
                 where d.yen is null)
            select coalesce(sum(yen), 0) from down
            """)
        .param("edition", edition.value())
        .param("year", year)
        .param("authority", authority.name())
        .query(Long.class)
        .single();
  }

  int countNodes() {
    return sql.sql("select count(*) from policy.node").query(Integer.class).single();
  }

  /** Rows of editions that the rules of the tree do not allow. */
  List<Difference> brokenRows() {
    return Stream.of(BROKEN_NODES, BROKEN_REST)
        .flatMap(statement -> broken(statement).stream())
        .toList();
  }

  private List<Difference> broken(String statement) {
    return sql.sql(statement)
        .query((row, number) ->
            new Difference(
                row.getString("place"), row.getString("expected"), row.getString("found")))
        .list();
  }
}
