package org.kusei.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionId;
import org.kusei.edition.NewNode;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.kusei.platform.TextLists;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of an edition's tree: nodes, their paragraphs and budgets. */
final class NodeStore {

  /** A node's own row, without what hangs on it. */
  record NodeRow(
      NodeKey key,
      @Nullable NodeKey parent,
      NewNode.Kind kind,
      @Nullable String code,
      String title,
      List<String> tags) {}

  private final JdbcClient sql;
  private final NamedParameterJdbcTemplate batch;

  NodeStore(Database database) {
    this.sql = database.sql();
    this.batch = new NamedParameterJdbcTemplate(database.dataSource());
  }

  void insert(EditionId edition, long policy, Ward ward, List<KeyedNode> nodes) {
    var nodeRows = new ArrayList<MapSqlParameterSource>();
    var paragraphs = new ArrayList<MapSqlParameterSource>();
    var budgets = new ArrayList<MapSqlParameterSource>();
    for (var node : nodes) {
      nodeRows.add(nodeRow(node));
      IntStream.range(0, node.content().paragraphs().size())
          .forEach(i -> paragraphs.add(paragraphRow(node, i)));
      IntStream.range(0, node.content().budgets().size())
          .forEach(i -> budgets.add(budgetRow(node, i)));
    }
    var rows = Map.of(INSERT_NODE, nodeRows, INSERT_PARAGRAPH, paragraphs, INSERT_BUDGET, budgets);
    for (var statement : List.of(INSERT_NODE, INSERT_PARAGRAPH, INSERT_BUDGET)) {
      var all = rows.getOrDefault(statement, new ArrayList<>());
      all.forEach(row ->
          row.addValue("municipality", ward.municipality().value())
              .addValue("edition", edition.value())
              .addValue("policy", policy));
      batch.batchUpdate(statement, all.toArray(MapSqlParameterSource[]::new));
    }
  }

  private static final String INSERT_NODE =
      """
      insert into policy.node
        (municipality_id, edition_id, policy_id, key_id, parent_id, kind, code, title, position,
         tags)
      values
        (:municipality, :edition, :policy, :key, :parent, :kind, :code, :title, :position,
         :tags)
      """;

  private static final String INSERT_PARAGRAPH =
      """
      insert into policy.paragraph (municipality_id, edition_id, key_id, position, text)
      values (:municipality, :edition, :key, :position, :text)
      """;

  private static final String INSERT_BUDGET =
      """
      insert into policy.budget_line
        (municipality_id, edition_id, key_id, position, fiscal_year, authority, phase, yen,
         none_of_its_own)
      values
        (:municipality, :edition, :key, :position, :year, :authority, :phase, :yen, :none)
      """;

  private static MapSqlParameterSource nodeRow(KeyedNode node) {
    var parent = node.parent();
    return new MapSqlParameterSource("key", node.key().value())
        .addValue("parent", parent == null ? null : parent.value())
        .addValue("kind", node.content().kind().name())
        .addValue("code", node.content().code())
        .addValue("title", node.content().title().value())
        .addValue("position", node.position())
        .addValue("tags", TextLists.toArray(node.content().tags()));
  }

  private static MapSqlParameterSource paragraphRow(KeyedNode node, int position) {
    return new MapSqlParameterSource("key", node.key().value())
        .addValue("position", position)
        .addValue("text", node.content().paragraphs().get(position).value());
  }

  private static MapSqlParameterSource budgetRow(KeyedNode node, int position) {
    var line = node.content().budgets().get(position);
    var year = line.fiscalYear();
    return new MapSqlParameterSource("key", node.key().value())
        .addValue("position", position)
        .addValue("year", year == null ? null : year.start())
        .addValue("authority", line.authority().name())
        .addValue("phase", line.phase().name())
        .addValue("yen", line.amount() instanceof Amount.Yen(long yen) ? yen : null)
        .addValue("none", line.amount() instanceof Amount.NoneOfItsOwn);
  }

  /** Siblings are in order. */
  List<NodeRow> nodes(EditionId edition) {
    return sql.sql(
            """
            select * from policy.node where edition_id = :edition order by position
            """)
        .param("edition", edition.value())
        .query(NodeStore::read)
        .list();
  }

  Map<NodeKey, List<String>> paragraphs(EditionId edition) {
    var found = new HashMap<NodeKey, List<String>>();
    sql.sql("select * from policy.paragraph where edition_id = :edition order by position")
        .param("edition", edition.value())
        .query(row -> {
          found
              .computeIfAbsent(new NodeKey(row.getLong("key_id")), _ -> new ArrayList<>())
              .add(row.getString("text"));
        });
    return found;
  }

  Map<NodeKey, List<BudgetLine>> budgets(EditionId edition) {
    var found = new HashMap<NodeKey, List<BudgetLine>>();
    sql.sql("select * from policy.budget_line where edition_id = :edition order by position")
        .param("edition", edition.value())
        .query(row -> {
          found
              .computeIfAbsent(new NodeKey(row.getLong("key_id")), _ -> new ArrayList<>())
              .add(budgetLine(row));
        });
    return found;
  }

  static NodeRow read(ResultSet row, int number) throws SQLException {
    long parent = row.getLong("parent_id");
    return new NodeRow(
        new NodeKey(row.getLong("key_id")),
        parent == 0 ? null : new NodeKey(parent),
        NewNode.Kind.valueOf(row.getString("kind")),
        row.getString("code"),
        row.getString("title"),
        TextLists.of(row, "tags"));
  }

  private static BudgetLine budgetLine(ResultSet row) throws SQLException {
    int year = row.getInt("fiscal_year");
    return new BudgetLine(
        year == 0 ? null : new FiscalYear(year),
        BudgetLine.Authority.valueOf(row.getString("authority")),
        BudgetLine.Phase.valueOf(row.getString("phase")),
        row.getBoolean("none_of_its_own") ? Amount.noneOfItsOwn() : Amount.yen(row.getLong("yen")));
  }
}
