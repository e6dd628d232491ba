package org.kusei.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.DraftStore.DraftRow;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of who changed what in a draft; rows are only added. */
final class ChangeStore {
  private final JdbcClient sql;

  ChangeStore(Database database) {
    this.sql = database.sql();
  }

  /**
   * @param before what stood there, as JSON; null where nothing did
   */
  void insert(DraftRow draft, @Nullable NodeKey key, Deed deed, @Nullable String before) {
    sql.sql(
            """
            insert into drafting.change
              (municipality_id, draft_id, key_id, who, what, before, occurred_at)
            values (:municipality, :draft, :key, :who, :what, :before::jsonb, :at)
            """)
        .param("municipality", draft.municipality().value())
        .param("draft", draft.id().value())
        .param("key", key == null ? null : key.value())
        .param("who", deed.by().name())
        .param("what", deed.what().name())
        .param("before", before)
        .param("at", deed.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Who does what, and when. */
  record Deed(Actor by, Change.What what, Instant at) {}

  /** The latest first. */
  List<Change> list(NodeKey key, int limit) {
    return sql.sql(
            "select * from drafting.change where key_id = :key order by id desc limit :limit")
        .param("key", key.value())
        .param("limit", limit)
        .query(ChangeStore::change)
        .list();
  }

  /** Of the whole draft, the latest first. */
  List<Change> list(DraftId draft, int limit) {
    return sql.sql(
            "select * from drafting.change where draft_id = :draft order by id desc limit :limit")
        .param("draft", draft.value())
        .param("limit", limit)
        .query(ChangeStore::change)
        .list();
  }

  private static Change change(ResultSet row, int number) throws SQLException {
    var what = Change.What.valueOf(row.getString("what"));
    var before = row.getString("before");
    long key = row.getLong("key_id");
    return new Change(
        key == 0 ? null : new NodeKey(key),
        row.getString("who"),
        what,
        before == null || what != Change.What.WORDED ? null : DraftJson.text(before),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant());
  }
}
