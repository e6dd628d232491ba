package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Outline;
import org.kusei.outline.OutlineReformItem;
import org.kusei.plan.Stage;

/** Each way of writing is read as a person would read it. */
class DialectsTest {

  private static Outline read(Dialects dialect) {
    return Fixtures.outline(dialect.text());
  }

  @Test
  void fullWidth_isReadLikeHalfWidth() {
    var outline = read(Dialects.FULL_WIDTH);
    assertThat(outline.fiscalYear()).isEqualTo(new FiscalYear(2025));
    assertThat(outline.stage()).isEqualTo(Stage.DRAFT);
    assertThat(outline.ward()).isEqualTo("あさひ区");
    assertThat(outline.head()).isEqualTo("山川 花子");
    assertThat(Fixtures.texts(outline.missions())).containsExactly("地域をつなぐ", "安全を守る");
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 防災力の向上",
            "1-1 自助の推進",
            "1-1-1 家具固定の促進 | 2025 1200000",
            "1-1-2 防災訓練 | 2025 63000000 | 2025 CM 2000",
            "2 子育て支援",
            "2-1 居場所づくり",
            "2-1-1 こども食堂 | 2025 0");
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void spaceBehindTitle_partsTitleAndExplanation() {
    var outline = read(Dialects.SPACED_TITLES);
    assertThat(outline.stage()).isEqualTo(Stage.REVISED);
    assertThat(Fixtures.texts(outline.principles())).containsExactly("区民の声を聴く。", "現場へ出向く。");
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 高齢者の安心",
            "1-1 見守りの輪",
            "1-1-1 見守り訪問 | 2013 5237000",
            "1-2-2 緊急時の連絡網 | 2013 263000",
            "2-2 居場所づくり");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1").text()))
        .containsExactly("ひとり暮らしの高齢者が増えている。");
    assertThat(Fixtures.notes(outline)).containsExactly("14 label-misspelt", "14 parent-missing");
  }

  @Test
  void newerForm_keepsFieldsWithTheIssue() {
    var outline = read(Dialects.NEWER_FORM);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1-1 防災 | 2021 settled 63000000 | 2022 123450000 | 2023 none",
            "1-1-1 避難先の確保",
            "1-1-2 情報の伝達",
            "1-2 防犯");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1-1").text()))
        .contains("課題認識", "【水害への備え】", "区の大半が低地にある。", "避難先を知る区民の割合 80%以上(R5~R7合計)");
    assertThat(Fixtures.texts(outline.selfEvaluation().achievements()))
        .containsExactly("おおむね順調に進んだ。");
    assertThat(Fixtures.texts(outline.selfEvaluation().remaining())).containsExactly("取組を続ける。");
  }

  @Test
  void formPerIssue_readsLabelsBesideTheirTexts() {
    var outline = read(Dialects.FORM_PER_ISSUE);
    assertThat(outline.ward()).isEqualTo("北港区");
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 災害に強いまち",
            "1-1 備えの文化",
            "1-1-1 親子防災教室 | 2016 settled 1234000 | 2017 1300000 | 2018 none");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1-1").text()))
        .containsExactly("めざす状態<概ね3~5年間を念頭に設定>", "備蓄のある家庭が6割", "戦略(中期的な取組の方向性)", "学校と家庭を結ぶ");
  }

  @Test
  void bareCodesInCells_tellKindByDepth() {
    var outline = read(Dialects.BARE_CODES_IN_CELLS);
    assertThat(outline.stage()).isEqualTo(Stage.OUTLINE);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 地域福祉",
            "1-1 支えあい",
            "1-1-1 見守り | 2019 500000",
            "1-1-2 相談",
            "2 子育て",
            "2-1 居場所",
            "2-1-1 ひろば | 2019 none");
    assertThat(outline.reformItems())
        .extracting(
            OutlineReformItem::code, item -> item.title().text(), OutlineReformItem::references)
        .containsExactly(
            tuple("1", "歳入の確保", List.of("改革の柱1-2(3)")), tuple(null, "ICTの活用", List.of()));
    assertThat(Fixtures.texts(outline.reformItems().get(1).actions()))
        .containsExactly("申請をオンラインにする。", "窓口の予約");
    assertThat(Fixtures.texts(outline.selfEvaluation().remaining())).containsExactly("担い手が足りない。");
  }

  @Test
  void titlesInBrackets_takeBudgetsAndTextsBehindThem() {
    assertThat(Fixtures.nodes(read(Dialects.TITLES_IN_BRACKETS)))
        .containsExactly(
            "1 地域づくり",
            "1-1 担い手をふやす",
            "1-1-1 まちの先生 | 2024 2000000",
            "1-1-2 若者会議 | 2024 none",
            "2 魅力づくり",
            "2-1 歴史をいかす",
            "2-1-1 古道めぐり | 2024 300000");
  }

  @Test
  void anotherPlan_isNotForcedIntoThePolicy() {
    var outline = read(Dialects.ANOTHER_PLAN);
    assertThat(outline.issues()).isEmpty();
    assertThat(outline.stage()).isNull();
    assertThat(outline.characters().placed()).isZero();
    assertThat(Fixtures.notes(outline)).containsExactly("1 not-a-ward-policy");
  }

  @Test
  void webPage_givesFilesContactAndDay() {
    var outline = read(Dialects.WEB_PAGE);
    assertThat(outline.publishedOn()).isEqualTo(LocalDate.of(2022, 4, 1));
    assertThat(outline.attachments())
        .extracting(Outline.Attachment::title)
        .containsExactly("令和4年度南風区運営方針（改定前）", "令和4年度南風区運営方針 中間振り返り", "素案");
    var contact = Objects.requireNonNull(outline.contact());
    assertThat(contact)
        .isEqualTo(
            new Outline.Contact(
                "汐風市南風区役所 企画課", "06-1234-5678", "06-1234-5679", "〒550-0000 汐風市南風区1-1"));
    assertThat(Fixtures.nodes(outline))
        .containsExactly("1 くらしの安全", "1-1 見守り", "1-1-1 見守り隊 | 2022 1500000");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1-1-1").text()))
        .containsExactly("隊を増やすために声をかける");
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void kanjiNumerals_areNumbers() {
    var outline = read(Dialects.KANJI_NUMERALS);
    assertThat(Fixtures.nodes(outline))
        .containsExactly("1 森を守る", "1-1 手入れをつなぐ", "1-1-1 間伐 | 2025 6000000", "3 水を守る");
    assertThat(Fixtures.notes(outline)).containsExactly("10 numbering-gap");
  }

  @Test
  void severalInOneCell_arePartedByTheirBrackets() {
    assertThat(Fixtures.nodes(read(Dialects.SEVERAL_IN_ONE_CELL)))
        .containsExactly(
            "1 つながり",
            "1-1 場づくり",
            "1-1-1 集会所 | 2014 100000",
            "1-2 人づくり",
            "1-2-1 講座 | 2014 200000",
            "2 みどり",
            "2-1 花",
            "2-1-1 花壇 | 2014 1234000",
            "2-1-2 苗 | 2014 none");
  }

  @Test
  void brokenBrackets_areReadAndNoted() {
    var outline = read(Dialects.BROKEN_BRACKETS);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 安全", "1-1 備え", "1-1-1 備蓄 | 2017 1000000", "1-1-2 訓練 | 2017 5000", "1-1-3 広報");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1").text()))
        .containsExactly("備えを進める。", "再び書く。");
    assertThat(Fixtures.notes(outline))
        .contains(
            "8 bracket-unbalanced", "13 label-missing", "15 label-misspelt", "17 heading-repeated");
  }

  @Test
  void noCodes_areReadByTheirPlace() {
    var outline = read(Dialects.NO_CODES);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 安全なまち",
            "strategy 地域の力を高める",
            "initiative 防犯カメラの設置 | 2021 2400000",
            "initiative 青色防犯パトロール | 2021 600000",
            "2 健康なまち",
            "initiative 健康講座 | 2021 1000000",
            "initiative 体操ひろば | 2021 none");
    assertThat(outline.reformItems())
        .extracting(item -> item.title().text(), OutlineReformItem::references)
        .containsExactly(
            tuple("職員の力を高める", List.of("改革の柱1-1(2)")),
            tuple("働き方を変える", List.of("改革の柱2-3", "改革の柱3-1")));
  }

  @Test
  void labelsBeside_belongToTheirRows() {
    var outline = read(Dialects.LABELS_BESIDE);
    assertThat(Fixtures.texts(outline.goals())).containsExactly("潮の香るまち");
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 くらしの安全",
            "1-1 火を出さない",
            "1-1-1 消火器の点検 | 2016 1500000",
            "2 健康",
            "2-1 運動",
            "2-1-1 体操 | 2016 25000",
            "2-1-2 歩こう | 2016 30000",
            "2-2 食",
            "2-2-1 教室");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1-1").text()))
        .containsExactly("めざす状態", "火災件数の半減", "戦略", "消火器を配る");
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void linesBrokenByThePaper_areJoinedAndPageEndsLeftOut() {
    var outline = read(Dialects.BROKEN_LINES);
    assertThat(outline.head()).isEqualTo("池田 蓮");
    assertThat(Fixtures.texts(outline.missions()))
        .containsExactly("区民に最も身近な行政機関として、区民のみなさんの声を聴き、地域とともに課題を解決します。");
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 水辺のにぎわい",
            "1-1 歩きたくなる池",
            "1-1-1 木陰のベンチ | 2022 2300000",
            "1-1-2 水辺の店 | 2022 none",
            "2 子育て");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1-1").text()))
        .containsExactly("ア 休む場所をふやす", "イ 店を開く人を支える");
    assertThat(outline.chrome()).hasSize(2);
  }

  @Test
  void relativeNumbers_areCompletedByTheParent() {
    var outline = read(Dialects.SQUARES_AND_RELATIVE_NUMBERS);
    assertThat(outline.ward()).isEqualTo("北沢区");
    assertThat(outline.head()).isEqualTo("沢田 岳");
    assertThat(outline.stage()).isEqualTo(Stage.OUTLINE);
    assertThat(Fixtures.texts(outline.missions())).containsExactly("つなぐ");
    assertThat(Fixtures.nodes(outline))
        .containsExactly("1 みどりを守る", "1-1 間伐", "1-2 木の利用", "1-2-1 木の遊び場 | 2023 1200000");
    assertThat(Fixtures.texts(outline.selfEvaluation().achievements()))
        .containsExactly("山に入る人がふえた。", "【経営課題１】みどりを守る については順調。");
    assertThat(Fixtures.texts(outline.selfEvaluation().remaining())).containsExactly("担い手");
  }
}
