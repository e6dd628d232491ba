package org.kusei.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.drafting.Drafting.NEXT;
import static org.kusei.drafting.Drafting.accepted;
import static org.kusei.drafting.Drafting.refusal;
import static org.kusei.testing.TestCity.CLERK;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.kusei.drafting.Saving.Conflict;
import org.kusei.drafting.Saving.NotSaved;
import org.kusei.drafting.Saving.Saved;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Statement;
import org.kusei.policy.PolicyFixtures;

/** Beginning drafts and saving their texts, on a real PostgreSQL. */
class DraftsTest {
  private final Drafting test = new Drafting().published();

  @Test
  void begin_fromTheYearBefore_copiesTextsAndTheEstimatesToCompareWith() {
    test.begun();

    assertThat(test.tree())
        .containsExactly(
            "1 災害に強いまちづくり", "  1-1 地域防災力の向上", "    1-1-1 防災リーダーの育成", "    1-1-2 津波避難ビルの確保");
    var node = test.now().find(test.key("津波避難ビルの確保")).orElseThrow();
    assertThat(node.text().paragraphs()).containsExactly("津波避難ビルの確保を進める");
    assertThat(node.text().budgets())
        .containsExactly(
            new BudgetLine(PolicyFixtures.YEAR, Authority.WARD, Phase.ESTIMATE, Amount.yen(0)));
    assertThat(test.now().head().texts(Statement.Kind.GOAL)).containsExactly("住み続けたいまち");
    assertThat(test.now().head().reformItems()).hasSize(1);
  }

  @Test
  void begin_fromTheYearBefore_goesOnItsNodesUnderNewKeys() {
    test.begun();
    var old = test.policies.getCurrent(test.ward.id(), PolicyFixtures.YEAR);

    for (var place : old.places()) {
      var key = test.key(place.node().content().title());
      assertThat(key).isNotEqualTo(place.node().key());
      assertThat(test.drafts.findPredecessor(key)).contains(place.node().key());
    }
  }

  @Test
  void begin_ofAYearOnRecord_keepsKeysAndAmounts() {
    var draft = accepted(test.drafts.begin(CLERK, test.ward, PolicyFixtures.YEAR));
    var old = test.policies.getCurrent(test.ward.id(), PolicyFixtures.YEAR);

    assertThat(draft.nodes())
        .extracting(DraftNode::key)
        .containsExactlyElementsOf(old.places().stream().map(each -> each.node().key()).toList());
    assertThat(draft.nodes().getLast().text().content())
        .isEqualTo(old.places().getLast().node().content());
  }

  @Test
  void begin_twice_isRefused() {
    test.begun();

    assertThat(refusal(test.drafts.begin(CLERK, test.ward, NEXT)))
        .isEqualTo("drafting.refused.begun");
  }

  @Test
  void save_text_isReadBackAndWhatStoodBeforeIsKept() {
    var draft = test.begun();
    var key = test.key("防災リーダーの育成");
    var text =
        new DraftText(
            "1-1-1",
            "防災リーダーの養成",
            List.of("一行目", "二行目"),
            List.of(new BudgetLine(NEXT, Authority.WARD, Phase.ESTIMATE, Amount.noneOfItsOwn())),
            List.of("SDGs 11"));

    assertThat(test.drafts.save(CLERK, draft.id(), key, 1, text))
        .asInstanceOf(InstanceOfAssertFactories.type(Saved.class))
        .extracting(saved -> ((DraftNode) saved.now()).text())
        .isEqualTo(text);
    assertThat(test.now().find(key).orElseThrow().version()).isEqualTo(2);
    var before = Objects.requireNonNull(test.drafts.listChanges(key).getFirst().before());
    assertThat(before.title()).isEqualTo("防災リーダーの育成");
    assertThat(test.now().changes()).isGreaterThan(draft.changes());
  }

  @Test
  void save_whatSomebodyElseChanged_showsTheirsAndChangesNothing() {
    var draft = test.begun();
    var key = test.key("防災リーダーの育成");
    save(draft, key, 1, "彼らの題");

    var second = save(draft, key, 1, "私の題");

    assertThat(second).isInstanceOf(Conflict.class);
    assertThat(((Conflict<DraftNode>) second).theirs().text().title()).isEqualTo("彼らの題");
    assertThat(test.key("彼らの題")).isEqualTo(key);
  }

  @Test
  void save_theSameAgain_isNoChange() {
    var draft = test.begun();
    var node = draft.nodes().getFirst();

    test.drafts.save(CLERK, draft.id(), node.key(), 1, node.text());

    assertThat(test.now().changes()).isEqualTo(draft.changes());
    assertThat(test.drafts.listChanges(node.key())).isEmpty();
  }

  @Test
  void save_withoutTitleOrFarTooLong_isRefused() {
    var draft = test.begun();
    var key = draft.nodes().getFirst().key();
    var long1 = IntStream.range(0, 600).mapToObj(i -> "行" + i).toList();

    assertThat(save(draft, key, 1, "  ")).isInstanceOf(NotSaved.class);
    assertThat(
            test.drafts.save(
                CLERK, draft.id(), key, 1, new DraftText(null, "題", long1, List.of(), List.of())))
        .isInstanceOf(NotSaved.class);
  }

  @Test
  void save_ofANodeThatIsTakenOut_isRefused() {
    var draft = test.begun();
    var key = test.key("防災リーダーの育成");
    accepted(test.shaping.remove(CLERK, draft.id(), key));

    assertThat(save(draft, key, 1, "題")).isInstanceOf(NotSaved.class);
  }

  @Test
  void saveHead_whatSomebodyElseChanged_showsTheirs() {
    var draft = test.begun();
    var mine = new DraftHead(draft.head().version(), "汐見 一郎", List.of(), List.of(), null);

    assertThat(test.drafts.saveHead(CLERK, draft.id(), mine)).isInstanceOf(Saved.class);
    assertThat(test.drafts.saveHead(CLERK, draft.id(), mine)).isInstanceOf(Conflict.class);
    assertThat(test.now().head().mayor()).isEqualTo("汐見 一郎");
  }

  private Saving<DraftNode> save(Draft draft, NodeKey key, int version, String title) {
    return test.drafts.save(
        CLERK,
        draft.id(),
        key,
        version,
        new DraftText(null, title, List.of(), List.of(), List.of()));
  }
}
