package org.kusei.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.difference.Plans.between;
import static org.kusei.difference.Plans.edition;
import static org.kusei.difference.Plans.found;
import static org.kusei.difference.Plans.initiative;
import static org.kusei.difference.Plans.issue;
import static org.kusei.difference.Plans.strategy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kusei.matching.Division;
import org.kusei.matching.Ground;
import org.kusei.matching.Known;
import org.kusei.matching.Overruling;
import org.kusei.plan.NodeKey;

/** One node that became several, several that became one, and what only looks like it. */
class SplitAndMergeTest {

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
}
