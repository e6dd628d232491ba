package org.kusei.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.difference.Plans.edition;
import static org.kusei.difference.Plans.estimate;
import static org.kusei.difference.Plans.found;
import static org.kusei.difference.Plans.initiative;
import static org.kusei.difference.Plans.issue;
import static org.kusei.difference.Plans.strategy;
import static org.kusei.difference.Plans.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kusei.matching.Division;
import org.kusei.matching.Ground;
import org.kusei.matching.Known;
import org.kusei.matching.Overruling;
import org.kusei.matching.Placement;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.NodeKey;
import org.kusei.policy.Edition;

class DifferenceTest {

  private static final String[] LEADERS = {
    "・地域で防災活動の中心となる人を育てる講座を開きます。", "・修了者の名簿をつくり、訓練の指導をお願いします。"
  };
  private static final String[] CARDS = {"・読み聞かせの会を図書館で毎月開きます。", "・本の貸出カードを一年生の全員に配ります。"};

  private static Difference between(Edition before, Edition after) {
    return Difference.between(before, after, Known.NOTHING);
  }

  @Test
  void between_initiativeMovedAndReworded_tellsBothAndTheNumber() {
    var difference =
        between(
            edition(
                1,
                issue(1, "1", "災害に強いまち", initiative(11, "1-1", "防災リーダー育成事業", LEADERS)),
                issue(2, "2", "学びのまち", initiative(21, "2-1", "読書活動の推進", CARDS))),
            edition(
                2,
                issue(3, "1", "災害に強いまち"),
                issue(
                    4,
                    "2",
                    "学びのまち",
                    initiative(42, "2-1", "読書活動の推進", CARDS),
                    initiative(41, "2-2", "地域の担い手づくり講座", LEADERS))));
    var moved = found(difference, 41);
    assertThat(moved.before()).isNotNull();
    assertThat(moved.changes()).containsExactly(Change.MOVED, Change.RENUMBERED, Change.REWORDED);
    assertThat(found(difference, 42).changes()).isEmpty();
    assertThat(difference.counts()).containsEntry(Change.ADDED, 0).containsEntry(Change.REMOVED, 0);
  }

