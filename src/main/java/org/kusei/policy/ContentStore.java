package org.kusei.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kusei.edition.EditionId;
import org.kusei.edition.NewEdition;
import org.kusei.plan.Attachment;
import org.kusei.plan.Provenance.Part;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Sourced;
import org.kusei.plan.Statement;
import org.kusei.platform.Database;
import org.kusei.platform.TextLists;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * SQL of what an edition says beside its tree: statements, reform items, self-evaluation, files.
 */
final class ContentStore {
  private final JdbcClient sql;
  private final NamedParameterJdbcTemplate batch;

  ContentStore(Database database) {
    this.sql = database.sql();
    this.batch = new NamedParameterJdbcTemplate(database.dataSource());
  }

  void insert(EditionId id, NewEdition edition) {
    insertAll(
        """
        insert into policy.statement (municipality_id, edition_id, position, kind, text)
        values (:municipality, :edition, :position, :kind, :text)
        """,
        id,
        edition,
        edition.statements().stream().map(ContentStore::statement).toList());
    insertAll(
        """
        insert into policy.reform_item
          (municipality_id, edition_id, position, code, title, reform_references, actions)
        values (:municipality, :edition, :position, :code, :title, :references, :actions)
        """,
        id,
        edition,
        edition.reformItems().stream().map(ContentStore::reformItem).toList());
    insertAll(
        """
        insert into policy.attachment (municipality_id, edition_id, position, title, href)
        values (:municipality, :edition, :position, :title, :href)
        """,
        id,
        edition,
        edition.attachments().stream().map(ContentStore::attachment).toList());
    insertSelfEvaluation(id, edition, Part.ACHIEVEMENT, edition.achievements());
    insertSelfEvaluation(id, edition, Part.REMAINING, edition.remaining());
  }

  private void insertSelfEvaluation(
      EditionId id, NewEdition edition, Part part, List<Sourced<String>> texts) {
    insertAll(
        """
        insert into policy.self_evaluation (municipality_id, edition_id, part, position, text)
        values (:municipality, :edition, :part, :position, :text)
        """,
        id,
        edition,
        texts.stream()
            .map(text ->
                new MapSqlParameterSource("part", part.name()).addValue("text", text.value()))
            .toList());
  }

  private void insertAll(
      String statement, EditionId id, NewEdition edition, List<MapSqlParameterSource> rows) {
    IntStream.range(0, rows.size())
        .forEach(i ->
            rows.get(i)
                .addValue("municipality", edition.ward().municipality().value())
                .addValue("edition", id.value())
                .addValue("position", i));
    batch.batchUpdate(statement, rows.toArray(MapSqlParameterSource[]::new));
  }

  private static MapSqlParameterSource statement(Sourced<Statement> statement) {
    return new MapSqlParameterSource("kind", statement.value().kind().name())
        .addValue("text", statement.value().text());
  }

  private static MapSqlParameterSource reformItem(Sourced<ReformItem> item) {
    return new MapSqlParameterSource("code", item.value().code())
        .addValue("title", item.value().title())
        .addValue("references", TextLists.toArray(item.value().references()))
        .addValue("actions", TextLists.toArray(item.value().actions()));
  }

  private static MapSqlParameterSource attachment(Sourced<Attachment> attachment) {
    return new MapSqlParameterSource("title", attachment.value().title())
        .addValue("href", attachment.value().href());
  }

  List<Statement> statements(EditionId id) {
    return sql.sql(
            "select kind, text from policy.statement where edition_id = :id order by position")
        .param("id", id.value())
        .query((row, number) ->
            new Statement(Statement.Kind.valueOf(row.getString("kind")), row.getString("text")))
        .list();
  }

  List<ReformItem> reformItems(EditionId id) {
    return sql.sql("select * from policy.reform_item where edition_id = :id order by position")
        .param("id", id.value())
        .query((row, number) ->
            new ReformItem(
                row.getString("code"),
                row.getString("title"),
                TextLists.of(row, "reform_references"),
                TextLists.of(row, "actions")))
        .list();
  }

  List<Attachment> attachments(EditionId id) {
    return sql.sql(
            "select title, href from policy.attachment where edition_id = :id order by position")
        .param("id", id.value())
        .query((row, number) -> new Attachment(row.getString("title"), row.getString("href")))
        .list();
  }

  SelfEvaluation selfEvaluation(EditionId id) {
    var achievements = new ArrayList<String>();
    var remaining = new ArrayList<String>();
    sql.sql(
            "select part, text from policy.self_evaluation where edition_id = :id order by position")
        .param("id", id.value())
        .query(row -> {
          var part = Part.valueOf(row.getString("part"));
          (part == Part.ACHIEVEMENT ? achievements : remaining).add(row.getString("text"));
        });
    return new SelfEvaluation(achievements, remaining);
  }
}
