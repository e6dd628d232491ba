package org.kusei.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kusei.testing.TestCity.CLERK;
import static org.kusei.testing.TestCity.NOON;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.editing.NodePath;
import org.kusei.editing.OutlineEdit;
import org.kusei.edition.EditionSummary;
import org.kusei.intake.Import.Status;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.Origin;
import org.kusei.plan.Provenance;
import org.kusei.plan.Stage;
import org.kusei.platform.ContentFiles;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.StaleVersionException;
import org.kusei.policy.Policies;
import org.kusei.policy.Preview;
import org.kusei.policy.Previews;
import org.kusei.policy.Recording;
import org.kusei.reform.ReformProgrammes;
import org.kusei.source.SourceLine;
import org.kusei.source.UnreadableException;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;

/** From a file to an edition, on a real PostgreSQL; the reading is given, so that it stays put. */
class ImportsTest {
  private static final FiscalYear YEAR = new FiscalYear(2025);

  @TempDir private Path folder;

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final Wards wards = new Wards(database);
  private final Policies policies = new Policies(database, wards);

  @Test
  void receive_file_isUnderReviewWithItsLines() throws Exception {
    var receipt = receive();
    var document = imports().get(receipt.entry().id());

    assertThat(receipt.known()).isFalse();
    assertThat(document.status()).isEqualTo(Status.RECOGNISED);
    assertThat(document.outline()).isEqualTo(SamplePage.outline("浜区"));
    assertThat(imports().lines(document.id())).isEqualTo(SamplePage.LINES);
    assertThat(imports().lines(ward.municipality(), document.hash(), 3, 4))
        .extracting(SourceLine::number)
        .containsExactly(3, 4);
    try (var in = imports().open(document.hash())) {
      assertThat(in.readAllBytes()).isEqualTo(SamplePage.bytes());
    }
    assertThat(policies.years(ward.id())).isEmpty();
  }

  @Test
  void receive_sameFileAgain_pointsToTheFirst() {
    var first = receive();
    assertThat(receive()).isEqualTo(new Receipt(first.entry(), true));
    assertThat(imports().list(ward.municipality())).hasSize(1);
  }

  @Test
  void receive_sameFileAfterRejection_isNew() {
    var first = receive().entry();
    imports().reject(CLERK, first.id(), 0, "別の市の文書");

    var again = receive();
    assertThat(again.known()).isFalse();
    assertThat(imports().get(first.id()).status()).isEqualTo(Status.REJECTED);
  }

  @Test
  void receive_unreadableFile_leavesNoTrace() throws Exception {
    var real = new Imports(database, files(), Reading.ofDocuments(), NOON);
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> real.receive(CLERK, ward.municipality(), "空.txt", new byte[0]));

    assertThat(real.list(ward.municipality())).isEmpty();
    try (var walk = Files.walk(folder)) {
      assertThat(walk.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void receive_manyAtOnce_isOneImport() throws Exception {
    List<Callable<Receipt>> tasks =
        IntStream.range(0, 6).<Callable<Receipt>>mapToObj(i -> this::receive).toList();
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var done : threads.invokeAll(tasks)) {
        assertThat(done.get().entry().status()).isEqualTo(Status.RECOGNISED);
      }
    }
    assertThat(imports().list(ward.municipality())).hasSize(1);
  }

  @Test
  void edit_andUndo_leadBackToWhatWasRead() {
    var id = receive().entry().id();
    edit(id, 0, new OutlineEdit.SetTitle(NodePath.of("0"), "災害に強い街"));
    edit(id, 1, new OutlineEdit.DeleteNode(NodePath.of("1")));
    assertThat(imports().get(id).outline().issues()).hasSize(1);
    assertThat(imports().get(id).status()).isEqualTo(Status.EDITED);

    imports().undo(CLERK, id, 2);
    assertThat(imports().get(id).outline().issues()).hasSize(2);
    assertThat(imports().get(id).edits()).hasSize(1);
    imports().undo(CLERK, id, 3);
    assertThat(imports().get(id).outline()).isEqualTo(SamplePage.outline("浜区"));
    assertThat(imports().get(id).status()).isEqualTo(Status.RECOGNISED);
    assertThat(imports().undo(CLERK, id, 4))
        .isEqualTo(new Refused<>("intake.refused.nothing-to-undo"));
  }

  @Test
  void edit_onAVersionThatIsGone_isStale() {
    var id = receive().entry().id();
    edit(id, 0, new OutlineEdit.SetStage(Stage.ADOPTED));
    assertThatExceptionOfType(StaleVersionException.class)
        .isThrownBy(() -> edit(id, 0, new OutlineEdit.SetStage(Stage.REVISED)));
  }