  @Test
  void between_siblingInsertedBefore_leavesTheOthersInPlace() {
    var difference =
        between(
            edition(
                1,
                issue(
                    1,
                    "1",
                    "災害に強いまち",
                    initiative(11, "1-1", "防災訓練の支援"),
                    initiative(12, "1-2", "備蓄倉庫の点検"))),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "災害に強いまち",
                    initiative(13, "1-1", "津波避難ビルの確保"),
                    initiative(11, "1-2", "防災訓練の支援"),
                    initiative(12, "1-3", "備蓄倉庫の点検"))));
    assertThat(found(difference, 13).changes()).containsExactly(Change.ADDED);
    assertThat(found(difference, 11).changes()).containsExactly(Change.RENUMBERED);
    assertThat(found(difference, 12).changes()).containsExactly(Change.RENUMBERED);
    assertThat(found(difference, 12).withParent()).isFalse();
  }

  @Test
  void between_numbersSwapped_followsTheTitlesAndTellsTheSwap() {
    var difference =
        between(
            edition(
                1,
                issue(
                    1,
                    "1",
                    "災害に強いまち",
                    initiative(11, "1-1", "防災訓練の支援"),
                    initiative(12, "1-2", "備蓄倉庫の点検"))),
            edition(
                2,
                issue(
                    2,
                    "1",
                    "災害に強いまち",
                    initiative(22, "1-1", "備蓄倉庫の点検"),
                    initiative(21, "1-2", "防災訓練の支援"))));
    assertThat(found(difference, 21).before())
        .extracting(Placement::key)
        .isEqualTo(new NodeKey(11));
    assertThat(found(difference, 21).changes())
        .containsExactly(Change.RENUMBERED, Change.REORDERED);
    assertThat(found(difference, 21).swapped()).isEqualTo(new NodeKey(22));
    assertThat(found(difference, 22).swapped()).isEqualTo(new NodeKey(21));
  }

  @Test
  void between_strategyThatBecameAnIssue_keepsItsInitiatives() {
    var difference =
        between(
            edition(
                1,
                issue(
                    1,
                    "1",
                    "安全で安心なまち",
                    strategy(11, "1-1", "防犯力の向上", initiative(111, "1-1-1", "青色防犯パトロール")),
                    strategy(12, "1-2", "放置自転車の減少", initiative(121, "1-2-1", "駅前の啓発")))),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "安全で安心なまち",
                    strategy(12, "1-1", "放置自転車の減少", initiative(121, "1-1-1", "駅前の啓発"))),
                issue(3, "2", "防犯力の向上", initiative(111, "2-1", "青色防犯パトロール"))));
    assertThat(found(difference, 3).changes())
        .containsExactly(Change.MOVED, Change.REKINDED, Change.RENUMBERED);
    assertThat(found(difference, 111).changes()).containsExactly(Change.RENUMBERED);
    assertThat(found(difference, 111).withParent()).isTrue();
    assertThat(found(difference, 121).changes()).containsExactly(Change.RENUMBERED);
    assertThat(difference.counts()).containsEntry(Change.ADDED, 0).containsEntry(Change.REMOVED, 0);
  }

  @Test
  void between_initiativeSplitInTwo_tellsItsParts() {
    var one = "防災リーダーを育てる講座を年10回開きます。";
    var two = "修了者の名簿を地域ごとにつくります。";
    var three = "津波避難ビルの所有者に協力をお願いします。";
    var four = "避難ビルの場所を示す地図を全戸に配ります。";
    var difference =
        between(
            edition(
                1,
                issue(
                    1, "1", "防災", initiative(11, "1-1", "防災の人づくりと避難先づくり", one, two, three, four))),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "防災",
                    initiative(21, "1-1", "防災の人づくり", one, two),
                    initiative(22, "1-2", "避難先の確保", three, four))));
    assertThat(difference.divisions())
        .containsExactly(
            new Division(List.of(new NodeKey(11)), List.of(new NodeKey(21), new NodeKey(22))));
    assertThat(found(difference, 22).changes()).containsExactly(Change.SPLIT);
    assertThat(found(difference, 21).changes()).contains(Change.SPLIT);
    assertThat(difference.counts()).containsEntry(Change.ADDED, 0).containsEntry(Change.REMOVED, 0);
  }

  @Test
  void between_initiativesWithoutTextMerged_tellsByTheWordsOfTheTitles() {
    var difference =
        between(
            edition(
                1,
                issue(
                    1,
                    "1",
                    "防災",
                    initiative(11, "1-1", "防災訓練の実施"),
                    initiative(12, "1-2", "救命講習の実施"),
                    initiative(13, "1-3", "避難場所の周知"))),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "防災",
                    initiative(21, "1-1", "防災訓練及び救命講習の実施"),
                    initiative(13, "1-2", "避難場所の周知"))));
    assertThat(difference.divisions()).hasSize(1);
    assertThat(difference.divisions().getFirst().before())
        .containsExactlyInAnyOrder(new NodeKey(11), new NodeKey(12));
    assertThat(difference.counts())
        .containsEntry(Change.MERGED, 2)
        .containsEntry(Change.ADDED, 0)
        .containsEntry(Change.REMOVED, 0);
    assertThat(found(difference, 13).changes()).containsExactly(Change.RENUMBERED);
  }

  @Test
  void between_strategySplitByItsInitiatives_isASplitAndTheyMoved() {
    var before =
        strategy(
            11,
            "1-1",
            "見守りと居場所",
            initiative(111, "1-1-1", "ひとり暮らしの高齢者の訪問"),
            initiative(112, "1-1-2", "緊急通報装置の貸出"),
            initiative(113, "1-1-3", "子ども食堂の応援"),
            initiative(114, "1-1-4", "放課後の学習会"));
    var difference =
        between(
            edition(1, issue(1, "1", "つながるまち", before)),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "つながるまち",
                    strategy(
                        11,
                        "1-1",
                        "高齢者の見守り",
                        initiative(111, "1-1-1", "ひとり暮らしの高齢者の訪問"),
                        initiative(112, "1-1-2", "緊急通報装置の貸出")),
                    strategy(
                        12,
                        "1-2",
                        "子どもの居場所",
                        initiative(113, "1-2-1", "子ども食堂の応援"),
                        initiative(114, "1-2-2", "放課後の学習会")))));
    assertThat(found(difference, 12).changes()).containsExactly(Change.SPLIT);
    assertThat(found(difference, 113).changes()).containsExactly(Change.MOVED, Change.RENUMBERED);
    assertThat(found(difference, 111).changes()).isEmpty();
  }

  @Test
  void between_newInitiativeSharingOneStockPhrase_isAddedAndNoSplit() {
    var stock = "広報紙と区のホームページでお知らせします。";
    var difference =
        between(
            edition(1, issue(1, "1", "防災", initiative(11, "1-1", "防災訓練の支援", "訓練の費用を助けます。", stock))),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "防災",
                    initiative(11, "1-1", "防災訓練の支援", "訓練の費用を助けます。", stock),
                    initiative(12, "1-2", "自転車の安全教室", "小学校で教室を開きます。", stock))));
    assertThat(difference.divisions()).isEmpty();
    assertThat(found(difference, 12).changes()).containsExactly(Change.ADDED);
    assertThat(found(difference, 11).changes()).isEmpty();
  }

  @Test
  void between_newInitiativeThatCopiesSentences_isAddedSinceNothingLeft() {
    var first = "広報紙と区のホームページでお知らせします。";
    var second = "地域の掲示板にも案内を貼り出します。";
    var difference =
        between(
            edition(
                1,
                issue(
                    1, "1", "防災", initiative(11, "1-1", "防災訓練の支援", "訓練の費用を助けます。", first, second))),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "防災",
                    initiative(11, "1-1", "防災訓練の支援", "訓練の費用を助けます。", first, second),
                    initiative(12, "1-2", "自転車の安全教室", "小学校で開きます。", first, second))));
    assertThat(difference.divisions()).isEmpty();
    assertThat(found(difference, 12).changes()).containsExactly(Change.ADDED);
  }

  @Test
  void between_equalNodesOfWhichOneIsGone_isTheMirrorThoughEitherCouldStay() {
    var three =
        edition(
            1,
            issue(1, "1", "防災", initiative(13, "1-1", "備蓄倉庫の点検")),
            issue(2, "2", "福祉", initiative(14, "2-1", "名簿の整備"), initiative(11, "2-2", "交流会の開催")),
            issue(3, "3", "教育", initiative(15, "3-1", "学習の支援"), initiative(12, "3-2", "交流会の開催")));
    var two =
        edition(
            2,
            issue(4, "4", "交通", initiative(21, "4-1", "交流会の開催"), initiative(22, "4-2", "駐輪場の整備")));
    assertThat(between(two, three)).isEqualTo(between(three, two).mirrored());
  }

  @Test
  void between_paragraphsTurnedRound_isTheMirrorThoughEitherCouldStay() {
    var one = "訓練の費用を地域へ助成します。";
    var two = "広報紙と掲示板でお知らせします。";
    var before = edition(1, issue(1, "1", "防災", initiative(11, "1-1", "防災訓練の支援", one, two)));
    var after = edition(2, issue(1, "1", "防災", initiative(11, "1-1", "防災訓練の支援", two, one)));
    assertThat(between(after, before)).isEqualTo(between(before, after).mirrored());
  }

  @Test
  void between_amounts_tellsNothingNoneZeroAndSumApart() {
    var difference =
        between(
            edition(
                1,
                issue(
                    1,
                    "1",
                    "防災",
                    with(initiative(11, "1-1", "防災訓練"), estimate(2025, Amount.noneOfItsOwn())),
                    with(initiative(12, "1-2", "備蓄"), estimate(2025, Amount.yen(0))),
                    initiative(13, "1-3", "名簿"),
                    with(initiative(14, "1-4", "地図"), estimate(2025, Amount.yen(5_000))))),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "防災",
                    with(initiative(11, "1-1", "防災訓練"), estimate(2025, Amount.yen(0))),
                    with(initiative(12, "1-2", "備蓄"), estimate(2025, Amount.yen(3_000))),
                    with(initiative(13, "1-3", "名簿"), estimate(2025, Amount.noneOfItsOwn())),
                    with(initiative(14, "1-4", "地図"), estimate(2025, Amount.yen(5_000))))));
    assertThat(found(difference, 11).budgets())
        .containsExactly(
            new BudgetChange(estimate(2025, Amount.noneOfItsOwn()), estimate(2025, Amount.yen(0))));
    assertThat(found(difference, 12).changes()).containsExactly(Change.REBUDGETED);
    assertThat(found(difference, 13).budgets())
        .containsExactly(new BudgetChange(null, estimate(2025, Amount.noneOfItsOwn())));
    assertThat(found(difference, 14).changes()).isEmpty();
  }

  @Test
  void between_twoYears_followsLinksAndComparesEachYearsOwnAmount() {
    var difference =
        Difference.between(
            edition(
                Plans.HAMA,
                new FiscalYear(2024),
                1,
                issue(
                    1,
                    "1",
                    "防災",
                    with(initiative(11, "1-1", "防災訓練"), estimate(2024, Amount.yen(4_000))))),
            edition(
                Plans.HAMA,
                new FiscalYear(2025),
                1,
                issue(
                    2,
                    "1",
                    "防災",
                    with(initiative(21, "1-1", "いのちを守る集い"), estimate(2025, Amount.yen(4_000))))),
            new Known(Map.of(new NodeKey(21), new NodeKey(11)), List.of()));
    assertThat(found(difference, 21).ground().kind()).isEqualTo(Ground.Kind.PREDECESSOR);
    assertThat(found(difference, 21).changes()).containsExactly(Change.REWORDED);
  }

  @Test
  void between_overruledPairs_obeysThePerson() {
    var before =
        edition(
            1, issue(1, "1", "防災", initiative(11, "1-1", "防災訓練"), initiative(12, "1-2", "備蓄品の点検")));
    var after =
        edition(
            2, issue(1, "1", "防災", initiative(11, "1-1", "防災訓練"), initiative(22, "1-2", "物資の確認")));
    var overrulings =
        List.of(
            new Overruling(new NodeKey(22), new NodeKey(12), true),
            new Overruling(new NodeKey(11), new NodeKey(11), false));
    var difference = Difference.between(before, after, new Known(Map.of(), overrulings));
    assertThat(found(difference, 22).ground().kind()).isEqualTo(Ground.Kind.PERSON);
    assertThat(found(difference, 22).changes()).containsExactly(Change.REWORDED);
    assertThat(difference.nodes().stream().filter(node -> node.is(Change.REMOVED))).hasSize(1);
    assertThat(difference.nodes().stream().filter(node -> node.is(Change.ADDED))).hasSize(1);
  }

  @Test
  void between_splitWhosePartAPersonDenied_isJoinedToTheOtherPart() {
    var one = "防災リーダーを育てる講座を年10回開きます。";
    var two = "修了者の名簿を地域ごとにつくります。";
    var three = "津波避難ビルの所有者に協力をお願いします。";
    var four = "避難ビルの場所を示す地図を全戸に配ります。";
    var before =
        edition(1, issue(1, "1", "防災", initiative(11, "1-1", "暮らしの支え", one, two, three, four)));
    var after =
        edition(
            2,
            issue(
                1,
                "1",
                "防災",
                initiative(21, "1-1", "人を育てる", one, two),
                initiative(22, "1-2", "逃げ先をつくる", three, four)));
    assertThat(partner(between(before, after), 11)).isEqualTo(new NodeKey(22));
    assertThat(ground(between(before, after), 22)).isEqualTo(Ground.Kind.CONTENT);
    var denied = List.of(new Overruling(new NodeKey(11), new NodeKey(22), false));
    var difference = Difference.between(before, after, new Known(Map.of(), denied));
    assertThat(partner(difference, 11)).isEqualTo(new NodeKey(21));
    assertThat(difference.divisions()).hasSize(1);
  }

  private static NodeKey partner(Difference difference, long before) {
    return difference.nodes().stream()
        .filter(node -> node.before() != null && node.before().key().equals(new NodeKey(before)))
        .map(node -> node.after() == null ? new NodeKey(0) : node.after().key())
        .findFirst()
        .orElseThrow();
  }

  private static Ground.Kind ground(Difference difference, long after) {
    return found(difference, after).ground().kind();
  }

  @Test
  void between_identicalTitle_winsOverLikeOnes() {
    var difference =
        between(
            edition(
                1,
                issue(
                    1,
                    "1",
                    "人づくり",
                    initiative(11, "1-1", "地域防災リーダーの育成講座"),
                    initiative(12, "1-2", "地域防災リーダーの育成"))),
            edition(
                2,
                issue(
                    2,
                    "1",
                    "人づくり",
                    initiative(21, "1-1", "地域防災リーダーの育成"),
                    initiative(22, "1-2", "地域防災リーダー"))));
    assertThat(found(difference, 21).before())
        .extracting(Placement::key)
        .isEqualTo(new NodeKey(12));
    assertThat(difference.nodes()).noneMatch(node -> node.is(Change.ADDED));
  }

  @Test
  void between_twoWards_findsTheSameByTheirTextsAlone() {
    var difference =
        Difference.between(
            edition(1, issue(1, "1", "災害に強いまちづくり", initiative(11, "1-1", "防災訓練の支援"))),
            edition(
                Plans.OKA,
                Plans.YEAR,
                1,
                issue(5, "1", "子育てしやすいまち", initiative(51, "1-1", "絵本の配布")),
                issue(6, "2", "災害に強いまち", initiative(61, "2-1", "地域の防災訓練の支援"))),
            Known.NOTHING);
    assertThat(found(difference, 61).before())
        .extracting(Placement::key)
        .isEqualTo(new NodeKey(11));
    assertThat(found(difference, 6).before()).extracting(Placement::key).isEqualTo(new NodeKey(1));
    assertThat(found(difference, 5).changes()).containsExactly(Change.ADDED);
  }

  @Test
  void tree_whatIsGone_standsWhereItStood() {
    var difference =
        between(
            edition(
                1,
                issue(
                    1,
                    "1",
                    "防災",
                    initiative(11, "1-1", "防災訓練の支援"),
                    initiative(12, "1-2", "備蓄倉庫の点検"),
                    initiative(13, "1-3", "名簿の整備"))),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "防災",
                    initiative(11, "1-1", "防災訓練の支援"),
                    initiative(13, "1-2", "名簿の整備"))));
    assertThat(difference.tree().getFirst().children())
        .extracting(branch -> branch.node().placement().key().value())
        .containsExactly(11L, 12L, 13L);
  }
}
