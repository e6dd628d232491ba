package org.kusei.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.policy.PolicyFixtures.YEAR;
import static org.kusei.policy.PolicyFixtures.bousai;
import static org.kusei.policy.PolicyFixtures.edition;
import static org.kusei.policy.PolicyFixtures.initiative;
import static org.kusei.policy.PolicyFixtures.issue;
import static org.kusei.policy.PolicyFixtures.readFrom;
import static org.kusei.policy.PolicyFixtures.strategy;
import static org.kusei.policy.PolicyFixtures.undated;
import static org.kusei.testing.TestCity.CLERK;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NodeVersion;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.Attachment;
import org.kusei.plan.Contact;
import org.kusei.plan.Content;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Origin;
import org.kusei.plan.Provenance;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

/** Recording and reading editions against a real PostgreSQL; only the clock is fake. */
class RecordingTest {
  private static final SourceFile FILE = new SourceFile("ab".repeat(32), "方針.html");

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final Policies policies = new Policies(database, new Wards(database));
  private final Recording recording = new Recording(database, TestCity.NOON);

  @Test
  void record_edition_isReadBackWhole() {
    var summary = recorded(readFrom(edition(ward, YEAR, Stage.ADOPTED, bousai()), FILE));
    var read = policies.getCurrent(ward.id(), YEAR);

    assertThat(read.id()).isEqualTo(summary.id());
    assertThat(summary.recordedAt()).isEqualTo(TestCity.NOON.instant());
    assertThat(read.number()).isEqualTo(1);
    assertThat(read.ward()).isEqualTo(ward);
    assertThat(read.statements()).containsExactly(new Statement(Statement.Kind.GOAL, "住み続けたいまち"));
    assertThat(read.reformItems()).containsExactly(PolicyFixtures.reformItem());
    assertThat(read.selfEvaluation())
        .isEqualTo(new SelfEvaluation(List.of("訓練を全校区で行った"), List.of("若い世代の参加")));
    assertThat(read.attachments()).containsExactly(new Attachment("改定前", "before.pdf"));
    assertThat(read.contact()).isEqualTo(new Contact("企画課", "00-0000-0000", null, null));
    assertThat(read.places())
        .extracting(place -> place.node().content().title())
        .containsExactly("災害に強いまちづくり", "地域防災力の向上", "防災リーダーの育成", "津波避難ビルの確保");
    assertThat(read.find("1-1-2").orElseThrow().node().content())
        .isEqualTo(
            new Content("1-1-2", "津波避難ビルの確保", List.of("津波避難ビルの確保を進める"), PolicyFixtures.budgets()));
  }

  @Test
  void record_edition_keepsWhereEveryPartCameFrom() {
    var id = recorded(readFrom(edition(ward, YEAR, Stage.ADOPTED, bousai()), FILE)).id();
    var node = policies.get(id).find("1-1-1").orElseThrow().node();

    assertThat(policies.listProvenance(id, node.key()))
        .containsExactly(
            provenance(Provenance.Part.NODE, node.key(), new Origin(5, 5, "「防災リーダーの育成」")),
            provenance(Provenance.Part.PARAGRAPH, node.key(), new Origin(6, 6, "「防災リーダーの育成を進める」")));
    assertThat(policies.listProvenance(id))
        .extracting(Provenance::part)
        .contains(Provenance.Part.values());
  }

  private static Provenance provenance(Provenance.Part part, NodeKey key, Origin origin) {
    return new Provenance(part, key, 0, FILE, origin);
  }

