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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.Comment.Handed;
import org.kusei.drafting.Comment.Said;
import org.kusei.drafting.Comment.Settled;
import org.kusei.drafting.DraftStore.DraftRow;
import org.kusei.organization.UnitId;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of comments on drafts; rows are only added. */
final class CommentStore {
  private final JdbcClient sql;

  CommentStore(Database database) {
    this.sql = database.sql();
  }

  long insert(DraftRow draft, @Nullable NodeKey key, @Nullable UnitId unit, Said said) {
    return insert(
        draft, key == null ? null : key.value(), unit == null ? null : unit.value(), null, said);
  }

  void insertAnswer(DraftRow draft, long comment, Said said) {
    insert(draft, null, null, comment, said);
  }

  private long insert(
      DraftRow draft, @Nullable Long key, @Nullable Long unit, @Nullable Long answered, Said said) {
    return sql.sql(
            """
            insert into drafting.comment
              (municipality_id, draft_id, key_id, answers_id, unit_id, who, text, occurred_at)
            values (:municipality, :draft, :key, :answered, :unit, :who, :text, :at)
            returning id
            """)
        .param("municipality", draft.municipality().value())
        .param("draft", draft.id().value())
        .param("key", key)
        .param("answered", answered)
        .param("unit", unit)
        .param("who", said.who())
        .param("text", said.text())
        .param("at", said.at().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  void insertSettlement(DraftRow draft, long comment, boolean settled, Settled by) {
    sql.sql(
            """
            insert into drafting.settlement
              (municipality_id, draft_id, comment_id, settled, who, occurred_at)
            values (:municipality, :draft, :comment, :settled, :who, :at)
            """)
        .param("municipality", draft.municipality().value())
        .param("draft", draft.id().value())
        .param("comment", comment)
        .param("settled", settled)
        .param("who", by.who())
        .param("at", by.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Drafts in which something was ever said, or handed, to the unit. */
  List<DraftId> draftsOf(UnitId unit) {
    return sql.sql(
            """
            select draft_id from drafting.comment where unit_id = :unit
            union
            select draft_id from drafting.handover where unit_id = :unit
            order by draft_id
            """)
        .param("unit", unit.value())
        .query((row, number) -> new DraftId(row.getLong("draft_id")))
        .list();
  }

  Optional<DraftId> draftOf(long comment) {
    return sql.sql("select draft_id from drafting.comment where id = :id and answers_id is null")
        .param("id", comment)
        .query((row, number) -> new DraftId(row.getLong("draft_id")))
        .optional();
  }

  void insertHandover(DraftRow draft, long comment, UnitId to, Handed handed, String who) {
    sql.sql(
            """
            insert into drafting.handover
              (municipality_id, draft_id, comment_id, from_id, unit_id, why, who, occurred_at)
            values (:municipality, :draft, :comment, :from, :to, :why, :who, :at)
            """)
        .param("municipality", draft.municipality().value())
        .param("draft", draft.id().value())
        .param("comment", comment)
        .param("from", handed.from().value())
        .param("to", to.value())
        .param("why", handed.why())
        .param("who", who)
        .param("at", handed.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Of the draft, the oldest first. */
  List<Comment> list(DraftId draft) {
    var answers = answers(draft);
    return sql.sql(
            """
            select c.*, s.settled, s.who as settler, s.occurred_at as settled_at,
                   h.from_id, h.unit_id as heir, h.why as handed_why, h.occurred_at as handed_at
              from drafting.comment c
              left join lateral (select * from drafting.settlement
                                  where comment_id = c.id order by id desc limit 1) s on true
              left join lateral (select * from drafting.handover
                                  where comment_id = c.id order by id desc limit 1) h on true
             where c.draft_id = :draft and c.answers_id is null
             order by c.id
            """)
        .param("draft", draft.value())
        .query((row, number) -> comment(row, answers))
        .list();
  }

  private Map<Long, List<Said>> answers(DraftId draft) {
    var answers = new HashMap<Long, List<Said>>();
    sql.sql(
            """
            select * from drafting.comment
             where draft_id = :draft and answers_id is not null
             order by id
            """)
        .param("draft", draft.value())
        .query(row -> {
          answers.computeIfAbsent(row.getLong("answers_id"), _ -> new ArrayList<>()).add(said(row));
        });
    return answers;
  }

  private static Comment comment(ResultSet row, Map<Long, List<Said>> answers) throws SQLException {
    long key = row.getLong("key_id");
    long heir = row.getLong("heir");
    long unit = heir == 0 ? row.getLong("unit_id") : heir;
    return new Comment(
        row.getLong("id"),
        key == 0 ? null : new NodeKey(key),
        unit == 0 ? null : new UnitId(unit),
        heir == 0
            ? null
            : new Handed(
                new UnitId(row.getLong("from_id")),
                row.getString("handed_why"),
                instant(row, "handed_at")),
        said(row),
        answers.getOrDefault(row.getLong("id"), List.of()),
        row.getBoolean("settled")
            ? new Settled(row.getString("settler"), instant(row, "settled_at"))
            : null);
  }

  private static Said said(ResultSet row) throws SQLException {
    return new Said(row.getString("who"), row.getString("text"), instant(row, "occurred_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