  @Test
  void edit_thatTheRulesForbid_changesNothing() {
    var id = receive().entry().id();
    assertThat(imports().edit(CLERK, id, 0, new OutlineEdit.SetTitle(NodePath.of("0"), "")))
        .isEqualTo(new Refused<>("intake.refused.title-empty"));
    assertThat(imports().get(id).version()).isZero();
  }

  @Test
  void accept_document_isAnEditionWhosePartsKnowTheirLines() {
    var id = receive().entry().id();
    var edition = recorded(acceptance().accept(CLERK, id, 0));

    var current = policies.getCurrent(ward.id(), YEAR);
    assertThat(current.id()).isEqualTo(edition.id());
    assertThat(current.stage()).isEqualTo(Stage.DRAFT);
    var node = current.find("1-1-2").orElseThrow().node();
    assertThat(policies.listProvenance(edition.id(), node.key()))
        .extracting(Provenance::origin)
        .containsExactly(new Origin(6, 6, "備蓄の点検"), new Origin(8, 8, "倉庫を見て回る"));
    assertThat(imports().get(id).status()).isEqualTo(Status.ACCEPTED);
    assertThat(imports().get(id).became()).isEqualTo(new Became.OfEdition(edition.id()));
  }

  @Test
  void accept_decidedImport_isRefused() {
    var id = receive().entry().id();
    acceptance().accept(CLERK, id, 0);
    assertThat(acceptance().accept(CLERK, id, 1))
        .isEqualTo(new Outcome.NotAccepted(List.of(Problem.of("intake.refused.decided"))));
    assertThat(imports().edit(CLERK, id, 1, new OutlineEdit.SetStage(Stage.REVISED)))
        .isEqualTo(new Refused<>("intake.refused.decided"));
  }

  @Test
  void accept_documentWithManyGaps_saysAllOfThem() {
    var id = receive().entry().id();
    edit(id, 0, new OutlineEdit.SetWard("山区"));
    edit(id, 1, new OutlineEdit.SetYear(null));
    edit(id, 2, new OutlineEdit.SetStage(null));
    edit(id, 3, new OutlineEdit.DeleteNode(NodePath.of("0")));
    edit(id, 4, new OutlineEdit.DeleteNode(NodePath.of("0")));

    assertThat(acceptance().accept(CLERK, id, 5))
        .isEqualTo(
            new Outcome.NotAccepted(
                List.of(
                    Problem.of("intake.problem.no-year"),
                    Problem.of("intake.problem.no-stage"),
                    Problem.of("intake.problem.no-issue"),
                    Problem.of("intake.problem.unknown-ward", "山区", "浜区・丘区"))));
    assertThat(imports().get(id).status()).isEqualTo(Status.EDITED);
    assertThat(policies.years(ward.id())).isEmpty();
  }

