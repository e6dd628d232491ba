package org.kusei.prepared;

import java.util.ArrayList;
import java.util.List;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of schema {@code prepared}. */
final class PartStore {
  static final String CHANNEL = "kusei_prepared";
  static final String EVERYTHING = "*";

  private final JdbcClient sql;

  PartStore(Database database) {
    this.sql = database.sql();
  }

  void touch(long municipality, String part) {
    sql.sql(
            """
            insert into prepared.part (municipality_id, name) values (:municipality, :name)
            on conflict (municipality_id, name) do update set changed_in = pg_current_xact_id()
            """)
        .param("municipality", municipality)
        .param("name", part)
        .update();
  }

  /** Wakes who listens, once this transaction is committed. */
  void tell() {
    sql.sql("select pg_notify(:channel, '')").param("channel", CHANNEL).query(String.class).list();
  }

  /** What this moment can see of the database: PostgreSQL's {@code pg_snapshot}. */
  String moment() {
    return sql.sql("select pg_current_snapshot()::text").query(String.class).single();
  }

  /** Whether the database has gone back behind that moment, as after restoring an older backup. */
  boolean isBefore(String moment) {
    return sql.sql(
            """
            select pg_snapshot_xmax(pg_current_snapshot())
                   < pg_snapshot_xmax(cast(:then as pg_snapshot))
            """)
        .param("then", moment)
        .query(Boolean.class)
        .single();
  }

  /** What was said to have changed by transactions that the moment could not see. */
  List<String> changedSince(String moment) {
    var changed = new ArrayList<String>();
    sql.sql(
            """
            select distinct name from prepared.part
             where changed_in >= pg_snapshot_xmin(cast(:then as pg_snapshot))
               and not pg_visible_in_snapshot(changed_in, cast(:then as pg_snapshot))
            """)
        .param("then", moment)
        .query(row -> {
          changed.add(row.getString("name"));
        });
    return changed;
  }
}
