package org.kusei.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kusei.intake.Reading;
import org.kusei.intake.StoredJson;
import org.kusei.outline.Outline;
import org.kusei.outline.Outline.SourceText;
import org.kusei.outline.Passage;
import org.kusei.outline.ReviewItem;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.source.SourceLine;

/** Corrections of a reform programme's review; nothing of its source is lost by them. */
class ReviewEditTest {
  private static final String DOCUMENT =
      """
      架空市政改革プラン 令和6年度の取組の振り返り

      事項	6年度の取組内容
      事項1-① 窓口の改善
      【趣旨・目的】 待つ時間を短くする。	<p>ア 予約を始める</p> <p>イ 窓口をまとめる</p>
      【取組の考え方(戦略)】 区の事情に合わせる。
      【成果目標】 平均40分	【業績目標】 5区

      7年3月末までの主な取組	業績目標の達成状況	戦略の進捗状況の評価	次年度以降の課題	課題への対応に向けた次年度以降の取組の方向性と取組内容
      3区で始めた。	②	短くなった。	混む日がある。	公表を続ける。
      """;

  private final Reading.Read read =
      Reading.ofDocuments().read("振り返り.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
  private final List<String> lines = read.form().lines().stream().map(SourceLine::text).toList();
  private final ReviewItem item = read.outline().reviewItems().getFirst();

  @Test
  void texts_reworded_keepTheirSource() {
    var shelf = new Shelf.ReviewText(0, 0, ReviewField.ACTIONS);
    var after = edited(new OutlineEdit.SetTexts(shelf, List.of("ア 予約を4月に始める", "イ 窓口をまとめる")));

    var actions = after.reviewItems().getFirst().actions();
    assertThat(item.actions()).hasSize(2);
    assertThat(actions)
        .containsExactly(
            new Passage("ア 予約を4月に始める", item.actions().getFirst().spans()),
            item.actions().getLast());
    assertThat(after.characters()).isEqualTo(read.outline().characters());
  }

  @Test
  void texts_joined_haveTheSourceOfBoth() {
    var shelf = new Shelf.ReviewText(0, 0, ReviewField.ACTIONS);
    var after = edited(new OutlineEdit.SetTexts(shelf, List.of("予約を始め、窓口をまとめる")));
    assertThat(after.reviewItems().getFirst().actions().getFirst().spans()).hasSize(2);
  }

  @Test
  void texts_deleted_becomeUnplaced() {
    var shelf = new Shelf.ReviewText(0, 0, ReviewField.DONE);
    var after = edited(new OutlineEdit.SetTexts(shelf, List.of(" ")));

    assertThat(after.reviewItems().getFirst().reviews().getFirst().done()).isEmpty();
    assertThat(after.unplaced()).extracting(SourceText::text).anyMatch(t -> t.contains("3区で始めた"));
    assertThat(after.characters().total()).isEqualTo(read.outline().characters().total());
  }

  @Test
  void item_titledNumberedAndRated_isSo() {
    var after = edited(new OutlineEdit.SetItemTitle(0, " 窓口 "));
    assertThat(after.reviewItems().getFirst().title())
        .isEqualTo(new Passage("窓口", item.title().spans()));
    assertThat(edited(new OutlineEdit.SetItemCode(0, "1-②")).reviewItems().getFirst().code())
        .isEqualTo("1-②");
    var rated = edited(new OutlineEdit.SetRating(0, 0, "①")).reviewItems().getFirst();
    assertThat(rated.reviews().getFirst().rating()).isEqualTo("①");
    assertThat(rated.reviews().getFirst().done()).isEqualTo(item.reviews().getFirst().done());
  }

  @Test
  void titleEmptied_isRefused() {
    assertThat(EditedOutline.after(read.outline(), lines, new OutlineEdit.SetItemTitle(0, " ")))
        .isEqualTo(new Refused<>("intake.refused.title-empty"));
  }

  @Test
  void itemOrReviewThatIsNotThere_isNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> edited(new OutlineEdit.SetItemCode(1, null)));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> edited(new OutlineEdit.SetRating(0, 1, null)));
  }

  @Test
  void edits_areStoredAsTheyAre() {
    var shelf = new Shelf.ReviewText(0, 0, ReviewField.NEXT);
    for (OutlineEdit edit :
        List.of(
            new OutlineEdit.SetTexts(shelf, List.of("一", "二")),
            new OutlineEdit.SetItemTitle(2, "題"),
            new OutlineEdit.SetItemCode(2, null),
            new OutlineEdit.SetRating(2, 1, "②(ⅰ)"))) {
      assertThat(StoredJson.edit(StoredJson.write(edit))).isEqualTo(edit);
    }
  }

  @Test
  void passage_movedBetweenFields_leavesItsOld() {
    var after =
        edited(
            new OutlineEdit.MovePassage(
                new Shelf.ReviewText(0, 0, ReviewField.REMAINING),
                0,
                new Shelf.ReviewText(0, 0, ReviewField.NEXT),
                0));
    var review = after.reviewItems().getFirst().reviews().getFirst();
    assertThat(review.remaining()).isEmpty();
    assertThat(review.next()).extracting(Passage::text).containsExactly("混む日がある。", "公表を続ける。");
  }

  private Outline edited(OutlineEdit edit) {
    if (EditedOutline.after(read.outline(), lines, edit) instanceof Accepted<Outline>(var after)) {
      return after;
    }
    throw new AssertionError("refused: " + edit);
  }
}
