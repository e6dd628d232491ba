package org.kusei.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kusei.drafting.Drafting.NEXT;
import static org.kusei.drafting.Drafting.accepted;
import static org.kusei.drafting.Drafting.refusal;
import static org.kusei.testing.TestCity.CLERK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.drafting.Publishing.Wish;
import org.kusei.edition.NewNode.Kind;
import org.kusei.plan.Stage;
import org.kusei.platform.Decision;
import org.kusei.policy.PolicyFixtures;
import org.springframework.dao.DataAccessException;

/** Decisions to publish and the editions that come of them, on a real PostgreSQL. */
class PublishingTest {
  private static final Instant LATER = Instant.parse("2020-02-12T15:00:00Z"); // midnight in Japan

  private final Drafting test = new Drafting().published();
  private final DraftId draft = test.begun().id();

  @Test
  void decide_now_freezesAnEditionWhoseNodesKeepTheirKeys() {
    var keys = test.now().nodes().stream().map(DraftNode::key).toList();
    accepted(decide(Stage.OUTLINE));
    var first = test.policies.getCurrent(test.ward.id(), NEXT);
    accepted(test.shaping.add(CLERK, draft, null, Kind.ISSUE, "子育て"));
    accepted(decide(Stage.DRAFT));
    var second = test.policies.getCurrent(test.ward.id(), NEXT);

    assertThat(first.places()).extracting(each -> each.node().key()).isEqualTo(keys);
    assertThat(second.places()).extracting(each -> each.node().key()).startsWith(keys.getFirst());
    assertThat(second.places()).hasSize(5);
    assertThat(second.stage()).isEqualTo(Stage.DRAFT);
    assertThat(test.policies.getEdition(test.ward.id(), NEXT, 1)).isEqualTo(first);
    assertThat(second.publishedOn()).isEqualTo(LocalDate.of(2019, 4, 1));
  }

  @Test
  void decide_now_linksTheYears() {
    accepted(decide(Stage.ADOPTED));
    var old = test.policies.getCurrent(test.ward.id(), PolicyFixtures.YEAR).places().getLast();

    assertThat(test.policies.listLine(old.node().key())).hasSize(2);
  }

  @Test
  void revision_keepsWhatTheAdoptedEditionHadBesideItsTree() {
    var begun = accepted(test.drafts.begin(CLERK, test.ward, PolicyFixtures.YEAR));
    accepted(
        test.publishing.decide(
            CLERK,
            begun.id(),
            new Wish(Stage.REVISED, Instant.EPOCH, "", "補正予算", begun.changes())));
    var before = test.policies.getEdition(test.ward.id(), PolicyFixtures.YEAR, 1);
    var after = test.policies.getCurrent(test.ward.id(), PolicyFixtures.YEAR);

    assertThat(after.stage()).isEqualTo(Stage.REVISED);
    assertThat(after.selfEvaluation()).isEqualTo(before.selfEvaluation());
    assertThat(after.attachments()).isEqualTo(before.attachments());
    assertThat(after.tree()).isEqualTo(before.tree());
  }

  @Test
  void decide_onWhatChangedSinceItWasShown_isRefused() {
    var shown = test.now().changes();
    accepted(test.shaping.number(CLERK, draft));

    assertThat(refusal(decide(Stage.OUTLINE, Instant.EPOCH, shown)))
        .isEqualTo("drafting.refused.changed-since");
  }

  @Test
  void decide_aStageThatDoesNotFollow_isRefused() {
    assertThat(refusal(decide(Stage.REVISED))).isEqualTo("drafting.refused.stage");
    accepted(decide(Stage.ADOPTED));
    assertThat(refusal(decide(Stage.DRAFT))).isEqualTo("drafting.refused.stage");
    assertThat(refusal(decide(Stage.ADOPTED))).isEqualTo("drafting.refused.stage");
  }

