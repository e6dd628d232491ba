package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Outline;
import org.kusei.outline.OutlineReformItem;
import org.kusei.plan.Stage;
import org.kusei.reading.Documents;

/** Whole sets of forms (様式1 to 3 in one file) and lists of initiatives. */
class WholeFormsTest {

  private static Outline html(String page) {
    return Outlines.of(new Documents().read("a.html", page.getBytes(StandardCharsets.UTF_8)));
  }

  private static final String THREE_FORMS =
      """
      <meta charset=utf-8><p>【様式１】</p><p>令和３年度　つきみ区運営方針</p><p>（区長：野原　すすき）</p>
      <table border=1><tr><td colspan=2>区の目標（何をめざすのか）</td></tr><tr><td colspan=2>月の見えるまち</td></tr></table>
      <p>重点的に取り組む主な経営課題（様式２より）</p>
      <table border=1><tr><td>経営課題の概要</td><td>主な戦略</td></tr>
      <tr><td>【経営課題１　夜の安全】</td><td>【１－１　灯りの整備】</td></tr></table>
      <p>◆自己評価</p><table border=1><tr><td>１年間の取組成果と今後取り組みたいこと</td><td></td></tr>
      <tr><td colspan=2>【経営課題１】では灯りが増えた。</td></tr>
      <tr><td colspan=2>解決すべき課題と今後の改善方向</td></tr><tr><td>暗い道が残る。</td><td></td></tr></table>
      <p>【様式２】</p>
      <table border=1><tr><td colspan=8>経営課題１　【夜の安全】</td></tr>
      <tr><td rowspan=2>計<br>画</td><td colspan=2>現状<br>（課題設定の根拠となる現状・データ）</td><td colspan=5>街灯　1,200基</td></tr>
      <tr><td colspan=2>課題</td><td colspan=5>灯りが要る。</td></tr>
      <tr><td colspan=8>めざす成果及び戦略　１－１　【灯りの整備】</td></tr>
      <tr><td>計画</td><td colspan=3>めざす状態</td><td colspan=4>戦略（中期的な取組の方向性）</td></tr>
      <tr><td></td><td colspan=3>主な道が明るい。</td><td colspan=4>街灯を替える。</td></tr>
      <tr><td colspan=2>具体的取組１－１－１</td><td colspan=2>【街灯の更新】</td><td>元決算額</td><td>11,000千円</td><td>２予算額</td><td>11,500千円</td></tr>
      <tr><td colspan=2></td><td colspan=2></td><td>３予算額</td><td>12,345千円（再掲）</td><td></td><td></td></tr>
      <tr><td>計画</td><td colspan=3>当年度の取組内容</td><td colspan=4>プロセス指標</td></tr>
      <tr><td></td><td colspan=3>球を替える。</td><td colspan=4>更新数　100基</td></tr></table>
      <p>「市政改革プラン3.0」に基づく取組等（様式３）</p>
      <table border=1><tr><td colspan=3>取組項目１　【ＩＣＴの活用】</td></tr>
      <tr><td>計画</td><td>取組の方針・目標内容</td><td>手続を楽にする。</td></tr>
      <tr><td>自己評価</td><td>当年度の取組実績</td><td>電子申請62件</td></tr></table>
      """;

