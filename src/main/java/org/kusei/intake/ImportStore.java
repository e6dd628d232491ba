package org.kusei.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.editing.OutlineEdit;
import org.kusei.edition.EditionId;
import org.kusei.intake.Import.Correction;
import org.kusei.intake.Import.Rejection;
import org.kusei.intake.Import.Status;
import org.kusei.organization.MunicipalityId;
import org.kusei.outline.Outline;
import org.kusei.platform.Actor;
import org.kusei.platform.ContentHash;
import org.kusei.platform.Database;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.StaleVersionException;
import org.kusei.source.SourceLine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of imports and their source files. */
final class ImportStore {

  /** An import's own row: the outline as recognised, before any edit. */
  record ImportRow(
      ImportSummary summary,
      MunicipalityId municipality,
      Outline recognised,
      @Nullable Became became,
      @Nullable Correction correction) {}

  private final JdbcClient sql;

  ImportStore(Database database) {
    this.sql = database.sql();
  }

  /** Whoever hands in a file of the same content waits here for the one before. */
  void lock(ContentHash hash) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended('import of ' || :hash, 0))")
        .param("hash", hash.hex())
        .query((row, number) -> true)
        .single();
  }

  /** Whether any import, also a rejected one, came from that content. */
  boolean holds(ContentHash hash) {
    return sql.sql("select exists (select 1 from intake.source_file where hash = :hash)")
        .param("hash", hash.hex())
        .query(Boolean.class)
        .single();
  }

  void insertSource(MunicipalityId municipality, ContentHash hash, ReceivedFile file, Instant at) {
    sql.sql(
            """
            insert into intake.source_file
              (municipality_id, hash, name, bytes, format, lines, received_at)
            values (:municipality, :hash, :name, :bytes, :format, :lines, :at)
            on conflict do nothing
            """)
        .param("municipality", municipality.value())
        .param("hash", hash.hex())
        .param("name", file.name())
        .param("bytes", file.bytes())
        .param("format", file.read().form().format().name())
        .param("lines", linesOf(file))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String[] linesOf(ReceivedFile file) {
    return file.read().form().lines().stream().map(SourceLine::text).toArray(String[]::new);
  }

  ImportId insert(MunicipalityId municipality, ContentHash hash, ReceivedFile file, Instant at) {
    return new ImportId(
        sql.sql(
                """
                insert into intake.import
                  (municipality_id, source_hash, name, recognised, status, version, received_at)
                values
                  (:municipality, :hash, :name, :recognised::jsonb, 'RECOGNISED', 0, :at)
                returning id
                """)
            .param("municipality", municipality.value())
            .param("hash", hash.hex())
            .param("name", file.name())
            .param("recognised", StoredJson.write(file.read().outline()))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single());
  }

  /** The one under review, else the accepted one; a rejected or withdrawn one does not count. */
  Optional<ImportSummary> find(MunicipalityId municipality, ContentHash hash) {
    return sql.sql(
            """
            select * from intake.import
             where municipality_id = :municipality and source_hash = :hash
               and status in ('RECOGNISED', 'EDITED', 'ACCEPTED')
             order by status = 'ACCEPTED' limit 1
            """)
        .param("municipality", municipality.value())
        .param("hash", hash.hex())
        .query(ImportStore::summary)
        .optional();
  }

  /** A new review of what was read, to correct what the import became. */
  ImportId insertCorrection(ImportRow wrong, String reason, Instant at) {
    return new ImportId(
        sql.sql(
                """
                insert into intake.import
                  (municipality_id, source_hash, name, recognised, status, version, received_at,
                   corrects_id, correction_reason)
                select municipality_id, source_hash, name, recognised, 'RECOGNISED', 0, :at,
                       id, :reason
                  from intake.import where id = :id
                returning id
                """)
            .param("id", wrong.summary().id().value())
            .param("reason", reason)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single());
  }

  /** Nothing happens to imports that are withdrawn already. */
  void withdraw(Became became) {
    sql.sql(
            """
            update intake.import set status = 'WITHDRAWN', version = version + 1
             where (edition_id = :edition or programme_id = :programme) and status = 'ACCEPTED'
            """)
        .param("edition", became instanceof Became.OfEdition(var id) ? id.value() : null)
        .param("programme", became instanceof Became.OfProgramme(var id) ? id : null)
        .update();
  }

  Optional<Rejection> findRejection(ImportId id) {
    return sql.sql(
            """
            select why, occurred_at from intake.history
             where import_id = :id and what = 'rejected'
            """)
        .param("id", id.value())
        .query((row, number) ->
            new Rejection(
                row.getString("why"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  Optional<ImportRow> find(ImportId id) {
    return sql.sql("select * from intake.import where id = :id")
        .param("id", id.value())
        .query(ImportStore::row)
        .optional();
  }

  /** Whoever accepts or changes it waits here for the one before. */
  ImportRow lock(ImportId id) {
    return sql.sql("select * from intake.import where id = :id for update")
        .param("id", id.value())
        .query(ImportStore::row)
        .optional()
        .orElseThrow(() -> new NotFoundException(id));
  }

  /** Latest first. */
  List<ImportSummary> list(MunicipalityId municipality) {
    return sql.sql(
            """
            select * from intake.import where municipality_id = :municipality
             order by received_at desc, id desc
            """)
        .param("municipality", municipality.value())
        .query(ImportStore::summary)
        .list();
  }

  List<String> lines(MunicipalityId municipality, ContentHash hash) {
    return sql.sql(
            """
            select l.text
              from intake.source_file f, unnest(f.lines) with ordinality l (text, number)
             where f.municipality_id = :municipality and f.hash = :hash
             order by l.number
            """)
        .param("municipality", municipality.value())
        .param("hash", hash.hex())
        .query((row, number) -> row.getString("text"))
        .list();
  }

  /** Those of the source's lines. */
  List<SourceLine> lines(MunicipalityId municipality, ContentHash hash, int first, int last) {
    return sql.sql(
            """
            select l.number, l.text
              from intake.source_file f, unnest(f.lines) with ordinality l (text, number)
             where f.municipality_id = :municipality and f.hash = :hash
               and l.number between :first and :last
             order by l.number
            """)
        .param("municipality", municipality.value())
        .param("hash", hash.hex())
        .param("first", first)
        .param("last", last)
        .query((row, number) -> new SourceLine(row.getInt("number"), row.getString("text")))
        .list();
  }

  List<OutlineEdit> edits(ImportId id) {
    return sql.sql(
            "select edit from intake.edit where import_id = :id and not undone order by number")
        .param("id", id.value())
        .query((row, number) -> StoredJson.edit(row.getString("edit")))
        .list();
  }

  void insertEdit(ImportRow row, OutlineEdit edit, Actor by, Instant at) {
    sql.sql(
            """
            insert into intake.edit
              (municipality_id, import_id, number, edit, undone, who, occurred_at)
            select :municipality, :id, coalesce(max(number), 0) + 1, :edit::jsonb, false, :who, :at
              from intake.edit where import_id = :id
            """)
        .param("municipality", row.municipality().value())
        .param("id", row.summary().id().value())
        .param("edit", StoredJson.write(edit))
        .param("who", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void undoLast(ImportId id) {
    sql.sql(
            """
            update intake.edit set undone = true
             where import_id = :id
               and number = (select max(number) from intake.edit
                              where import_id = :id and not undone)
            """)
        .param("id", id.value())
        .update();
  }

  /** Moves the import on from the version that was seen. */
  void update(ImportSummary seen, Status status) {
    var rows =
        sql.sql(
                """
                update intake.import set status = :status, version = version + 1
                 where id = :id and version = :version
                """)
            .param("status", status.name())
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    requireFresh(rows, seen);
  }

  /** Ends the import; {@code became} is null when it was rejected. */
  void decide(ImportSummary seen, @Nullable Became became, Instant at) {
    var rows =
        sql.sql(
                """
                update intake.import
                   set status = :status, version = version + 1, decided_at = :at,
                       edition_id = :edition, programme_id = :programme
                 where id = :id and version = :version
                """)
            .param("status", (became == null ? Status.REJECTED : Status.ACCEPTED).name())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("edition", became instanceof Became.OfEdition(var id) ? id.value() : null)
            .param("programme", became instanceof Became.OfProgramme(var id) ? id : null)
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    requireFresh(rows, seen);
  }

  private static void requireFresh(int rows, ImportSummary seen) {
    if (rows == 0) {
      throw new StaleVersionException(seen.id());
    }
  }

  void insertHistory(ImportRow row, Actor by, String what, String why, Instant at) {
    sql.sql(
            """
            insert into intake.history (municipality_id, import_id, who, what, why, occurred_at)
            values (:municipality, :id, :who, :what, :why, :at)
            """)
        .param("municipality", row.municipality().value())
        .param("id", row.summary().id().value())
        .param("who", by.name())
        .param("what", what)
        .param("why", why)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static ImportRow row(ResultSet row, int number) throws SQLException {
    long corrects = row.getLong("corrects_id");
    return new ImportRow(
        summary(row, number),
        new MunicipalityId(row.getLong("municipality_id")),
        StoredJson.outline(row.getString("recognised")),
        became(row),
        corrects == 0
            ? null
            : new Correction(new ImportId(corrects), row.getString("correction_reason")));
  }

  private static @Nullable Became became(ResultSet row) throws SQLException {
    var edition = row.getObject("edition_id", Long.class);
    if (edition != null) {
      return new Became.OfEdition(new EditionId(edition));
    }
    var programme = row.getObject("programme_id", Long.class);
    return programme == null ? null : new Became.OfProgramme(programme);
  }

  private static ImportSummary summary(ResultSet row, int number) throws SQLException {
    return new ImportSummary(
        new ImportId(row.getLong("id")),
        new ContentHash(row.getString("source_hash")),
        row.getString("name"),
        Status.valueOf(row.getString("status")),
        row.getInt("version"),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }
}
