package org.kusei.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kusei.editing.EditedOutline;
import org.kusei.editing.OutlineEdit;
import org.kusei.intake.Reading.Read;
import org.kusei.organization.MunicipalityId;
import org.kusei.outline.Outline;
import org.kusei.plan.SourceFile;
import org.kusei.platform.Actor;
import org.kusei.platform.ContentHash;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Previews;
import org.kusei.source.SourceLine;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents handed in and accepted in one go, without a review on the desk. */
public final class Submissions {
  private final TransactionTemplate transactions;
  private final Reading reading;
  private final Imports imports;
  private final Acceptance acceptance;
  private final Previews previews;

  public Submissions(
      Database database,
      Reading reading,
      Imports imports,
      Acceptance acceptance,
      Previews previews) {
    this.transactions = database.transactions();
    this.reading = reading;
    this.imports = imports;
    this.acceptance = acceptance;
    this.previews = previews;
  }

  /**
   * What {@link #submit} would do; writes nothing.
   *
   * @throws org.kusei.source.UnreadableException when it cannot be read
   */
  public Proposal propose(
      MunicipalityId municipality, String name, byte[] bytes, Expectation expected) {
    var read = reading.read(name, bytes);
    var lines = read.form().lines().stream().map(SourceLine::text).toList();
    var hash = ContentHash.of(bytes);
    var problems = new ArrayList<>(expected.contradictions(read.outline()));
    var edits = problems.isEmpty() ? expected.edits(read.outline()) : noEdits();
    imports.find(municipality, hash).ifPresent(entry -> problems.add(known(entry)));
    var outline = edited(read, lines, edits);
    var source = new SourceFile(hash.hex(), name);
    var draft =
        problems.isEmpty()
            ? acceptance.draft(municipality, outline, lines, source)
            : new Draft.Impossible(problems);
    var preview = draft instanceof Draft.OfEdition(var edition) ? previews.of(edition) : null;
    return new Proposal(name, outline, edits, draft, preview);
  }

  private static List<OutlineEdit> noEdits() {
    return List.of();
  }

  private static Outline edited(Read read, List<String> lines, List<OutlineEdit> edits) {
    var outline = read.outline();
    for (var edit : edits) {
      if (EditedOutline.after(outline, lines, edit) instanceof Accepted<Outline>(var after)) {
        outline = after;
      }
    }
    return outline;
  }

  /**
   * Receives, corrects as expected and accepts, all or nothing.
   *
   * @throws org.kusei.source.UnreadableException when it cannot be read
   */
  public Outcome submit(
      Actor by, MunicipalityId municipality, String name, byte[] bytes, Expectation expected) {
    var outcome =
        Objects.requireNonNull(
            transactions.execute(tx -> {
              var done =
                  inTransaction(by, imports.receive(by, municipality, name, bytes), expected);
              if (done instanceof Outcome.NotAccepted) {
                tx.setRollbackOnly();
              }
              return done;
            }));
    if (outcome instanceof Outcome.NotAccepted) {
      imports.forget(ContentHash.of(bytes));
    }
    return outcome;
  }

  private Outcome inTransaction(Actor by, Receipt receipt, Expectation expected) {
    if (receipt.known()) {
      return new Outcome.NotAccepted(List.of(known(receipt.entry())));
    }
    var document = imports.get(receipt.entry().id());
    var contradictions = expected.contradictions(document.outline());
    if (!contradictions.isEmpty()) {
      return new Outcome.NotAccepted(contradictions);
    }
    for (var edit : expected.edits(document.outline())) {
      document = accepted(imports.edit(by, document.id(), document.version(), edit));
    }
    return acceptance.accept(by, document.id(), document.version());
  }

  private static Import accepted(Decision<Import> decision) {
    if (decision instanceof Accepted<Import>(var document)) {
      return document;
    }
    throw new IllegalStateException("ward, year and stage can always be set: " + decision);
  }

  private static Problem known(ImportSummary entry) {
    var id = Long.toString(entry.id().value());
    return Problem.of(
        entry.status() == Import.Status.ACCEPTED
            ? "intake.problem.already-accepted"
            : "intake.problem.under-review",
        id);
  }
}
