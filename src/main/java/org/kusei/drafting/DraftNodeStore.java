package org.kusei.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.DraftStore.DraftRow;
import org.kusei.edition.NewNode;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.kusei.platform.TextLists;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of a draft's tree. */
final class DraftNodeStore {
  private final JdbcClient sql;
  private final NamedParameterJdbcTemplate batch;

  DraftNodeStore(Database database) {
    this.sql = database.sql();
    this.batch = new NamedParameterJdbcTemplate(database.dataSource());
  }

  void insert(DraftRow draft, List<DraftNode> nodes) {
    batch.batchUpdate(
        """
        insert into drafting.node
          (municipality_id, draft_id, key_id, parent_id, kind, position, code, title, paragraphs,
           tags)
        values
          (:municipality, :draft, :key, :parent, :kind, :position, :code, :title, :paragraphs,
           :tags)
        """,
        nodes.stream().map(node -> row(draft, node)).toArray(MapSqlParameterSource[]::new));
    insertBudgets(draft, nodes);
  }

  private static MapSqlParameterSource row(DraftRow draft, DraftNode node) {
    return text(draft, node.key(), node.text())
        .addValue("parent", value(node.parent()))
        .addValue("kind", node.kind().name())
        .addValue("position", node.position());
  }

  private static MapSqlParameterSource text(DraftRow draft, NodeKey key, DraftText text) {
    return new MapSqlParameterSource("municipality", draft.municipality().value())
        .addValue("draft", draft.id().value())
        .addValue("key", key.value())
        .addValue("code", text.code())
        .addValue("title", text.title())
        .addValue("paragraphs", TextLists.toArray(text.paragraphs()))
        .addValue("tags", TextLists.toArray(text.tags()));
  }

  private void insertBudgets(DraftRow draft, List<DraftNode> nodes) {
    var rows = new ArrayList<MapSqlParameterSource>();
    for (var node : nodes) {
      var lines = node.text().budgets();
      IntStream.range(0, lines.size())
          .forEach(i -> rows.add(budget(draft, node.key(), i, lines.get(i))));
    }
    batch.batchUpdate(
        """
        insert into drafting.budget_line
          (municipality_id, draft_id, key_id, position, fiscal_year, authority, phase, yen,
           none_of_its_own)
        values
          (:municipality, :draft, :key, :position, :year, :authority, :phase, :yen, :none)
        """,
        rows.toArray(MapSqlParameterSource[]::new));
  }

  private static MapSqlParameterSource budget(
      DraftRow draft, NodeKey key, int position, BudgetLine line) {
    var year = line.fiscalYear();
    return new MapSqlParameterSource("municipality", draft.municipality().value())
        .addValue("draft", draft.id().value())
        .addValue("key", key.value())
        .addValue("position", position)
        .addValue("year", year == null ? null : year.start())
        .addValue("authority", line.authority().name())
        .addValue("phase", line.phase().name())
        .addValue("yen", line.amount() instanceof Amount.Yen(long yen) ? yen : null)
        .addValue("none", line.amount() instanceof Amount.NoneOfItsOwn);
  }

  /** False when somebody saved another text since that version. */
  boolean update(DraftRow draft, DraftNode saved) {
    int rows =
        batch.update(
            """
            update drafting.node
               set code = :code, title = :title, paragraphs = :paragraphs, tags = :tags,
                   version = version + 1
             where key_id = :key and draft_id = :draft and version = :version
               and removed_at is null
            """,
            text(draft, saved.key(), saved.text()).addValue("version", saved.version()));
    if (rows == 1) {
      sql.sql("delete from drafting.budget_line where key_id = :key")
          .param("key", saved.key().value())
          .update();
      insertBudgets(draft, List.of(saved));
    }
    return rows == 1;
  }

  /** Writes where the nodes stand. */
  void place(List<DraftNode> nodes) {
    batch.batchUpdate(
        "update drafting.node set parent_id = :parent, position = :position where key_id = :key",
        nodes.stream()
            .map(node ->
                new MapSqlParameterSource("key", node.key().value())
                    .addValue("parent", value(node.parent()))
                    .addValue("position", node.position()))
            .toArray(MapSqlParameterSource[]::new));
  }

  void number(List<DraftNode> nodes) {
    batch.batchUpdate(
        "update drafting.node set code = :code, version = version + 1 where key_id = :key",
        nodes.stream()
            .map(node ->
                new MapSqlParameterSource("key", node.key().value())
                    .addValue("code", node.text().code()))
            .toArray(MapSqlParameterSource[]::new));
  }

  void remove(List<DraftNode> nodes, @Nullable Instant at) {
    batch.batchUpdate(
        "update drafting.node set removed_at = :at where key_id = :key",
        nodes.stream()
            .map(node ->
                new MapSqlParameterSource("key", node.key().value())
                    .addValue("at", at == null ? null : at.atOffset(ZoneOffset.UTC)))
            .toArray(MapSqlParameterSource[]::new));
  }

