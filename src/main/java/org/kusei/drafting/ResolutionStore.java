package org.kusei.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.DraftStore.DraftRow;
import org.kusei.drafting.Resolution.Outcome;
import org.kusei.edition.EditionId;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of decisions to publish and of what came of them; rows are only added. */
final class ResolutionStore {
  private final JdbcClient sql;

  ResolutionStore(Database database) {
    this.sql = database.sql();
  }

  long insert(DraftRow draft, Publishing.Wish wish, String content, String who, Instant at) {
    return sql.sql(
            """
            insert into drafting.decision
              (municipality_id, draft_id, stage, publish_at, basis, reason, content, who,
               decided_at)
            values
              (:municipality, :draft, :stage, :publishAt, :basis, :reason, :content::jsonb, :who,
               :at)
            returning id
            """)
        .param("municipality", draft.municipality().value())
        .param("draft", draft.id().value())
        .param("stage", wish.stage().name())
        .param("publishAt", wish.publishAt().atOffset(ZoneOffset.UTC))
        .param("basis", wish.basis())
        .param("reason", wish.reason())
        .param("content", content)
        .param("who", who)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  void insertOutcome(DraftRow draft, long decision, Outcome outcome) {
    var edition = outcome.edition();
    sql.sql(
            """
            insert into drafting.outcome
              (municipality_id, draft_id, decision_id, edition_id, why, who, occurred_at)
            values (:municipality, :draft, :decision, :edition, :why, :who, :at)
            """)
        .param("municipality", draft.municipality().value())
        .param("draft", draft.id().value())
        .param("decision", decision)
        .param("edition", edition == null ? null : edition.value())
        .param("why", outcome.why())
        .param("who", outcome.who())
        .param("at", outcome.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  String content(long decision) {
    return sql.sql("select content from drafting.decision where id = :id")
        .param("id", decision)
        .query(String.class)
        .single();
  }

  /** The drafts that have a decision whose moment has come. */
  List<DraftId> due(Instant now) {
    return sql.sql(
            """
            select distinct d.draft_id from drafting.decision d
             where d.publish_at <= :now
               and not exists (select from drafting.outcome o where o.decision_id = d.id)
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, number) -> new DraftId(row.getLong(1)))
        .list();
  }

  /** The latest first. */
  List<Resolution> list(DraftId draft) {
    return sql.sql(
            """
            select d.*, o.edition_id, o.why, o.who as ended_by, o.occurred_at as ended_at
              from drafting.decision d
              left join drafting.outcome o on o.decision_id = d.id
             where d.draft_id = :draft
             order by d.id desc
            """)
        .param("draft", draft.value())
        .query(ResolutionStore::resolution)
        .list();
  }

  private static Resolution resolution(ResultSet row, int number) throws SQLException {
    return new Resolution(
        row.getLong("id"),
        Stage.valueOf(row.getString("stage")),
        instant(row, "publish_at"),
        row.getString("basis"),
        row.getString("reason"),
        row.getString("who"),
        instant(row, "decided_at"),
        outcome(row));
  }

  private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
    var who = row.getString("ended_by");
    long edition = row.getLong("edition_id");
    return who == null
        ? null
        : new Outcome(
            edition == 0 ? null : new EditionId(edition),
            row.getString("why"),
            who,
            instant(row, "ended_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
