package org.kusei.intake;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.NewEdition;
import org.kusei.organization.MunicipalityId;
import org.kusei.outline.Outline;
import org.kusei.plan.SourceFile;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.StaleVersionException;
import org.kusei.reform.NewProgramme;
import org.kusei.reform.ReformProgramme;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts a reviewed document: the one way into the record. */
public final class Acceptance {
  private final TransactionTemplate transactions;
  private final ImportStore store;
  private final Imports imports;
  private final Entry entry;
  private final InstantSource clock;

  public Acceptance(Database database, Imports imports, Entry entry, InstantSource clock) {
    this.transactions = database.transactions();
    this.store = new ImportStore(database);
    this.imports = imports;
    this.entry = entry;
    this.clock = clock;
  }

  /** What accepting the import as it now stands would enter; writes nothing. */
  public Draft draft(ImportId id) {
    var document = imports.get(id);
    return draft(document.municipality(), document.outline(), imports.lines(id), source(document));
  }

  Draft draft(MunicipalityId municipality, Outline outline, List<String> lines, SourceFile source) {
    return entry.drafts().of(municipality, outline, lines, source);
  }

  /**
   * Enters the document into the record, whole and at once.
   *
   * @param version that the person saw
   * @throws StaleVersionException when somebody else changed the import meanwhile
   */
  public Outcome accept(Actor by, ImportId id, int version) {
    return Objects.requireNonNull(
        transactions.execute(tx -> {
          var outcome = inTransaction(by, id, version);
          if (outcome instanceof Outcome.NotAccepted) {
            tx.setRollbackOnly();
          }
          return outcome;
        }));
  }

  private Outcome inTransaction(Actor by, ImportId id, int version) {
    var row = store.lock(id);
    if (!row.summary().status().isOpen()) {
      return refused("intake.refused.decided");
    }
    if (row.summary().version() != version) {
      throw new StaleVersionException(id);
    }
    return switch (draft(id)) {
      case Draft.Impossible(var problems) -> new Outcome.NotAccepted(problems);
      case Draft.OfEdition(var edition) -> record(by, row, edition);
      case Draft.OfProgramme(var programme) -> record(by, row, programme);
    };
  }

  private Outcome record(Actor by, ImportStore.ImportRow row, NewEdition edition) {
    return switch (entered(by, row, edition)) {
      case Refused<EditionSummary>(var reason, var arguments) ->
          new Outcome.NotAccepted(List.of(new Problem(reason, arguments)));
      case Accepted<EditionSummary>(var recorded) -> {
        decide(by, row, new Became.OfEdition(recorded.id()));
        yield new Outcome.EditionRecorded(recorded);
      }
    };
  }

  private Decision<EditionSummary> entered(
      Actor by, ImportStore.ImportRow row, NewEdition edition) {
    var correction = row.correction();
    if (correction == null) {
      return entry.recording().record(by, edition);
    }
    return switch (wrong(correction)) {
      case Became.OfEdition(var wrong) ->
          entry.recording().correct(by, wrong, correction.reason(), edition);
      case Became.OfProgramme _ -> new Refused<>("intake.refused.other-kind");
    };
  }

  private Became wrong(Import.Correction correction) {
    return Objects.requireNonNull(imports.get(correction.of()).became());
  }

  private Outcome record(Actor by, ImportStore.ImportRow row, NewProgramme programme) {
    return switch (entered(by, row, programme)) {
      case Refused<ReformProgramme>(var reason, var arguments) ->
          new Outcome.NotAccepted(List.of(new Problem(reason, arguments)));
      case Accepted<ReformProgramme>(var recorded) -> {
        decide(by, row, new Became.OfProgramme(recorded.id()));
        yield new Outcome.ProgrammeRecorded(recorded);
      }
    };
  }

  private Decision<ReformProgramme> entered(
      Actor by, ImportStore.ImportRow row, NewProgramme programme) {
    var correction = row.correction();
    if (correction == null) {
      return entry.programmes().record(by, programme);
    }
    return switch (wrong(correction)) {
      case Became.OfProgramme(var wrong) ->
          entry.programmes().correct(by, wrong, correction.reason(), programme);
      case Became.OfEdition _ -> new Refused<>("intake.refused.other-kind");
    };
  }

  private void decide(Actor by, ImportStore.ImportRow row, Became became) {
    var now = clock.instant();
    store.decide(row.summary(), became, now);
    store.insertHistory(row, by, "accepted", "", now);
  }

  private static Outcome refused(String reason) {
    return new Outcome.NotAccepted(List.of(Problem.of(reason)));
  }

  private static SourceFile source(Import document) {
    return new SourceFile(document.hash().hex(), document.name());
  }
}
