package org.kusei.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** SQL of schema {@code search}. */
final class CatalogueStore {
  static final String CHANNEL = "kusei_search";

  private final JdbcClient sql;
  private final TransactionTemplate snapshots;

  CatalogueStore(Database database) {
    this.sql = database.sql();
    this.snapshots = database.transactions();
    this.snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshots.setReadOnly(true);
  }

  /** A volume as the database holds it. */
  record Row(long id, boolean current, Volume volume) {}

  /**
   * What one moment of the database can see.
   *
   * @param transactions PostgreSQL's {@code pg_snapshot}
   * @param rebuild the last rebuild that was asked for; 0 for none
   */
  record Moment(String transactions, long rebuild) {}

  long putVolume(Volume volume) {
    var ward = volume.ward();
    return sql.sql(
            """
            insert into search.volume (municipality_id, address, series, ward_slug, ward_name,
                                       ward_english, fiscal_year, stage, edition, published_at)
            values (:municipality, :address, :series, :slug, :name, :english, :year, :stage,
                    :edition, :published)
            on conflict (municipality_id, address) do update
               set series = excluded.series, ward_slug = excluded.ward_slug,
                   ward_name = excluded.ward_name, ward_english = excluded.ward_english,
                   fiscal_year = excluded.fiscal_year, stage = excluded.stage,
                   edition = excluded.edition, published_at = excluded.published_at,
                   withdrawn = false, changed_in = pg_current_xact_id()
            returning id
            """)
        .param("municipality", volume.municipality())
        .param("address", volume.address())
        .param("series", volume.series())
        .param("slug", ward == null ? null : ward.slug())
        .param("name", ward == null ? null : ward.name())
        .param("english", ward == null ? null : ward.english())
        .param("year", volume.year())
        .param("stage", volume.stage())
        .param("edition", volume.edition())
        .param("published", volume.publishedAt().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  void deleteEntries(long municipality, long volume) {
    sql.sql(
            "delete from search.entry where municipality_id = :municipality and volume_id = :volume")
        .param("municipality", municipality)
        .param("volume", volume)
        .update();
  }

  void insertEntry(long municipality, long volume, int position, Volume.Entry entry) {
    sql.sql(
            """
            insert into search.entry
                   (municipality_id, volume_id, position, kind, address, title, context, passages)
            values (:municipality, :volume, :position, :kind, :address, :title, :context, :passages)
            """)
        .param("municipality", municipality)
        .param("volume", volume)
        .param("position", position)
        .param("kind", entry.kind())
        .param("address", entry.address())
        .param("title", entry.title())
        .param("context", entry.context().toArray(String[]::new))
        .param("passages", entry.passages().toArray(String[]::new))
        .update();
  }

  void setCurrent(long municipality, String series, String address) {
    sql.sql(
            """
            update search.volume
               set current = (address = :address), changed_in = pg_current_xact_id()
             where municipality_id = :municipality and series = :series
               and current <> (address = :address)
            """)
        .param("municipality", municipality)
        .param("series", series)
        .param("address", address)
        .update();
  }

  Optional<Long> withdraw(long municipality, String address) {
    return sql.sql(
            """
            update search.volume
               set withdrawn = true, current = false, changed_in = pg_current_xact_id()
             where municipality_id = :municipality and address = :address
            returning id
            """)
        .param("municipality", municipality)
        .param("address", address)
        .query(Long.class)
        .optional();
  }

  void askRebuild(long municipality) {
    sql.sql("insert into search.rebuild (municipality_id) values (:municipality)")
        .param("municipality", municipality)
        .update();
  }

  /** Wakes who listens, once this transaction is committed. */
  void tell() {
    sql.sql("select pg_notify(:channel, '')").param("channel", CHANNEL).query(String.class).list();
  }

  /** Reads in one unchanging view of the database. */
  void inOneView(Runnable reading) {
    snapshots.executeWithoutResult(tx -> reading.run());
  }

  Moment moment() {
    return sql.sql(
            """
            select pg_current_snapshot()::text as transactions,
                   coalesce((select max(id) from search.rebuild), 0) as rebuild
            """)
        .query(Moment.class)
        .single();
  }

  /** Whether the database has gone back behind that moment, as after restoring an older backup. */
  boolean isBefore(Moment moment) {
    return sql.sql(
            """
            select pg_snapshot_xmax(pg_current_snapshot())
                   < pg_snapshot_xmax(cast(:then as pg_snapshot))
            """)
        .param("then", moment.transactions())
        .query(Boolean.class)
        .single();
  }

  /** All volumes, one after the other. */
  void forEach(Consumer<Row> reader) {
    try (var rows =
        sql
            .sql("select * from search.volume where not withdrawn order by id")
            .withFetchSize(200)
            .query((row, n) -> row(row))
            .stream()) {
      rows.forEach(reader);
    }
  }

  /**
   * Volumes whose last change the moment could not see; the withdrawn ones too, without entries.
   */
  void forEachSince(Moment moment, Consumer<Row> reader) {
    try (var rows =
        sql
            .sql(
                """
                select * from search.volume
                 where changed_in >= pg_snapshot_xmin(cast(:then as pg_snapshot))
                   and not pg_visible_in_snapshot(changed_in, cast(:then as pg_snapshot))
                 order by id
                """)
            .param("then", moment.transactions())
            .withFetchSize(200)
            .query((row, n) -> row(row))
            .stream()) {
      rows.forEach(reader);
    }
  }

  List<Volume.Entry> entries(Row row) {
    return sql.sql(
            """
            select kind, address, title, context, passages from search.entry
             where municipality_id = :municipality and volume_id = :volume order by position
            """)
        .param("municipality", row.volume().municipality())
        .param("volume", row.id())
        .query((entry, n) ->
            new Volume.Entry(
                entry.getString("kind"),
                entry.getString("address"),
                entry.getString("title"),
                texts(entry, "context"),
                texts(entry, "passages")))
        .list();
  }

  /** All volumes of the municipality, one after the other. */
  void forEach(long municipality, Consumer<Row> reader) {
    sql.sql(
            """
            select * from search.volume
             where municipality_id = :municipality and not withdrawn order by id
            """)
        .param("municipality", municipality)
        .query((row, n) -> row(row))
        .list()
        .forEach(reader);
  }

  /** How many entries can be found. */
  long count() {
    return sql.sql("select count(*) from search.entry").query(Long.class).single();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getBoolean("current"),
        new Volume(
            row.getLong("municipality_id"),
            row.getString("address"),
            row.getString("series"),
            ward(row),
            number(row, "fiscal_year"),
            row.getString("stage"),
            number(row, "edition"),
            row.getObject("published_at", OffsetDateTime.class).toInstant()));
  }

  private static Volume.@Nullable Ward ward(ResultSet row) throws SQLException {
    var slug = row.getString("ward_slug");
    return slug == null
        ? null
        : new Volume.Ward(slug, row.getString("ward_name"), row.getString("ward_english"));
  }

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