  /** In reading order. */
  List<DraftNode> list(DraftId draft) {
    return ordered(read(draft, "removed_at is null"));
  }

  /** What was taken out, the latest first. */
  List<Removed> removed(DraftId draft) {
    var nodes = new HashMap<NodeKey, DraftNode>();
    read(draft, "removed_at is not null").forEach(node -> nodes.put(node.key(), node));
    return sql.sql(
            """
            select key_id, removed_at from drafting.node
             where draft_id = :draft and removed_at is not null
             order by removed_at desc, position, key_id
            """)
        .param("draft", draft.value())
        .query((row, number) ->
            new Removed(
                Objects.requireNonNull(nodes.get(new NodeKey(row.getLong("key_id")))),
                row.getObject("removed_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** The draft that has the node. */
  Optional<DraftId> draftOf(NodeKey key) {
    return sql.sql("select draft_id from drafting.node where key_id = :key")
        .param("key", key.value())
        .query((row, number) -> new DraftId(row.getLong(1)))
        .optional();
  }

  /** The tags of a draft's nodes. */
  Map<NodeKey, List<String>> tags(DraftId draft) {
    var tags = new HashMap<NodeKey, List<String>>();
    list(draft).forEach(node -> tags.put(node.key(), node.text().tags()));
    return tags;
  }

  /** The node where it stands; empty where it was taken out. */
  Optional<DraftNode> find(DraftId draft, NodeKey key) {
    var budgets = Map.of(key, budgets(key));
    return sql.sql(
            """
            select * from drafting.node
             where draft_id = :draft and key_id = :key and removed_at is null
            """)
        .param("draft", draft.value())
        .param("key", key.value())
        .query((row, number) -> node(row, budgets))
        .optional();
  }

  private List<BudgetLine> budgets(NodeKey key) {
    return sql.sql("select * from drafting.budget_line where key_id = :key order by position")
        .param("key", key.value())
        .query((row, number) -> budget(row))
        .list();
  }

  private List<DraftNode> read(DraftId draft, String which) {
    var budgets = budgets(draft);
    return sql.sql(
            "select * from drafting.node where draft_id = :draft and "
                + which
                + " order by position, key_id")
        .param("draft", draft.value())
        .query((row, number) -> node(row, budgets))
        .list();
  }

  private Map<NodeKey, List<BudgetLine>> budgets(DraftId draft) {
    var found = new HashMap<NodeKey, List<BudgetLine>>();
    sql.sql("select * from drafting.budget_line where draft_id = :draft order by position")
        .param("draft", draft.value())
        .query(row -> {
          found
              .computeIfAbsent(new NodeKey(row.getLong("key_id")), _ -> new ArrayList<>())
              .add(budget(row));
        });
    return found;
  }

  private static DraftNode node(ResultSet row, Map<NodeKey, List<BudgetLine>> budgets)
      throws SQLException {
    var key = new NodeKey(row.getLong("key_id"));
    long parent = row.getLong("parent_id");
    return new DraftNode(
        key,
        parent == 0 ? null : new NodeKey(parent),
        NewNode.Kind.valueOf(row.getString("kind")),
        row.getInt("position"),
        row.getInt("version"),
        new DraftText(
            row.getString("code"),
            row.getString("title"),
            TextLists.of(row, "paragraphs"),
            budgets.getOrDefault(key, List.of()),
            TextLists.of(row, "tags")));
  }

  private static BudgetLine budget(ResultSet row) throws SQLException {
    int year = row.getInt("fiscal_year");
    return new BudgetLine(
        year == 0 ? null : new FiscalYear(year),
        BudgetLine.Authority.valueOf(row.getString("authority")),
        BudgetLine.Phase.valueOf(row.getString("phase")),
        row.getBoolean("none_of_its_own") ? Amount.noneOfItsOwn() : Amount.yen(row.getLong("yen")));
  }

  private static List<DraftNode> ordered(List<DraftNode> rows) {
    var below = new HashMap<@Nullable NodeKey, List<DraftNode>>();
    rows.forEach(row -> below.computeIfAbsent(row.parent(), _ -> new ArrayList<>()).add(row));
    var ordered = new ArrayList<DraftNode>();
    collect(below, null, ordered);
    return ordered;
  }

  private static void collect(
      Map<@Nullable NodeKey, List<DraftNode>> below,
      @Nullable NodeKey parent,
      List<DraftNode> into) {
    for (var node : below.getOrDefault(parent, List.of())) {
      into.add(node);
      collect(below, node.key(), into);
    }
  }

  private static @Nullable Long value(@Nullable NodeKey key) {
    return key == null ? null : key.value();
  }
}