  @Test
  void accept_twoDocumentsAtOnce_areEditionsOneAndTwo() throws Exception {
    var one = receive(SamplePage.bytes()).entry().id();
    var other = receive("もう一つ".getBytes(StandardCharsets.UTF_8)).entry().id();
    List<Callable<Outcome>> tasks =
        List.of(
            () -> acceptance().accept(CLERK, one, 0), () -> acceptance().accept(CLERK, other, 0));
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isInstanceOf(Outcome.EditionRecorded.class);
      }
    }
    assertThat(policies.listEditions(ward.id(), YEAR))
        .extracting(EditionSummary::number)
        .containsExactly(1, 2);
  }

  @Test
  void accept_oneDocumentByTwoAtOnce_isOneEdition() throws Exception {
    var id = receive().entry().id();
    List<Callable<Outcome>> tasks =
        List.of(() -> acceptance().accept(CLERK, id, 0), () -> acceptance().accept(CLERK, id, 0));
    try (var threads = Executors.newFixedThreadPool(2)) {
      threads.invokeAll(tasks);
    }
    assertThat(policies.listEditions(ward.id(), YEAR)).hasSize(1);
  }

  @Test
  void submit_withWhatTheDocumentDoesNotSay_isOnRecord() {
    var outcome =
        submissions("浜区")
            .submit(
                CLERK,
                ward.municipality(),
                "方針.txt",
                SamplePage.bytes(),
                new Expectation(ward, YEAR, Stage.DRAFT));
    assertThat(recorded(outcome).number()).isEqualTo(1);
  }

  @Test
  void submit_againstWhatTheDocumentSays_isRefusedWithBothAndLeavesNoTrace() {
    var other = wards.get(ward.municipality(), "oka");
    var outcome =
        submissions("浜区")
            .submit(
                CLERK,
                ward.municipality(),
                "方針.txt",
                SamplePage.bytes(),
                new Expectation(other, YEAR.next(), Stage.REVISED));

    assertThat(outcome)
        .isEqualTo(
            new Outcome.NotAccepted(
                List.of(
                    Problem.of("intake.problem.ward-differs", "丘区", "浜区"),
                    Problem.of("intake.problem.year-differs", "令和8年度", "令和7年度"),
                    Problem.of("intake.problem.stage-differs", "改定", "案"))));
    assertThat(imports().list(ward.municipality())).isEmpty();
  }

  @Test
  void submit_sameFileTwice_pointsToTheFirst() {
    submit();
    assertThat(submit())
        .isInstanceOfSatisfying(
            Outcome.NotAccepted.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::reason)
                    .containsExactly("intake.problem.already-accepted"));
  }

  @Test
  void propose_document_saysWhatWouldHappenAndWritesNothing() {
    var before = propose(SamplePage.bytes());
    assertThat(before.number()).isEqualTo(1);
    assertThat(before.added()).hasSize(5);
    assertThat(imports().list(ward.municipality())).isEmpty();

    submit();
    var after = propose("方針、二度目".getBytes(StandardCharsets.UTF_8));
    assertThat(after.number()).isEqualTo(2);
    assertThat(after.unchanged()).isEqualTo(5);
    assertThat(after.gone()).isEmpty();
  }

  @Test
  void propose_fileOnRecord_saysSo() {
    submit();
    var proposal =
        submissions("浜区")
            .propose(ward.municipality(), "方針.txt", SamplePage.bytes(), Expectation.NONE);
    assertThat(proposal.draft())
        .isInstanceOfSatisfying(
            Draft.Impossible.class,
            impossible ->
                assertThat(impossible.problems())
                    .extracting(Problem::reason)
                    .containsExactly("intake.problem.already-accepted"));
  }

  @Test
  void receive_textWithNullCharacters_isKeptWithAMarkAndANote() {
    var real = new Imports(database, files(), Reading.ofDocuments(), NOON);
    var text = "令和7年度 浜区運営方針(案)\n" + "住み続けたいまちへ\n".repeat(5000) + "備え\0の講座\n";
    var receipt =
        real.receive(CLERK, ward.municipality(), "方針.txt", text.getBytes(StandardCharsets.UTF_8));
    var id = receipt.entry().id();
    assertThat(real.lines(id).get(5001)).isEqualTo("備え\uFFFDの講座");
    assertThat(real.get(id).outline().notes())
        .anySatisfy(note -> assertThat(note.code()).isEqualTo("null-character"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update intake.import set name = 'other'",
        "update intake.import set version = 9",
        "delete from intake.edit",
        "update intake.edit set edit = '{}'",
        "delete from intake.import",
        "update intake.source_file set lines = '{}'",
        "delete from intake.history",
        "truncate intake.source_file cascade",
      })
  void decidedImport_changedBySql_isRefused(String statement) {
    submit();
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> database.sql().sql(statement).update());
  }

  private Outcome submit() {
    return submissions("浜区")
        .submit(CLERK, ward.municipality(), "方針.txt", SamplePage.bytes(), Expectation.NONE);
  }

  private Preview propose(byte[] bytes) {
    var proposal =
        submissions("浜区").propose(ward.municipality(), "方針.txt", bytes, Expectation.NONE);
    return Objects.requireNonNull(proposal.preview());
  }

  private Submissions submissions(String written) {
    Reading reading =
        (name, bytes) ->
            new Reading.Read(SamplePage.read(name, bytes).form(), SamplePage.outline(written));
    return new Submissions(database, reading, imports(), acceptance(), new Previews(policies));
  }

  private static EditionSummary recorded(Outcome outcome) {
    if (outcome instanceof Outcome.EditionRecorded(var edition)) {
      return edition;
    }
    throw new AssertionError(outcome.toString());
  }

  private void edit(ImportId id, int version, OutlineEdit edit) {
    assertThat(imports().edit(CLERK, id, version, edit)).isInstanceOf(Accepted.class);
  }

  private Receipt receive() {
    return receive(SamplePage.bytes());
  }

  private Receipt receive(byte[] bytes) {
    return imports().receive(CLERK, ward.municipality(), "方針.txt", bytes);
  }

  private Imports imports() {
    return new Imports(database, files(), SamplePage::read, NOON);
  }

  private ContentFiles files() {
    return new ContentFiles(DataFolder.at(folder));
  }

  private Acceptance acceptance() {
    var entry =
        new Entry(
            new Drafts(wards), new Recording(database, NOON), new ReformProgrammes(database, NOON));
    return new Acceptance(database, imports(), entry, NOON);
  }
}
