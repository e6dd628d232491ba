package org.kusei.attainment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kusei.attainment.Change.Against;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Check.Difference;
import org.kusei.platform.Database;
import org.kusei.policy.NodeHome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of how many indicators stand how at each place. */
final class TallyStore {
  /** What the standings of a tree's indicators add up to, at each place. */
  private static final String COUNTED =
      """
      with recursive way as (
        select p.id as of, p.id, p.above, p.key_id from attainment.place p
         where p.ward_id = :ward and p.fiscal_year = :year and p.key_id is not null
        union all
        select w.of, p.id, p.above, w.key_id
          from way w join attainment.place p on p.id = w.above)
      select s.municipality_id, w.id as place_id, c.against, c.standing, c.since,
             sum(c.change) as change
        from way w
        join attainment.standing s on s.key_id = w.key_id
       cross join lateral (values
               ('IN_FORCE', s.standing, date '-infinity', 1),
               ('IN_FORCE', s.standing, s.turns_on, -1),
               ('IN_FORCE', s.turns_to, s.turns_on, 1),
               ('FIRST', s.first_standing, date '-infinity', 1),
               ('FIRST', s.first_standing, s.first_turns_on, -1),
               ('FIRST', s.first_turns_to, s.first_turns_on, 1))
            as c (against, standing, since, change)
       where c.since is not null
       group by s.municipality_id, w.id, c.against, c.standing, c.since
      """;

  private final JdbcClient sql;

  TallyStore(Database database) {
    this.sql = database.sql();
  }

  /**
   * Adds the changes to the node and to each place above it, and to no other.
   *
   * @return how many rows were touched
   */
  int add(MunicipalityId municipality, NodeKey node, List<Change> changes) {
    return sql.sql(
            """
            with recursive way as (
              select id, above from attainment.place where key_id = :key
              union all
              select p.id, p.above from way w join attainment.place p on p.id = w.above)
            insert into attainment.tally
              (municipality_id, place_id, against, standing, since, change)
            select :municipality, w.id, c.against, c.standing, c.since, c.change
              from way w
             cross join unnest(:against::text[], :standing::text[], :since::date[], :count::int[])
                     as c (against, standing, since, change)
            on conflict (place_id, against, standing, since)
              do update set change = tally.change + excluded.change
            """)
        .param("key", node.value())
        .param("municipality", municipality.value())
        .param(
            "against", changes.stream().map(each -> each.against().name()).toArray(String[]::new))
        .param(
            "standing", changes.stream().map(each -> each.standing().name()).toArray(String[]::new))
        .param("since", changes.stream().map(each -> day(each.since())).toArray(String[]::new))
        .param("count", changes.stream().map(Change::count).toArray(Integer[]::new))
        .update();
  }

  private static String day(LocalDate day) {
    return day.equals(LocalDate.MIN) ? "-infinity" : day.toString();
  }

  /** Counts all of a tree's places, which have no count yet. */
  void count(NodeHome home) {
    sql.sql(
            "insert into attainment.tally"
                + " (municipality_id, place_id, against, standing, since, change) "
                + COUNTED)
        .param("ward", home.ward().value())
        .param("year", home.year().start())
        .update();
  }

  /** What holds on a day, of each node that is counted and, without a key, of the ward. */
  Map<Optional<NodeKey>, RollUp> list(NodeHome home, LocalDate day) {
    var counts = new HashMap<Optional<NodeKey>, Map<Against, Map<Standing, Integer>>>();
    sql.sql(
            """
            select p.key_id, t.against, t.standing, sum(t.change) as count
              from attainment.place p join attainment.tally t on t.place_id = p.id
             where p.ward_id = :ward and p.fiscal_year = :year and t.since <= :day
             group by p.id, p.key_id, t.against, t.standing
            """)
        .param("ward", home.ward().value())
        .param("year", home.year().start())
        .param("day", day)
        .query(row -> {
          long key = row.getLong("key_id");
          var node = row.wasNull() ? Optional.<NodeKey>empty() : Optional.of(new NodeKey(key));
          counts
              .computeIfAbsent(node, _ -> new EnumMap<>(Against.class))
              .computeIfAbsent(
                  Against.valueOf(row.getString("against")), _ -> new EnumMap<>(Standing.class))
              .put(Standing.valueOf(row.getString("standing")), row.getInt("count"));
        });
    var rollUps = new HashMap<Optional<NodeKey>, RollUp>();
    counts.forEach((node, both) -> rollUps.put(node, rollUp(both)));
    return rollUps;
  }

  /** Where what is kept is not what the standings add up to. */
  List<Difference> differences(NodeHome home) {
    return sql.sql(
            "with counted as ("
                + COUNTED
                + """
                ), kept as (
                  select t.* from attainment.tally t join attainment.place p on p.id = t.place_id
                   where p.ward_id = :ward and p.fiscal_year = :year)
                select 'attainment.tally '
                         || coalesce('n' || p.key_id, 'ward ' || p.ward_id || ' ' || p.fiscal_year)
                         || ' ' || against || ' ' || standing || ' ' || since as place,
                       coalesce(c.change, 0) as expected, coalesce(k.change, 0) as found
                  from counted c
                  full join kept k using (place_id, against, standing, since)
                  join attainment.place p on p.id = place_id
                 where coalesce(c.change, 0) <> coalesce(k.change, 0)
                 order by p.id, against, standing, since
                """)
        .param("ward", home.ward().value())
        .param("year", home.year().start())
        .query((row, number) ->
            new Difference(
                row.getString("place"), row.getString("expected"), row.getString("found")))
        .list();
  }

  private static RollUp rollUp(Map<Against, Map<Standing, Integer>> both) {
    return new RollUp(
        new Tally(both.getOrDefault(Against.IN_FORCE, Map.of())),
        new Tally(both.getOrDefault(Against.FIRST, Map.of())));
  }
}