  @Test
  void secondEdition_withSwappedNumbers_keepsTheKeysOfTheTitles() {
    recorded(edition(ward, YEAR, Stage.DRAFT, bousai()));
    recorded(
        edition(
            ward,
            YEAR,
            Stage.ADOPTED,
            issue(
                "1",
                "災害に強いまちづくり",
                strategy(
                    "1-1",
                    "地域防災力の向上",
                    initiative("1-1-1", "津波避難ビルの確保"),
                    initiative("1-1-2", "防災リーダーの育成"),
                    initiative("1-1-3", "備蓄の点検")))));
    var draft = policies.getEdition(ward.id(), YEAR, 1);
    var adopted = policies.getEdition(ward.id(), YEAR, 2);

    assertThat(key(adopted, "1-1-1")).isEqualTo(key(draft, "1-1-2"));
    assertThat(key(adopted, "1-1-2")).isEqualTo(key(draft, "1-1-1"));
    assertThat(draft.find(key(adopted, "1-1-3").address())).isEmpty();
  }

  @Test
  void thirdEdition_takingUpWhatTheSecondDropped_keepsItsKey() {
    recorded(edition(ward, YEAR, Stage.DRAFT, bousai()));
    recorded(edition(ward, YEAR, Stage.DRAFT, issue("1", "子育て支援")));
    recorded(edition(ward, YEAR, Stage.DRAFT, bousai()));

    assertThat(key(policies.getEdition(ward.id(), YEAR, 3), "1-1-1"))
        .isEqualTo(key(policies.getEdition(ward.id(), YEAR, 1), "1-1-1"));
  }

  @Test
  void years_recordedInAnyOrder_areLinked() {
    recorded(edition(ward, YEAR.next(), Stage.ADOPTED, bousai()));
    recorded(edition(ward, YEAR.previous(), Stage.ADOPTED, bousai()));
    recorded(edition(ward, YEAR, Stage.ADOPTED, bousai()));
    var key = key(policies.getCurrent(ward.id(), YEAR), "1-1-1");

    assertThat(policies.findPredecessor(key).orElseThrow().year()).isEqualTo(YEAR.previous());
    assertThat(policies.listSuccessors(key).getFirst().year()).isEqualTo(YEAR.next());
    assertThat(policies.listYears(key))
        .extracting(NodeVersion::year)
        .containsExactly(YEAR.previous(), YEAR, YEAR.next());
    assertThat(policies.years(ward.id())).containsExactly(YEAR.next(), YEAR, YEAR.previous());
  }

  @Test
  void current_isOfTheFurthestStage_thoughADraftCameLater() {
    recorded(edition(ward, YEAR, Stage.ADOPTED, bousai()));
    recorded(edition(ward, YEAR, Stage.DRAFT, issue("1", "子育て支援")));

    assertThat(policies.getCurrent(ward.id(), YEAR).number()).isEqualTo(1);
    assertThat(policies.listEditions(ward.id(), YEAR))
        .extracting(EditionSummary::stage)
        .containsExactly(Stage.ADOPTED, Stage.DRAFT);
  }

  @Test
  void droppedNode_saysThatItIsNotCurrent() {
    recorded(edition(ward, YEAR, Stage.DRAFT, bousai()));
    var key = key(policies.getCurrent(ward.id(), YEAR), "1-1-1");
    recorded(edition(ward, YEAR, Stage.ADOPTED, issue("1", "災害に強いまちづくり")));

    assertThat(policies.listYears(key))
        .singleElement()
        .extracting(NodeVersion::edition, NodeVersion::current)
        .containsExactly(1, false);
  }

  @Test
  void newest_areOfAllWards_latestFirst() {
    var other = new Wards(database).get(ward.municipality(), "oka");
    recorded(edition(ward, YEAR, Stage.ADOPTED, bousai()));
    recorded(edition(other, YEAR, Stage.DRAFT, bousai()));

    assertThat(policies.listNewest(ward.municipality(), 10))
        .extracting(summary -> summary.ward().slug())
        .containsExactly("oka", "hama");
    assertThat(policies.listNewest(ward.municipality(), 1)).hasSize(1);
  }

