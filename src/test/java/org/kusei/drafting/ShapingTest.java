package org.kusei.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.drafting.Drafting.accepted;
import static org.kusei.drafting.Drafting.refusal;
import static org.kusei.testing.TestCity.CLERK;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kusei.edition.NewNode.Kind;

/** Changing the tree of a draft, on a real PostgreSQL. */
class ShapingTest {
  private final Drafting test = new Drafting().published();
  private final DraftId draft = test.begun().id();

  @Test
  void add_node_standsLastUnderItsParent() {
    accepted(test.shaping.add(CLERK, draft, null, Kind.ISSUE, "子育て"));
    accepted(test.shaping.add(CLERK, draft, test.key("子育て"), Kind.STRATEGY, "預かりの場"));

    assertThat(test.tree()).endsWith("null 子育て", "  null 預かりの場");
  }

  @Test
  void add_whereItsKindDoesNotStand_isRefused() {
    var initiative = test.key("津波避難ビルの確保");

    assertThat(refusal(test.shaping.add(CLERK, draft, null, Kind.STRATEGY, "題")))
        .isEqualTo("drafting.refused.top");
    assertThat(refusal(test.shaping.add(CLERK, draft, initiative, Kind.STRATEGY, "題")))
        .isEqualTo("drafting.refused.kind");
    assertThat(refusal(test.shaping.add(CLERK, draft, test.key("災害に強いまちづくり"), Kind.STRATEGY, " ")))
        .isEqualTo("drafting.refused.no-title");
  }

  @Test
  void move_andNumber_givesNumbersByPlace() {
    accepted(test.shaping.add(CLERK, draft, null, Kind.ISSUE, "子育て"));
    accepted(test.shaping.move(CLERK, draft, test.key("防災リーダーの育成"), test.key("子育て"), 0));
    accepted(test.shaping.step(CLERK, draft, test.key("子育て"), -1));

    assertThat(accepted(test.shaping.number(CLERK, draft))).isEqualTo(5);
    assertThat(test.tree())
        .containsExactly(
            "1 子育て", "  1-1 防災リーダーの育成", "2 災害に強いまちづくり", "  2-1 地域防災力の向上", "    2-1-1 津波避難ビルの確保");
  }

  @Test
  void move_underItself_isRefused() {
    var issue = test.key("災害に強いまちづくり");
    var strategy = test.key("地域防災力の向上");

    assertThat(refusal(test.shaping.move(CLERK, draft, issue, strategy, 0)))
        .isEqualTo("drafting.refused.cycle");
    assertThat(refusal(test.shaping.move(CLERK, draft, strategy, strategy, 0)))
        .isEqualTo("drafting.refused.cycle");
  }

  @Test
  void step_atTheEnd_stays() {
    var before = test.tree();

    accepted(test.shaping.step(CLERK, draft, test.key("津波避難ビルの確保"), 1));

    assertThat(test.tree()).isEqualTo(before);
  }

  @Test
  void split_node_bothGoOnTheSameNodeOfTheYearBefore() {
    var key = test.key("地域防災力の向上");
    var below = test.key("津波避難ビルの確保");
    var born =
        accepted(
            test.shaping.split(
                CLERK, draft, key, new Shaping.Part("逃げる場所", Set.of(0), Set.of(below))));

    assertThat(test.tree())
        .containsExactly(
            "1 災害に強いまちづくり",
            "  1-1 地域防災力の向上",
            "    1-1-1 防災リーダーの育成",
            "  null 逃げる場所",
            "    1-1-2 津波避難ビルの確保");
    assertThat(test.now().find(born).orElseThrow().text().paragraphs())
        .containsExactly("地域防災力の向上を進める");
    assertThat(test.now().find(key).orElseThrow().text().paragraphs()).isEmpty();
    assertThat(test.drafts.findPredecessor(born))
        .isEqualTo(test.drafts.findPredecessor(key))
        .isPresent();
  }

  @Test
  void merge_nodes_losesNothing() {
    var one = test.key("防災リーダーの育成");
    var other = test.key("津波避難ビルの確保");
    accepted(test.shaping.merge(CLERK, draft, one, other));

    var merged = test.now().find(other).orElseThrow().text();
    assertThat(merged.paragraphs()).containsExactly("津波避難ビルの確保を進める", "防災リーダーの育成を進める");
    assertThat(merged.budgets()).hasSize(2);
    assertThat(test.now().find(one)).isEmpty();
    assertThat(test.drafts.listRemoved(draft))
        .extracting(each -> each.node().key())
        .containsExactly(one);
  }

  @Test
  void merge_ofDifferentKinds_isRefused() {
    assertThat(
            refusal(test.shaping.merge(CLERK, draft, test.key("津波避難ビルの確保"), test.key("地域防災力の向上"))))
        .isEqualTo("drafting.refused.not-alike");
  }

  @Test
  void restore_whatWasTakenOut_bringsAllBelowBack() {
    var before = test.tree();
    var key = test.key("災害に強いまちづくり");
    accepted(test.shaping.remove(CLERK, draft, key));
    assertThat(test.tree()).isEmpty();

    accepted(test.shaping.restore(CLERK, draft, key));

    assertThat(test.tree()).isEqualTo(before);
  }

  @Test
  void restore_underATakenOutParent_isRefused() {
    var child = test.key("津波避難ビルの確保");
    var parent = test.key("地域防災力の向上");
    accepted(test.shaping.remove(CLERK, draft, child));
    test.at(test.clock.instant().plusSeconds(1));
    accepted(test.shaping.remove(CLERK, draft, parent));

    assertThat(refusal(test.shaping.restore(CLERK, draft, child)))
        .isEqualTo("drafting.refused.parent-removed");
    accepted(test.shaping.restore(CLERK, draft, parent));
    assertThat(test.tree()).hasSize(3);
    accepted(test.shaping.restore(CLERK, draft, child));
    assertThat(test.tree()).hasSize(4);
  }

  @Test
  void comment_answeredAfterItWasSettled_isOpenAgain() {
    var said = accepted(test.comments.say(CLERK, draft, test.key("津波避難ビルの確保"), null, "金額は?"));
    accepted(test.comments.settle(CLERK, draft, said));
    assertThat(refusal(test.comments.settle(CLERK, draft, said)))
        .isEqualTo("drafting.refused.settled");

    accepted(test.comments.answer(CLERK, draft, said, "まだ決まっていない"));

    assertThat(test.comments.list(draft))
        .singleElement()
        .satisfies(comment -> {
          assertThat(comment.isOpen()).isTrue();
          assertThat(comment.answers())
              .extracting(Comment.Said::text)
              .isEqualTo(List.of("まだ決まっていない"));
        });
    assertThat(refusal(test.comments.say(CLERK, draft, null, null, " ")))
        .isEqualTo("drafting.refused.nothing-said");
  }
}
