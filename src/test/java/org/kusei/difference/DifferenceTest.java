package org.kusei.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.difference.Plans.between;
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
import org.kusei.matching.Ground;
import org.kusei.matching.Known;
import org.kusei.matching.Overruling;
import org.kusei.matching.Placement;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.NodeKey;

class DifferenceTest {

  private static final String[] LEADERS = {
    "・地域で防災活動の中心となる人を育てる講座を開きます。", "・修了者の名簿をつくり、訓練の指導をお願いします。"
  };
  private static final String[] CARDS = {"・読み聞かせの会を図書館で毎月開きます。", "・本の貸出カードを一年生の全員に配ります。"};

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
  void between_twoYears_whatOneRepeatsOrForesees_isNoChange_whatBothSayOtherwiseIs() {
    var then =
        with(
            initiative(11, "1-1", "防災訓練"),
            estimate(2023, Amount.yen(3_000)),
            estimate(2024, Amount.yen(4_000)),
            estimate(2025, Amount.yen(9_000)));
    var now =
        with(
            initiative(21, "1-1", "防災訓練"),
            estimate(2024, Amount.yen(4_500)),
            estimate(2025, Amount.yen(4_000)),
            estimate(2026, Amount.yen(7_000)));
    var difference =
        Difference.between(
            edition(Plans.HAMA, new FiscalYear(2024), 1, issue(1, "1", "防災", then)),
            edition(Plans.HAMA, new FiscalYear(2025), 1, issue(2, "1", "防災", now)),
            Known.NOTHING);
    assertThat(found(difference, 21).budgets())
        .containsExactly(
            new BudgetChange(estimate(2024, Amount.yen(4_000)), estimate(2024, Amount.yen(4_500))),
            new BudgetChange(estimate(2025, Amount.yen(9_000)), estimate(2025, Amount.yen(4_000))));
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