  @Test
  void threeFormsInOne_areOneTree() {
    var outline = html(THREE_FORMS);
    assertThat(outline.ward()).isEqualTo("つきみ区");
    assertThat(outline.head()).isEqualTo("野原 すすき");
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 夜の安全",
            "1-1 灯りの整備",
            "1-1-1 街灯の更新 | 2019 settled 11000000 | 2020 11500000 | 2021 12345000");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1").text()))
        .containsExactly("現状（課題設定の根拠となる現状・データ）", "街灯　1,200基", "課題", "灯りが要る。");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1-1").text()))
        .endsWith("主な道が明るい。", "街灯を替える。");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1-1-1").text()))
        .endsWith("球を替える。", "更新数　100基");
    assertThat(outline.unplaced()).isEmpty();
    assertThat(Fixtures.notes(outline)).noneMatch(note -> note.endsWith("label-missing"));
  }

  @Test
  void selfEvaluations_areThoseOfTheWholePolicyOnly() {
    var outline = html(THREE_FORMS);
    assertThat(Fixtures.texts(outline.selfEvaluation().achievements()))
        .containsExactly("【経営課題１】では灯りが増えた。");
    assertThat(Fixtures.texts(outline.selfEvaluation().remaining())).containsExactly("暗い道が残る。");
    assertThat(outline.reformItems()).hasSize(1);
    assertThat(Fixtures.texts(outline.reformItems().getFirst().actions()))
        .contains("自己評価", "電子申請62件");
  }

  @Test
  void listOfInitiatives_readsNumbersInCellsOfTheirOwnAndLeavesTotalsOut() {
    var outline =
        html(
            """
            <meta charset=utf-8><h1>令和6年度 みなかみ区運営方針　主な具体的取組一覧</h1><p>（単位：千円）</p>
            <table border=1><tr><th>経営課題</th><th>戦略</th><th>番号</th><th>具体的取組</th><th>取組内容</th><th>Ｒ５決算額</th><th>Ｒ６<br>予算額</th></tr>
            <tr><td rowspan=2>１　水辺の安全</td><td rowspan=2>１－１　水防</td><td>1-1-1</td><td>水防訓練</td><td>川で訓練する。</td><td>1,300</td><td>1,450</td></tr>
            <tr><td>1-1-2</td><td>土のう配布</td><td>配る。</td><td>0</td><td>－</td></tr>
            <tr><td colspan=3></td><td>合計</td><td></td><td>1,300</td><td>1,450</td></tr></table>
            """);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 水辺の安全",
            "1-1 水防",
            "1-1-1 水防訓練 | 2023 settled 1300000 | 2024 1450000",
            "1-1-2 土のう配布 | 2023 settled 0 | 2024 none");
    assertThat(outline.unplaced())
        .extracting(Outline.SourceText::text)
        .allMatch(text -> text.contains("合計"));
  }

  @Test
  void labelNumberAndTitle_mayStandInThreeCells() {
    var outline =
        html(
            """
            <meta charset=utf-8><p>平成29年度</p><p>かざみ区運営方針</p>
            <table border=1><tr><td>経営課題</td><td>1</td><td>風を読むまち</td></tr>
            <tr><td>戦略</td><td>1-1</td><td>見張り台</td></tr>
            <tr><td>具体的取組</td><td>1-1-1</td><td>風見鶏の設置</td></tr></table>
            """);
    assertThat(outline.fiscalYear()).isEqualTo(new FiscalYear(2017));
    assertThat(Fixtures.nodes(outline)).containsExactly("1 風を読むまち", "1-1 見張り台", "1-1-1 風見鶏の設置");
    assertThat(Fixtures.notes(outline)).noneMatch(note -> note.endsWith("year-assumed"));
  }

  @Test
  void fieldsOfAStrategyInTwoColumns_areItsTextAndNoFurtherStrategies() {
    var outline =
        html(
            """
            <meta charset=utf-8><h1>平成28年度なみだ区運営方針　自己評価シート</h1>
            <table border=1><tr><td colspan=2>経営課題1　海辺の安全</td></tr>
            <tr><td colspan=2>戦略1-1　高波への備え</td></tr>
            <tr><th>めざす状態</th><th>戦略</th></tr><tr><td>皆が道を知る。</td><td>道を整える。</td></tr>
            <tr><th>アウトカム指標の達成状況</th><td>A：順調</td></tr>
            <tr><td colspan=2>具体的取組1-1-1　避難路</td></tr>
            <tr><th>27予算額</th><th>28予算額</th></tr><tr><td>11,000千円</td><td>12,000千円</td></tr></table>
            """);
    assertThat(Fixtures.nodes(outline))
        .containsExactly("1 海辺の安全", "1-1 高波への備え", "1-1-1 避難路 | 2015 11000000 | 2016 12000000");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1-1").text()))
        .containsExactly("皆が道を知る。", "道を整える。", "アウトカム指標の達成状況", "A：順調");
  }

  @Test
  void titlesOfPapersBelow_leaveTheStageAlone() {
    var outline =
        Fixtures.outline(
            """
            平成29年度みずほ区運営方針

            区の目標
            実りのまち

            平成29年度みずほ区運営方針（案）
            ・様式１（案）(pdf, 200.00KB)別ウィンドウで開く
            ・様式２（案）(xlsx, 99.10KB)別ウィンドウで開く

            CC（クリエイティブコモンズ）ライセンス
            """);
    assertThat(outline.stage()).isEqualTo(Stage.ADOPTED);
    assertThat(outline.attachments())
        .extracting(Outline.Attachment::title)
        .containsExactly("様式１（案）", "様式２（案）");
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void bulletsOfTheReformBlock_areItems() {
    var outline =
        Fixtures.outline(
            """
            平成28年度みずほ区運営方針

            「市政改革プラン」に基づく取組等

              • 区役所の経費節減
                 光熱水費を見直す。
              • 職員の人材育成
                 研修を行う。
            """);
    assertThat(outline.reformItems())
        .extracting(item -> item.title().text())
        .containsExactly("区役所の経費節減", "職員の人材育成");
    assertThat(outline.reformItems())
        .flatExtracting(OutlineReformItem::actions)
        .extracting(action -> action.text())
        .containsExactly("光熱水費を見直す。", "研修を行う。");
  }

  @Test
  void bulletsAlone_areItemsOfTheReformBlockAndBulletsBelowATitleAreNot() {
    var outline =
        Fixtures.outline(
            """
            平成31年度みずほ区運営方針（素案）

            重点的に取り組む主な経営課題
            経営課題1 実り
            【主な具体的取組】
            • 【1-1-1 田植え】 (31算定見込額   11,050千円、うち区CM自由経費 50千円)

            「市政改革プラン2.0」に基づく取組等
            • 職員の接遇向上
            • 業務改善の推進
            【効率的な運営】
            ・庁舎管理費の縮減
            """);
    assertThat(Fixtures.nodes(outline))
        .containsExactly("1 実り", "1-1-1 田植え | 2019 11050000 | 2019 CM 50000");
    assertThat(outline.reformItems())
        .extracting(item -> item.title().text())
        .containsExactly("職員の接遇向上", "業務改善の推進", "効率的な運営");
  }

  @Test
  void headingOverSeveralParts_beginsNoneOfThem() {
    var outline =
        Fixtures.outline(
            """
            令和5年度みずほ区運営方針

            「目標」「使命」及び「区運営の基本的な考え方」

            【目標（何をめざすのか）】
            実りのまち

            【令和5年度 区運営の基本的な考え方（選択と集中の方針を示す】
            田を守る。

            重点的に取り組む主な経営課題
            経営課題の概要
            主な戦略
            【経営課題1】実り
            課題認識
            ・水が足りない。

            自己評価
            ・足りた。

            今後の方針
            ・続ける。
            """);
    assertThat(Fixtures.texts(outline.goals())).containsExactly("実りのまち");
    assertThat(Fixtures.texts(outline.principles())).containsExactly("田を守る。");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1").text()))
        .containsExactly("課題認識", "水が足りない。");
    assertThat(Fixtures.texts(outline.selfEvaluation().achievements())).containsExactly("足りた。");
    assertThat(Fixtures.texts(outline.selfEvaluation().remaining())).containsExactly("続ける。");
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void wordingOfBefore_besideThatOfNow_staysUnplaced() {
    var outline =
        html(
            """
            <meta charset=utf-8><h1>令和４年度　こだま区運営方針　新旧対照表</h1>
            <table border=1><tr><th>改定後</th><th>改定前</th></tr>
            <tr><td>経営課題１　声の聴こえるまち</td><td>経営課題１　声のまち</td></tr>
            <tr><td>具体的取組１－１－１　こだま会議（４年度予算額　2,000千円）<br>月２回開く。</td>
            <td>具体的取組１－１－１　こだま会議（４年度予算額　1,200千円）<br>月１回開く。</td></tr></table>
            """);
    assertThat(outline.ward()).isEqualTo("こだま区");
    assertThat(Fixtures.nodes(outline)).containsExactly("1 声の聴こえるまち", "1-1-1 こだま会議 | 2022 2000000");
    assertThat(outline.unplaced())
        .extracting(Outline.SourceText::text)
        .anyMatch(text -> text.contains("月１回開く。"));
    assertThat(Fixtures.notes(outline)).anyMatch(note -> note.endsWith("superseded-column"));
  }

  @Test
  void numbersOfParts_inCellsOrBrackets_areNoText() {
    var outline =
        html(
            """
            <meta charset=utf-8><h1>平成30年度　ほしぞら区運営方針</h1>
            <table border=1><tr><td>１</td><td>区の目標</td></tr><tr><td></td><td>星の見えるまち</td></tr>
            <tr><td>２</td><td>区の使命</td></tr><tr><td></td><td>静けさを守る</td></tr></table>
            <h2>「市政改革プラン2.0」に基づく取組等</h2>
            <p>【1】職員の能力向上</p><p>研修を行う。</p><p>【2】歳入の確保</p><p>広告を載せる。</p>
            """);
    assertThat(Fixtures.texts(outline.goals())).containsExactly("星の見えるまち");
    assertThat(Fixtures.texts(outline.missions())).containsExactly("静けさを守る");
    assertThat(outline.reformItems())
        .extracting(item -> item.code() + " " + item.title().text())
        .containsExactly("1 職員の能力向上", "2 歳入の確保");
  }

  @Test
  void pageInOneLine_fallsIntoItsHeadings() {
    var outline =
        Fixtures.outline(
            "【様式３】 当年度の取組実績及び目標の達成状況 課題と改善策 ・勧奨を行った。 ①：目標達成 ②：目標未達成"
                + " 「市政改革プラン2.0」に基づく取組等 取組項目1 【収納率の向上】 取組の方針・目標内容 収納率を向上する"
                + " 当年度の取組内容 ・口座振替を勧める。 取組項目2 【歳入の確保】 当年度の取組内容 ・広告を載せる。"
                + " 広告は区の封筒と広報紙に載せ、年度の終わりに効果を確かめる。申し込みは随時受け付け、区の窓口で相談に応じる。");
    assertThat(outline.reformItems())
        .extracting(item -> item.code() + " " + item.title().text())
        .containsExactly("1 収納率の向上", "2 歳入の確保");
  }

  @Test
  void headsOfTables_inTheReviewOfAProgramme_areNoGoalsOfAWard() {
    var outline =
        html(
            """
            <meta charset=utf-8><h1>「市政改革プラン2.0」の取組実績（令和元年度末時点）</h1><h2>柱1-ア　つながりづくり</h2>
            <table border=1><tr><th>目標</th><th>元年度実績</th></tr><tr><td>区民の割合　35％</td><td>33％</td></tr></table>
            """);
    assertThat(outline.goals()).isEmpty();
  }
}
