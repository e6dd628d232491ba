package org.kusei.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kusei.editing.EditedOutline;
import org.kusei.editing.OutlineEdit;
import org.kusei.intake.Import.Status;
import org.kusei.intake.ImportStore.ImportRow;
import org.kusei.organization.MunicipalityId;
import org.kusei.outline.Outline;
import org.kusei.platform.Actor;
import org.kusei.platform.ContentFiles;
import org.kusei.platform.ContentHash;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.platform.StaleVersionException;
import org.kusei.source.SourceLine;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents under review: handed in, read, corrected, turned down. {@link Acceptance} accepts. */
public final class Imports {
  private final TransactionTemplate transactions;
  private final ImportStore store;
  private final ContentFiles files;
  private final Reading reading;
  private final InstantSource clock;

  public Imports(Database database, ContentFiles files, Reading reading, InstantSource clock) {
    this.transactions = database.transactions();
    this.store = new ImportStore(database);
    this.files = files;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * Reads a file and puts it under review; a file that is there already is only pointed out.
   *
   * @throws org.kusei.source.UnreadableException when it cannot be read; then nothing is kept
   */
  public Receipt receive(Actor by, MunicipalityId municipality, String name, byte[] bytes) {
    var hash = ContentHash.of(bytes);
    var known = store.find(municipality, hash);
    if (known.isPresent()) {
      return new Receipt(known.get(), true);
    }
    var file = new ReceivedFile(name, bytes.length, reading.read(name, bytes));
    return inTransaction(() -> {
      store.lock(hash);
      files.put(new ByteArrayInputStream(bytes));
      return receive(by, municipality, hash, file);
    });
  }

  /** Lets go of a file whose import came to nothing, unless another one holds the same content. */
  void forget(ContentHash hash) {
    transactions.executeWithoutResult(tx -> {
      store.lock(hash);
      if (!store.holds(hash)) {
        files.remove(hash);
      }
    });
  }

  private Receipt receive(
      Actor by, MunicipalityId municipality, ContentHash hash, ReceivedFile file) {
    var known = store.find(municipality, hash);
    if (known.isPresent()) {
      return new Receipt(known.get(), true);
    }
    var now = clock.instant();
    store.insertSource(municipality, hash, file, now);
    var row = row(store.insert(municipality, hash, file, now));
    store.insertHistory(row, by, "received", "", now);
    return new Receipt(row.summary(), false);
  }

  /** The import of a file of that content that is under review or accepted. */
  public Optional<ImportSummary> find(MunicipalityId municipality, ContentHash hash) {
    return store.find(municipality, hash);
  }

  public Import get(ImportId id) {
    return whole(row(id));
  }

  /** All imports, the one received last first. */
  public List<ImportSummary> list(MunicipalityId municipality) {
    return store.list(municipality);
  }

  /** The lines of the import's source, the first one first. */
  public List<String> lines(ImportId id) {
    var row = row(id);
    return store.lines(row.municipality(), row.summary().hash());
  }

  /** Some lines of a source file, as an edition's provenance names them. */
  public List<SourceLine> lines(MunicipalityId municipality, ContentHash hash, int from, int to) {
    return store.lines(municipality, hash, from, to);
  }

  /** The file as it was handed in. */
  public InputStream open(ContentHash hash) {
    return files.open(hash);
  }

  /**
   * Corrects the outline.
   *
   * @param version that the person saw
   * @throws StaleVersionException when somebody else changed the import meanwhile
   */
  public Decision<Import> edit(Actor by, ImportId id, int version, OutlineEdit edit) {
    return change(
        id,
        version,
        row -> {
          var lines = store.lines(row.municipality(), row.summary().hash());
          var edited = EditedOutline.after(outline(row, lines), lines, edit);
          if (edited instanceof Refused<Outline>(var reason, var arguments)) {
            return new Refused<>(reason, arguments);
          }
          store.insertEdit(row, edit, by, clock.instant());
          store.update(row.summary(), Status.EDITED);
          return new Accepted<>(get(id));
        });
  }

  /** Takes back the last edit that stands. */
  public Decision<Import> undo(Actor by, ImportId id, int version) {
    return change(
        id,
        version,
        row -> {
          var edits = store.edits(id);
          if (edits.isEmpty()) {
            return new Refused<>("intake.refused.nothing-to-undo");
          }
          store.undoLast(id);
          store.update(row.summary(), edits.size() == 1 ? Status.RECOGNISED : Status.EDITED);
          store.insertHistory(row, by, "edit undone", "", clock.instant());
          return new Accepted<>(get(id));
        });
  }

  /**
   * Turns the document down; the same file may be handed in again.
   *
   * @param why refused when blank
   */
  public Decision<Import> reject(Actor by, ImportId id, int version, String why) {
    return change(
        id,
        version,
        row -> {
          if (why.isBlank()) {
            return new Refused<>("intake.refused.no-reason");
          }
          var now = clock.instant();
          store.decide(row.summary(), null, now);
          store.insertHistory(row, by, "rejected", why.strip(), now);
          return new Accepted<>(get(id));
        });
  }

  /**
   * Opens a review that is to correct what an accepted document became: the same file with all that
   * was edited. The record changes only when that is accepted.
   *
   * @param reason why it is wrong, for the public
   */
  public Decision<Import> correct(Actor by, ImportId wrong, String reason) {
    return inTransaction(() -> {
      var row = row(wrong);
      store.lock(row.summary().hash());
      var refusal = refusal(row(wrong), reason);
      return refusal == null ? new Accepted<>(opened(by, row, reason.strip())) : refusal;
    });
  }

  private @Nullable Refused<Import> refusal(ImportRow wrong, String reason) {
    if (wrong.became() == null || wrong.summary().status() != Status.ACCEPTED) {
      return new Refused<>("intake.refused.not-on-record");
    }
    if (reason.isBlank()) {
      return new Refused<>("intake.refused.no-reason");
    }
    return store
        .find(wrong.municipality(), wrong.summary().hash())
        .filter(newest -> newest.status().isOpen())
        .map(open ->
            new Refused<Import>("intake.problem.under-review", Long.toString(open.id().value())))
        .orElse(null);
  }

  private Import opened(Actor by, ImportRow wrong, String reason) {
    var now = clock.instant();
    var id = store.insertCorrection(wrong, reason, now);
    store.insertHistory(row(id), by, "correction opened", reason, now);
    for (var edit : store.edits(wrong.summary().id())) {
      store.insertEdit(row(id), edit, by, now);
      store.update(row(id).summary(), Status.EDITED);
    }
    return get(id);
  }

  private Decision<Import> change(
      ImportId id, int version, Function<ImportRow, Decision<Import>> change) {
    return inTransaction(() -> {
      var row = store.lock(id);
      if (!row.summary().status().isOpen()) {
        return new Refused<>("intake.refused.decided");
      }
      if (row.summary().version() != version) {
        throw new StaleVersionException(id);
      }
      return change.apply(row);
    });
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(tx -> work.get()));
  }

  private ImportRow row(ImportId id) {
    return store.find(id).orElseThrow(() -> new NotFoundException(id));
  }

  private Import whole(ImportRow row) {
    var summary = row.summary();
    var lines = store.lines(row.municipality(), summary.hash());
    return new Import(
        summary.id(),
        row.municipality(),
        summary.hash(),
        summary.name(),
        summary.status(),
        summary.version(),
        outline(row, lines),
        store.edits(summary.id()),
        summary.receivedAt(),
        row.became(),
        row.correction(),
        store.findRejection(summary.id()).orElse(null));
  }

  private Outline outline(ImportRow row, List<String> lines) {
    var outline = row.recognised();
    for (var edit : store.edits(row.summary().id())) {
      outline =
          switch (EditedOutline.after(outline, lines, edit)) {
            case Accepted<Outline>(var edited) -> edited;
            case Refused<Outline> refused ->
                throw new IllegalStateException("was allowed once: " + edit + " " + refused);
          };
    }
    return outline;
  }
}
