package org.kusei.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.TestCity.CLERK;
import static org.kusei.testing.TestCity.NOON;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.editing.NodePath;
import org.kusei.editing.OutlineEdit;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.NewEdition;
import org.kusei.intake.Import.Status;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.ContentFiles;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Policies;
import org.kusei.policy.RecordListener;
import org.kusei.policy.Recording;
import org.kusei.policy.Withdrawals;
import org.kusei.reform.ReformProgrammes;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

/** Taking back what an accepted document became, on a real PostgreSQL. */
class CorrectionTest {
  private static final FiscalYear YEAR = new FiscalYear(2025);

  @TempDir private Path folder;

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final Wards wards = new Wards(database);
  private final Policies policies = new Policies(database, wards);
  private final List<RecordListener> listeners = List.of(new WithdrawnImports(database));
  private final Recording recording = new Recording(database, wards, NOON, listeners);

  @Test
  void correction_accepted_takesTheOtherEditionsPlace() {
    var wrong = accepted();
    var correction = opened(wrong);
    assertThat(imports().get(correction.id()).edits()).isEqualTo(imports().get(wrong).edits());
    assertThat(imports().get(wrong).status()).isEqualTo(Status.ACCEPTED);

    var outcome = acceptance().accept(CLERK, correction.id(), correction.version());

    assertThat(outcome).isInstanceOf(Outcome.EditionRecorded.class);
    assertThat(policies.listEditions(ward.id(), YEAR))
        .extracting(EditionSummary::number)
        .containsExactly(2);
    assertThat(imports().get(wrong).status()).isEqualTo(Status.WITHDRAWN);
    assertThat(imports().get(correction.id()).status()).isEqualTo(Status.ACCEPTED);
  }

  @Test
  void correction_refusedByTheRecord_leavesTheOtherEditionPublic() {
    var wrong = accepted();
    recordForOka(wrong);
    var correction = opened(wrong);
    imports().edit(CLERK, correction.id(), correction.version(), new OutlineEdit.SetWard("丘区"));

    var outcome = acceptance().accept(CLERK, correction.id(), correction.version() + 1);

    assertThat(outcome)
        .isEqualTo(
            new Outcome.NotAccepted(List.of(Problem.of("policy.refused.already-recorded", "1"))));
    assertThat(policies.listEditions(ward.id(), YEAR)).hasSize(1);
    assertThat(imports().get(wrong).status()).isEqualTo(Status.ACCEPTED);
    assertThat(imports().get(correction.id()).status()).isEqualTo(Status.EDITED);
  }

  @Test
  void edition_withdrawnByAnyone_marksItsImport() {
    var wrong = accepted();
    var edition = policies.getCurrent(ward.id(), YEAR).id();
    new Withdrawals(database, wards, NOON, listeners).withdraw(CLERK, edition, "誤り");

    assertThat(imports().get(wrong).status()).isEqualTo(Status.WITHDRAWN);
    assertThat(imports().correct(CLERK, wrong, "訂正"))
        .isEqualTo(new Refused<>("intake.refused.not-on-record"));
    assertThat(receive().known()).isFalse();
  }

  @Test
  void correction_ofNothingOrWithoutReasonOrTwice_isRefused() {
    var open = receive().entry().id();
    assertThat(imports().correct(CLERK, open, "訂正"))
        .isEqualTo(new Refused<>("intake.refused.not-on-record"));
    acceptance().accept(CLERK, open, 0);
    assertThat(imports().correct(CLERK, open, " "))
        .isEqualTo(new Refused<>("intake.refused.no-reason"));
    var first = opened(open);
    assertThat(imports().correct(CLERK, open, "訂正"))
        .isEqualTo(new Refused<>("intake.problem.under-review", Long.toString(first.id().value())));
  }

  private void recordForOka(ImportId wrong) {
    var oka = wards.get(ward.municipality(), "oka");
    if (acceptance().draft(wrong) instanceof Draft.OfEdition(var edition)) {
      recording.record(CLERK, of(oka, edition));
    }
    assertThat(policies.listEditions(oka.id(), YEAR)).hasSize(1);
  }

  private static NewEdition of(Ward ward, NewEdition edition) {
    return new NewEdition(
        ward,
        edition.year(),
        edition.stage(),
        edition.head(),
        edition.publishedOn(),
        edition.statements(),
        edition.issues(),
        edition.reformItems(),
        edition.achievements(),
        edition.remaining(),
        edition.attachments(),
        edition.contact(),
        edition.source(),
        edition.reason());
  }

  private ImportId accepted() {
    var id = receive().entry().id();
    imports().edit(CLERK, id, 0, new OutlineEdit.SetTitle(NodePath.of("0"), "災害に強い街"));
    assertThat(acceptance().accept(CLERK, id, 1)).isInstanceOf(Outcome.EditionRecorded.class);
    return id;
  }

  private Import opened(ImportId wrong) {
    if (imports().correct(CLERK, wrong, "題が違っていた") instanceof Accepted<Import>(var opened)) {
      return opened;
    }
    throw new AssertionError("refused");
  }

  private Receipt receive() {
    return imports().receive(CLERK, ward.municipality(), "方針.txt", SamplePage.bytes());
  }

  private Imports imports() {
    var files = new ContentFiles(DataFolder.at(folder));
    return new Imports(database, files, SamplePage::read, NOON);
  }

  private Acceptance acceptance() {
    var entry = new Entry(new Drafts(wards), recording, new ReformProgrammes(database, NOON));
    return new Acceptance(database, imports(), entry, NOON);
  }
}
