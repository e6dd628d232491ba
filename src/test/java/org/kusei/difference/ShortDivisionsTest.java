package org.kusei.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.difference.Plans.between;
import static org.kusei.difference.Plans.edition;
import static org.kusei.difference.Plans.found;
import static org.kusei.difference.Plans.initiative;
import static org.kusei.difference.Plans.issue;
import static org.kusei.difference.Plans.strategy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.edition.Edition;
import org.kusei.matching.Division;
import org.kusei.plan.Initiative;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Strategy;

/** Splits and merges of nodes that hold one sentence or one child each, and what is none. */
class ShortDivisionsTest {
  private static final String ASK = "空き家で困っている人の話を毎週聞きます。";
  private static final String MAP = "町会と歩いて空き家の地図をつくります。";
  private static final String CHECK = "働く人も来られる健診を土曜に開きます。";
  private static final String GYM = "公園で朝の体操を毎日つづけます。";
  private static final String NOTICE = "広報紙と区のホームページでお知らせします。";

  private static Edition plan(int number, Initiative... initiatives) {
    return edition(number, issue(1, "1", "安心して暮らせるまち", initiatives));
  }

  /** The main part with its key, as between editions of a year, and without. */
  @ParameterizedTest
  @ValueSource(longs = {11, 21})
  void between_twoSentencesThatBecameTwoInitiatives_isASplit(long main) {
    var difference =
        between(
            plan(1, initiative(11, "1-1", "空き家の相談窓口", ASK, MAP)),
            plan(2, initiative(main, "1-1", "空き家の相談", ASK), initiative(22, "1-2", "空き家の地図", MAP)));

    assertThat(difference.divisions()).containsExactly(new Division(keys(11), keys(main, 22)));
    assertThat(found(difference, 22).changes()).containsExactly(Change.SPLIT);
    assertThat(found(difference, main).changes()).contains(Change.SPLIT);
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 22})
  void between_twoInitiativesOfASentenceThatBecameOne_isAMerge(long main) {
    var difference =
        between(
            plan(1, initiative(11, "1-1", "土曜健診", CHECK), initiative(12, "1-2", "体操の広場", GYM)),
            plan(2, initiative(main, "1-1", "土曜健診と体操の広場", CHECK, GYM)));

    assertThat(difference.divisions())
        .singleElement()
        .satisfies(merge -> {
          assertThat(merge.before()).containsExactlyInAnyOrderElementsOf(keys(11, 12));
          assertThat(merge.after()).isEqualTo(keys(main));
        });
    assertThat(found(difference, 11).changes()).contains(Change.MERGED);
    assertThat(found(difference, 12).changes()).contains(Change.MERGED);
    assertThat(difference.counts()).containsEntry(Change.REMOVED, 0);
  }

  private static Strategy clinic(long key, String code) {
    return strategy(key, code, "身近な健診", initiative(key + 1, code + "-1", "商店街での血圧測定", CHECK));
  }

  private static Strategy walks(long key, String code) {
    return strategy(key, code, "歩きたくなる道", initiative(key + 1, code + "-1", "木陰のベンチ", GYM));
  }

  @Test
  void between_issueWhoseStrategiesWentToTwoNewIssues_isASplit() {
    var difference =
        between(
            edition(1, issue(1, "1", "健やかな体と楽しい外出", clinic(11, "1-1"), walks(15, "1-2"))),
            edition(
                2,
                issue(2, "1", "健やかな体", clinic(11, "1-1"), strategy(19, "1-2", "よく眠る")),
                issue(3, "2", "もっと外出", walks(15, "2-1"))));

    assertThat(difference.divisions()).containsExactly(new Division(keys(1), keys(2, 3)));
    assertThat(found(difference, 3).changes()).containsExactly(Change.SPLIT);
    assertThat(found(difference, 11).changes()).isEmpty();
    assertThat(found(difference, 15).changes()).contains(Change.MOVED);
    assertThat(difference.counts()).containsEntry(Change.REMOVED, 0);
  }

  @Test
  void between_twoIssuesOfOneStrategyThatBecameANewOne_isAMerge() {
    var difference =
        between(
            edition(
                1,
                issue(2, "1", "健やかな体", clinic(11, "1-1")),
                issue(3, "2", "もっと外出", walks(15, "2-1"))),
            edition(2, issue(4, "1", "百歳まで元気", clinic(11, "1-1"), walks(15, "1-2"))));

    assertThat(difference.divisions()).hasSize(1);
    assertThat(difference.divisions().getFirst().before()).hasSize(2);
    assertThat(difference.counts())
        .containsEntry(Change.MERGED, 2)
        .containsEntry(Change.ADDED, 0)
        .containsEntry(Change.REMOVED, 0);
  }

  @Test
  void between_issueThatGaveAWordOfItsTitleAndAStrategyToANewOne_isASplit() {
    var difference =
        between(
            edition(1, issue(1, "1", "健やかな体と楽しい外出", clinic(11, "1-1"), walks(15, "1-2"))),
            edition(
                2,
                issue(1, "1", "健やかな体", clinic(11, "1-1")),
                issue(3, "2", "もっと外出", walks(15, "2-1"))));

    assertThat(difference.divisions()).containsExactly(new Division(keys(1), keys(1, 3)));
    assertThat(found(difference, 3).changes()).containsExactly(Change.SPLIT);
  }

  @Test
  void between_strategyMovedAloneToANewIssue_isNoSplit() {
    var difference =
        between(
            edition(1, issue(1, "1", "健やかな体", clinic(11, "1-1"), walks(15, "1-2"))),
            edition(
                2,
                issue(1, "1", "健やかな体", clinic(11, "1-1")),
                issue(3, "2", "もっと外出", walks(15, "2-1"))));

    assertThat(difference.divisions()).isEmpty();
    assertThat(found(difference, 3).changes()).containsExactly(Change.ADDED);
    assertThat(found(difference, 15).changes()).contains(Change.MOVED);
  }

  @Test
  void between_strategyMovedAloneToANewIssueThatSharesAStockWord_isNoSplit() {
    var children = issue(4, "2", "子育ての推進", strategy(31, "2-1", "絵本の時間"));
    var difference =
        between(
            edition(1, issue(1, "1", "健やかな体の推進", clinic(11, "1-1"), walks(15, "1-2")), children),
            edition(
                2,
                issue(1, "1", "健やかな体", clinic(11, "1-1")),
                children,
                issue(3, "3", "外出の推進", walks(15, "3-1"))));

    assertThat(difference.divisions()).isEmpty();
  }

  @Test
  void between_newIssueWithStrategiesOfSeveral_isNoSplitOfOne() {
    var difference =
        between(
            edition(
                1,
                issue(1, "1", "健やかな体と楽しい外出", clinic(11, "1-1"), walks(15, "1-2")),
                issue(4, "2", "こどものまち", clinic(31, "2-1"), walks(35, "2-2"))),
            edition(
                2,
                issue(1, "1", "健やかな体", clinic(11, "1-1")),
                issue(4, "2", "こどものまち", clinic(31, "2-1")),
                issue(3, "3", "もっと外出", walks(15, "3-1"), walks(35, "3-2"))));

    assertThat(difference.divisions()).isEmpty();
  }

  @Test
  void between_sentenceThatOthersHoldTooInANewInitiative_isNoSplit() {
    var difference =
        between(
            plan(
                1,
                initiative(11, "1-1", "空き家の相談窓口", ASK, NOTICE),
                initiative(12, "1-2", "土曜健診", CHECK, NOTICE)),
            plan(
                2,
                initiative(11, "1-1", "空き家の相談窓口", ASK),
                initiative(12, "1-2", "土曜健診", CHECK, NOTICE),
                initiative(13, "1-3", "自転車の教室", NOTICE)));

    assertThat(difference.divisions()).isEmpty();
    assertThat(found(difference, 13).changes()).containsExactly(Change.ADDED);
  }

  @Test
  void between_sentenceThatTwoGaveUpInANewInitiative_isNoSplitOfEither() {
    var difference =
        between(
            plan(
                1,
                initiative(11, "1-1", "空き家の相談窓口", ASK, NOTICE),
                initiative(12, "1-2", "土曜健診", CHECK, NOTICE)),
            plan(
                2,
                initiative(11, "1-1", "空き家の相談窓口", ASK),
                initiative(12, "1-2", "土曜健診", CHECK),
                initiative(13, "1-3", "自転車の教室", NOTICE)));

    assertThat(difference.divisions()).isEmpty();
    assertThat(found(difference, 13).changes()).containsExactly(Change.ADDED);
  }

  @Test
  void between_newInitiativesThatBothHoldTheSentenceOfOne_areNoSplit() {
    var difference =
        between(
            plan(1, initiative(11, "1-1", "空き家の相談窓口", ASK, NOTICE)),
            plan(
                2,
                initiative(11, "1-1", "空き家の相談窓口", ASK),
                initiative(12, "1-2", "自転車の教室", NOTICE),
                initiative(13, "1-3", "夏のお茶会", NOTICE)));

    assertThat(difference.divisions()).isEmpty();
  }

  @Test
  void between_paragraphInANewInitiativeWithTextOfItsOwn_isAMoveAndNoSplit() {
    var difference =
        between(
            plan(1, initiative(11, "1-1", "空き家の相談窓口", ASK, MAP)),
            plan(
                2,
                initiative(11, "1-1", "空き家の相談窓口", ASK),
                initiative(12, "1-2", "町歩き", "春と秋に町を歩く会を開き、道の傷みも見ます。", MAP)));

    assertThat(difference.divisions()).isEmpty();
    assertThat(difference.moves()).hasSize(1);
    assertThat(found(difference, 12).changes()).containsExactly(Change.ADDED);
  }

  @Test
  void between_fewWordsInANewInitiative_isNoSplit() {
    var difference =
        between(
            plan(1, initiative(11, "1-1", "空き家の相談窓口", ASK, "町歩き等")),
            plan(2, initiative(11, "1-1", "空き家の相談窓口", ASK), initiative(12, "1-2", "春の集い", "町歩き等")));

    assertThat(difference.divisions()).isEmpty();
  }

  @Test
  void between_shortDivisionsTheOtherWayRound_areTheMirror() {
    var one = plan(1, initiative(11, "1-1", "空き家の相談窓口", ASK, MAP));
    var two = plan(2, initiative(21, "1-1", "空き家の相談", ASK), initiative(22, "1-2", "空き家の地図", MAP));

    assertThat(between(two, one)).isEqualTo(between(one, two).mirrored());
    assertThat(between(two, one).divisions()).containsExactly(new Division(keys(21, 22), keys(11)));
  }

  private static List<NodeKey> keys(long... keys) {
    return LongStream.of(keys).mapToObj(NodeKey::new).toList();
  }
}
