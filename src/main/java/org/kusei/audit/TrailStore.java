package org.kusei.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** All SQL about the trail. */
final class TrailStore {
  private static final int ROWS_AT_ONCE = 1000;

  private static final String FITTING =
      """
      select * from audit.entry
       where municipality_id = :municipality
         and number > :after and number < :before
         and (:who = '' or position(lower(:who) in lower(who)) > 0)
         and (:kind::text is null or kind = :kind)
         and (:text = '' or position(lower(:text) in lower(what || ' ' || address)) > 0
              or exists (select from unnest(:meanings::text[]) as meaning
                          where position(meaning in what) > 0))
         and (:from::timestamptz is null or occurred_at >= :from)
         and (:until::timestamptz is null or occurred_at < :until)
      """;

  private final JdbcClient sql;

  TrailStore(Database database) {
    this.sql = database.sql();
  }

  /** The end of the trail, which others wait for until the transaction ends. */
  Head lockHead(MunicipalityId municipality) {
    sql.sql(
            """
            insert into audit.head (municipality_id, number, hash)
            values (:municipality, 0, :hash)
            on conflict do nothing
            """)
        .param("municipality", municipality.value())
        .param("hash", Hash.NONE.bytes())
        .update();
    return sql.sql("select * from audit.head where municipality_id = :municipality for update")
        .param("municipality", municipality.value())
        .query(TrailStore::head)
        .single();
  }

  /** The end of the trail, without waiting for those who are adding to it. */
  Head head(MunicipalityId municipality) {
    return sql.sql("select * from audit.head where municipality_id = :municipality")
        .param("municipality", municipality.value())
        .query(TrailStore::head)
        .optional()
        .orElse(new Head(0, Hash.NONE));
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(row.getLong("number"), Hash.of(row.getBytes("hash")));
  }

  void updateHead(MunicipalityId municipality, Head head) {
    sql.sql(
            """
            update audit.head set number = :number, hash = :hash
             where municipality_id = :municipality
            """)
        .param("municipality", municipality.value())
        .param("number", head.number())
        .param("hash", head.hash().bytes())
        .update();
  }

  void insert(MunicipalityId municipality, Entry entry) {
    sql.sql(
            """
            insert into audit.entry (municipality_id, number, occurred_at, who, kind, what, address,
                                     previous, hash)
            values (:municipality, :number, :at, :who, :kind, :what, :address, :previous, :hash)
            """)
        .param("municipality", municipality.value())
        .param("number", entry.number())
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("who", entry.event().who())
        .param("kind", entry.event().kind().name())
        .param("what", entry.event().what())
        .param("address", entry.event().address())
        .param("previous", entry.previous().bytes())
        .param("hash", entry.hash().bytes())
        .update();
  }

  List<Entry> list(MunicipalityId municipality, Filter filter, long before, int limit) {
    return fitting(FITTING + " order by number desc limit :limit", municipality, filter)
        .param("after", 0L)
        .param("before", before)
        .param("limit", limit)
        .query(TrailStore::entry)
        .list();
  }

  /** The oldest first, some rows at a time. */
  void forEach(MunicipalityId municipality, Filter filter, Consumer<Entry> each) {
    long after = Long.MIN_VALUE;
    List<Entry> rows;
    do {
      rows =
          fitting(FITTING + " order by number limit :limit", municipality, filter)
              .param("after", after)
              .param("before", Long.MAX_VALUE)
              .param("limit", ROWS_AT_ONCE)
              .query(TrailStore::entry)
              .list();
      rows.forEach(each);
      after = rows.isEmpty() ? after : rows.getLast().number();
    } while (rows.size() == ROWS_AT_ONCE);
  }

  private StatementSpec fitting(String statement, MunicipalityId municipality, Filter filter) {
    var kind = filter.kind();
    return sql.sql(statement)
        .param("municipality", municipality.value())
        .param("who", filter.who())
        .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
        .param("text", filter.text())
        .param("meanings", filter.meanings().toArray(String[]::new))
        .param("from", moment(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("until", moment(filter.until()), Types.TIMESTAMP_WITH_TIMEZONE);
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getLong("number"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        new Event(
            row.getString("who"),
            Event.Kind.valueOf(row.getString("kind")),
            row.getString("what"),
            row.getString("address")),
        Hash.of(row.getBytes("previous")),
        Hash.of(row.getBytes("hash")));
  }
}