  @Test
  void decide_byTwoAtOnce_publishesOnce() throws ExecutionException, InterruptedException {
    var seen = test.now().changes();
    Callable<Decision<Resolution>> one = () -> decide(Stage.OUTLINE, Instant.EPOCH, seen);
    var answers = new ArrayList<String>();
    try (var both = Executors.newFixedThreadPool(2)) {
      for (var answer : both.invokeAll(List.of(one, one))) {
        answers.add(refusal(answer.get()));
      }
    }

    assertThat(answers).containsExactlyInAnyOrder("accepted", "drafting.refused.changed-since");
    assertThat(test.policies.listEditions(test.ward.id(), NEXT)).hasSize(1);
  }

  @Test
  void decide_forLater_publishesWhatWasShownWhenItsMomentHasCome() {
    accepted(decide(Stage.OUTLINE, LATER, test.now().changes()));
    accepted(test.shaping.add(CLERK, draft, null, Kind.ISSUE, "後から書いた"));

    test.at(LATER.minusNanos(1000));
    assertThat(test.publishing.publishDue()).isZero();
    test.at(LATER);
    assertThat(test.publishing.publishDue()).isEqualTo(1);
    assertThat(test.publishing.publishDue()).isZero();

    var edition = test.policies.getCurrent(test.ward.id(), NEXT);
    assertThat(edition.places()).hasSize(4);
    assertThat(edition.publishedOn()).isEqualTo(LocalDate.of(2020, 2, 13));
    assertThat(test.now().nodes()).hasSize(5);
  }

  @Test
  void decide_whileAnotherWaits_isRefusedUntilItIsCalledOff() {
    var waiting = accepted(decide(Stage.OUTLINE, LATER, test.now().changes()));
    assertThat(refusal(decide(Stage.OUTLINE))).isEqualTo("drafting.refused.waits");
    assertThat(refusal(test.publishing.callOff(CLERK, draft, waiting.id(), " ")))
        .isEqualTo("drafting.refused.no-reason");

    accepted(test.publishing.callOff(CLERK, draft, waiting.id(), "議会の日程が変わった"));

    assertThat(refusal(test.publishing.callOff(CLERK, draft, waiting.id(), "もう一度")))
        .isEqualTo("drafting.refused.over");
    test.at(LATER);
    assertThat(test.publishing.publishDue()).isZero();
    accepted(decide(Stage.OUTLINE));
  }

  @Test
  void publishDue_whatTheRecordRefusesMeanwhile_endsWithTheReason() {
    accepted(decide(Stage.OUTLINE, LATER, test.now().changes()));
    accepted(
        test.recording.record(
            CLERK,
            PolicyFixtures.edition(test.ward, NEXT, Stage.ADOPTED, PolicyFixtures.bousai())));
    test.at(LATER);

    assertThat(test.publishing.publishDue()).isZero();

    assertThat(Objects.requireNonNull(test.publishing.list(draft).getFirst().outcome()).why())
        .isEqualTo("drafting.refused.stage");
    assertThat(test.policies.listEditions(test.ward.id(), NEXT)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update drafting.change set who = 'x'",
        "delete from drafting.change",
        "update drafting.comment set text = 'x'",
        "delete from drafting.settlement",
        "update drafting.decision set stage = 'ADOPTED'",
        "delete from drafting.decision",
        "update drafting.outcome set why = 'x'",
        "delete from drafting.node",
        "delete from drafting.draft"
      })
  void whatWasSaidAndDecided_isKeptByTheDatabaseToo(String statement) {
    var said = accepted(test.comments.say(CLERK, draft, null, null, "意見"));
    accepted(test.comments.settle(CLERK, draft, said));
    accepted(decide(Stage.OUTLINE));

    assertThatThrownBy(() -> test.database.sql().sql(statement).update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("never changed");
  }

  private Decision<Resolution> decide(Stage stage) {
    return decide(stage, Instant.EPOCH, test.now().changes());
  }

  private Decision<Resolution> decide(Stage stage, Instant at, long seen) {
    return test.publishing.decide(CLERK, draft, new Wish(stage, at, "", "", seen));
  }
}
