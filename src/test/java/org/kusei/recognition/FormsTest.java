package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Outline;
import org.kusei.plan.Stage;
import org.kusei.reading.Documents;

/** The forms of the field as tables: heads, fields and money in cells that merge and interleave. */
class FormsTest {

  private static Outline html(String body) {
    var page = "<!DOCTYPE html><meta charset=\"utf-8\"><body>" + body;
    return Outlines.of(new Documents().read("a.html", page.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          平成31年度　港区運営方針（区長：港　太郎）         | 港区   | 港 太郎
          令和５年度　港東区運営方針　　港東区長　港　太郎   | 港東区 | 港 太郎
          令和５年度 見本市いなの区運営方針（素案）          | いなの区 |
          """)
  void titleWithMayor_namesWardAndMayor(String title, String ward, String mayor) {
    var outline = Fixtures.outline(title + "\n\n区の目標\n海のまち\n");
    assertThat(outline.ward()).isEqualTo(ward);
    assertThat(outline.head()).isEqualTo(mayor);
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void dayAndMayorInOneLine_areBothRead() {
    var outline = Fixtures.outline("令和7年度 月見区運営方針\n２０２５年４月１日　　月見区長　架空　花子\n\n目標\n月\n");
    assertThat(outline.publishedOn()).isEqualTo(LocalDate.of(2025, 4, 1));
    assertThat(outline.head()).isEqualTo("架空 花子");
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void monthWithoutDay_isNotedAndNoDayOfPublication() {
    var outline = Fixtures.outline("令和7年度 月見区運営方針\n2025年4月\n区長　月野　いろは\n\n目標\n月\n");
    assertThat(outline.publishedOn()).isNull();
    assertThat(outline.head()).isEqualTo("月野 いろは");
    assertThat(Fixtures.notes(outline)).containsExactly("2 date-incomplete");
  }

  @ParameterizedTest
  @ValueSource(strings = {"はる", "のぞみ", "はるか", "いろは"})
  void mayorBehindTheWard_withParticlesInTheName_isRead(String name) {
    var outline = Fixtures.outline("令和7年度 月見区運営方針\n月見区長 月野 " + name + "\n\n目標\n月\n");
    assertThat(outline.head()).isEqualTo("月野 " + name);
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void sentenceOfTheMayor_isNoName() {
    var outline = Fixtures.outline("令和7年度 月見区運営方針\n月見区長 から みなさんへ\n月見区長の ことば です\n\n目標\n月\n");
    assertThat(outline.head()).isNull();
  }

  @Test
  void moneyOfAnIssue_isNoFurtherIssue() {
    var outline =
        html(
            """
            <h1>令和7年度　月見区運営方針</h1><h3>経営課題１　防災</h3>
            <table border=1><tr><td colspan=3>経営課題１にかかる予算</td></tr>
            <tr><td>令和５年度決算額</td><td>令和６年度予算額</td><td>令和７年度予算額</td></tr>
            <tr><td>６千３百万円</td><td>65百万円</td><td>７千万円</td></tr></table>
            <h4>◇課題認識</h4><p>備えが足りない。</p><h4>主な戦略</h4>
            <p>１－１　自助を高める</p><p>訓練を行う。</p><h4>アウトカム指標</h4><p>訓練参加 50％</p>
            <h3>経営課題２　にぎわいのあるまち</h3><p>経営課題２の予算　令和７年度予算額 3千万円</p>
            """);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 防災 | 2023 settled 63000000 | 2024 65000000 | 2025 70000000",
            "1-1 自助を高める",
            "2 にぎわいのあるまち | 2025 30000000");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1").text()))
        .containsExactly("課題認識", "備えが足りない。", "アウトカム指標", "訓練参加 50％");
  }

  @Test
  void fieldsOfTheNewerForm_stayWithTheIssueOfTheirRows() {
    var outline =
        html(
            """
            <h1>令和６年度　鶴浜区運営方針</h1><h2>＜目標＞</h2><p>支えあうまち</p>
            <table border=1><tr><td>経営課題１</td><td>災害への備え</td></tr>
            <tr><td>課題認識</td><td>訓練の参加者が固定している。</td></tr>
            <tr><td>主な戦略</td><td>①【訓練の充実】<br>若い世代を誘う。</td></tr>
            <tr><td>アウトカム指標の達成状況</td><td>＜令和６年度実績と達成状況＞<br>18.2％：Ｂ</td></tr>
            <tr><td>経営課題２</td><td>地域福祉</td></tr>
            <tr><td>主な戦略</td><td>見守りを広げる。</td></tr>
            <tr><td colspan=2>自己評価（運営方針全体の定性評価）</td></tr><tr><td colspan=2>届かなかった。</td></tr>
            <tr><td colspan=2>今後の方針</td></tr><tr><td colspan=2>学校と組む。</td></tr></table>
            """);
    assertThat(Fixtures.texts(outline.goals())).containsExactly("支えあうまち");
    assertThat(Fixtures.nodes(outline)).containsExactly("1 災害への備え", "1-1 訓練の充実", "2 地域福祉");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1").text()))
        .contains("18.2％：Ｂ")
        .doesNotContain("見守りを広げる。");
    assertThat(Fixtures.texts(Fixtures.node(outline, "2").text()))
        .containsExactly("主な戦略", "見守りを広げる。");
    assertThat(Fixtures.texts(outline.selfEvaluation().achievements())).containsExactly("届かなかった。");
    assertThat(Fixtures.texts(outline.selfEvaluation().remaining())).containsExactly("学校と組む。");
  }

  @Test
  void formPerIssue_readsTheFirstYearOfAnEraAndTitlesInTheNextCell() {
    var outline =
        html(
            """
            <p>令和2年度　いずみ区運営方針　様式２</p>
            <table border=1><tr><td>経営課題１</td><td colspan=5>【地域福祉】</td></tr>
            <tr><td>めざす成果及び戦略１－１</td><td colspan=5>【見守り】</td></tr>
            <tr><td>具体的取組１－１－１</td><td colspan=5>【見守り協力店の登録】</td></tr>
            <tr><td></td><td>30決算額</td><td>1,200千円</td><td>元予算額　1,500千円</td><td>２予算額</td><td>1,600千円</td></tr>
            <tr><td>具体的取組１－１－２</td><td colspan=5>【研修】 《－》</td></tr></table>
            """);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 地域福祉",
            "1-1 見守り",
            "1-1-1 見守り協力店の登録 | 2018 settled 1200000 | 2019 1500000 | 2020 1600000",
            "1-1-2 研修 | 2020 none");
  }

  @Test
  void selfEvaluationBelowTheReformItems_isNoFurtherItem() {
    var outline =
        html(
            """
            <table border=1><tr><td colspan=2>平成30年度　鶴浜区運営方針（区長：鶴見　凪）</td></tr>
            <tr><td>主な戦略</td><td>主な具体的取組（30年度予算額）</td></tr>
            <tr><td>【1-1 備え】</td><td>【1-1-1 家具固定】　1,203千円<br>【1-1-2 避難ビル】　－</td></tr>
            <tr><td colspan=2>「市政改革プラン2.0」に基づく取組等（様式３）</td></tr>
            <tr><td>主な取組項目</td><td>取組内容</td></tr>
            <tr><td>【取組項目１　ＩＣＴ】（改革の柱１－１）</td><td>・電子化を進める。</td></tr>
            <tr><td colspan=2>◆自己評価</td></tr>
            <tr><td colspan=2>１年間の取組成果と今後取り組みたいこと</td></tr><tr><td colspan=2>5か所増やした。</td></tr>
            <tr><td colspan=2>解決すべき課題と今後の改善方向</td></tr><tr><td colspan=2>学校と組む。</td></tr></table>
            """);
    assertThat(Fixtures.nodes(outline))
        .containsExactly("1-1 備え", "1-1-1 家具固定 | 2018 1203000", "1-1-2 避難ビル | 2018 none");
    assertThat(outline.reformItems()).hasSize(1);
    assertThat(Fixtures.texts(outline.selfEvaluation().achievements())).containsExactly("5か所増やした。");
    assertThat(Fixtures.texts(outline.selfEvaluation().remaining())).containsExactly("学校と組む。");
  }

  @Test
  void reformFormAlone_isAPolicyWithItsItems() {
    var outline =
        html(
            """
            <p>平成29年度　浦辺区運営方針「市政改革プラン2.0」に基づく取組等</p>
            <table border=1><tr><td>取組項目１</td><td>【ＩＣＴの活用】</td></tr>
            <tr><td>計画</td><td>当年度の取組内容</td></tr><tr><td></td><td>・研修する。</td></tr>
            <tr><td>自己評価</td><td>①</td></tr>
            <tr><td>取組項目２</td><td>【働き方改革】</td></tr></table>
            """);
    assertThat(outline.ward()).isEqualTo("浦辺区");
    assertThat(outline.fiscalYear()).isEqualTo(new FiscalYear(2017));
    assertThat(outline.reformItems())
        .extracting(item -> item.title().text())
        .containsExactly("ＩＣＴの活用", "働き方改革");
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void numbersOfAList_mayStandBeforeTheLabel() {
    var outline =
        Fixtures.outline(
            """
            令和4年度 浦辺区運営方針（案）

            経営課題１　安全なまち

            戦略１－１　防災力の向上

            （１）具体的取組１－１－１　計画の見直し【予算額：2,500千円】
            全ての地域で見直す。

            （２）具体的取組１－１－２　アプリの普及【予算額：なし】
            """);
    assertThat(outline.stage()).isEqualTo(Stage.DRAFT);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 安全なまち", "1-1 防災力の向上", "1-1-1 計画の見直し | 2022 2500000", "1-1-2 アプリの普及 | 2022 none");
  }

  @Test
  void codesThatBeginAnewUnderEachIssue_stayUnderTheirIssue() {
    var outline =
        Fixtures.outline(
            """
            平成31年度 なの花区運営方針

            経営課題1 商い
            【戦略1-1】商店街
            【具体的取組1-1-1】市を開く 《-》
            経営課題2 防災
            【戦略1-1】備え
            【具体的取組1-1-1】備蓄 (31年度予算額 100千円)
            【戦略1-2】知らせる
            【具体的取組1-2-1】無線 (31年度予算額 約百万)
            """);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 商い",
            "1-1 商店街",
            "1-1-1 市を開く | 2019 none",
            "2 防災",
            "1-1 備え",
            "1-1-1 備蓄 | 2019 100000",
            "1-2 知らせる",
            "1-2-1 無線");
    assertThat(Fixtures.notes(outline))
        .containsExactly("7 code-duplicate", "8 code-duplicate", "10 amount-unreadable");
    assertThat(Fixtures.texts(Fixtures.node(outline, "1-2-1").text()))
        .containsExactly("(31年度予算額 約百万)");
  }

  @Test
  void situationBetweenMissionAndIssues_isNoMission() {
    var outline =
        Fixtures.outline("平成21年度 浦辺区経営方針\n\n２　区の使命\n支える。\n\n３　現状認識\n高齢化が進む。\n\n経営課題１　安全\n");
    assertThat(Fixtures.texts(outline.missions())).containsExactly("支える。");
    assertThat(outline.unplaced())
        .extracting(Outline.SourceText::text)
        .containsExactly("３　現状認識", "高齢化が進む。");
  }
}