  @Test
  void latelyPublished_goByTheDayPrintedNotByTheDayRecorded() {
    var years = List.of(2019, 2017, 2018);
    years.forEach(year -> recorded(edition(ward, new FiscalYear(year), Stage.ADOPTED, bousai())));

    assertThat(policies.listLatelyPublished(ward.municipality(), 10))
        .extracting(summary -> summary.year().start())
        .containsExactly(2019, 2018, 2017);
    assertThat(policies.listLatelyPublished(ward.municipality(), 1)).hasSize(1);
  }

  @Test
  void latelyPublished_oldPaperWithoutADay_isNoNews() {
    recorded(edition(ward, new FiscalYear(2012), Stage.ADOPTED, bousai()));
    recorded(undated(edition(ward, new FiscalYear(2011), Stage.ADOPTED, bousai())));

    assertThat(policies.listLatelyPublished(ward.municipality(), 10))
        .extracting(summary -> summary.year().start())
        .containsExactly(2012, 2011);
  }

  @Test
  void record_sameFileTwice_isRefusedWithTheEditionItBecame() {
    recorded(readFrom(edition(ward, YEAR, Stage.DRAFT, bousai()), FILE));
    assertThat(
            recording.record(CLERK, readFrom(edition(ward, YEAR, Stage.ADOPTED, bousai()), FILE)))
        .isEqualTo(new Refused<>("policy.refused.already-recorded", "1"));
    assertThat(policies.listEditions(ward.id(), YEAR)).hasSize(1);
  }

  @Test
  void record_treeWithAnInitiativeOnTop_isRefused() {
    assertThat(
            recording.record(
                CLERK, edition(ward, YEAR, Stage.DRAFT, initiative("1-1-1", "防災リーダーの育成"))))
        .isEqualTo(new Refused<>("policy.refused.top-is-no-issue"));
    assertThat(policies.years(ward.id())).isEmpty();
  }

  @Test
  void record_sameNumberTwice_addressesByKey() {
    recorded(
        edition(
            ward,
            YEAR,
            Stage.DRAFT,
            issue("1", "防災", initiative("1-1-1", "訓練"), initiative("1-1-1", "備蓄"))));
    var edition = policies.getCurrent(ward.id(), YEAR);
    var twins = edition.issues().getFirst().children();

    assertThat(edition.find("1-1-1")).isEmpty();
    assertThat(twins)
        .allSatisfy(twin -> {
          assertThat(edition.address(twin)).isEqualTo(twin.key().address());
          assertThat(edition.find(edition.address(twin)).orElseThrow().node()).isEqualTo(twin);
        });
  }

  @Test
  void record_manyAtOnce_numbersWithoutGapAndLosesNothing() throws Exception {
    List<Callable<Decision<EditionSummary>>> tasks =
        java.util.stream.IntStream.range(0, 8)
            .<Callable<Decision<EditionSummary>>>mapToObj(
                i -> () -> recording.record(CLERK, edition(ward, YEAR, Stage.DRAFT, bousai())))
            .toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isInstanceOf(Accepted.class);
      }
    }
    assertThat(policies.listEditions(ward.id(), YEAR))
        .extracting(EditionSummary::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(key(policies.getEdition(ward.id(), YEAR, 8), "1-1-1"))
        .isEqualTo(key(policies.getEdition(ward.id(), YEAR, 1), "1-1-1"));
  }

  @Test
  void history_saysWhoRecordedWhatAndWhy() {
    recorded(edition(ward, new FiscalYear(2020), Stage.DRAFT, bousai()));
    assertThat(
            database
                .sql()
                .sql("select who || '|' || what || '|' || why from policy.history")
                .query(String.class)
                .list())
        .containsExactly("clerk|edition recorded|公表された文書の取り込み");
  }

  private static NodeKey key(Edition edition, String address) {
    return edition.find(address).orElseThrow().node().key();
  }

  private EditionSummary recorded(NewEdition edition) {
    if (recording.record(CLERK, edition) instanceof Accepted<EditionSummary>(var summary)) {
      return summary;
    }
    throw new AssertionError("refused");
  }
}
