package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Outline;
import org.kusei.outline.OutlineReformItem;
import org.kusei.reading.Documents;

/** Further ways of writing: broken titles, units named once, wards behind the title. */
class UnseenDialectsTest {

  @Test
  void titlesInBrackets_brokenOverTwoLines_areWhole() {
    var outline =
        Fixtures.outline(
            """
            平成３１年度　白浜区運営方針（案）

            【経営課題３：防災・防犯】
            　【戦略３－１：自助・共助を強めるための
            　　　　　　　　訓練の充実】
            　【具体的取組３－１－１：地域防災リーダーの
            　　育成】（３１年度予算額　２百万円）
            　・研修を年３回行う
            　【３－２：犯罪の抑止】
            　〔３－２－１　防犯カメラ〕（平成31年度予算額　－千円）
            """);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "3 防災・防犯",
            "3-1 自助・共助を強めるための訓練の充実",
            "3-1-1 地域防災リーダーの育成 | 2019 2000000",
            "3-2 犯罪の抑止",
            "3-2-1 防犯カメラ | 2019 none");
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void bulletWithReference_isAnItemOfTheReformBlock() {
    var outline =
        Fixtures.outline(
            """
            平成31年度 白浜区運営方針

            「市政改革プラン2.0」に基づく取組等（様式３）
            ・歳入の確保（改革の柱２-１（２））
            広告を募る。
            ・窓口の改善（改革の柱１-３）
            案内を置く。
            """);
    assertThat(outline.reformItems())
        .extracting(item -> item.title().text())
        .containsExactly("歳入の確保", "窓口の改善");
    assertThat(outline.reformItems())
        .flatExtracting(OutlineReformItem::references)
        .containsExactly("改革の柱２-１（２）", "改革の柱１-３");
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void unitNamedAboveATable_countsForItsFigures() {
    var outline =
        Fixtures.outline(
            """
            令和元年度（平成31年度）　⻄山区運営方針

            （単位：千円）
            経営課題\t戦略\t具体的取組\t30決算額\t31予算額\t2予算額
            1 くらしを⽀える\t1-1 ⾒守り\t1-1-1 訪問\t1,234\t1,300\t1,450
            \t\t1-1-2 相談\t0\t200\t-
            """);
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 くらしを支える",
            "1-1 見守り",
            "1-1-1 訪問 | 2018 settled 1234000 | 2019 1300000 | 2020 1450000",
            "1-1-2 相談 | 2018 settled 0 | 2019 200000 | 2020 none");
    assertThat(outline.unplaced()).isEmpty();
  }

  @Test
  void unitInTheCaptionOfATable_isNoSum() {
    var outline =
        html(
            "<h1>令和2年度 北野区運営方針</h1><h3>経営課題1 子育て</h3><h4>戦略1-1 居場所</h4>"
                + "<table><caption>(単位:百万円)</caption><tr><th>取組名<th>内容<th>令和元年度予算額"
                + "<th>令和2年度予算額<tr><td>1-1-1 ひろば<td>開く。<td>12<td>15"
                + "<tr><td>1-1-2 学習<td>支える。<td>－<td>3</table>");
    assertThat(Fixtures.nodes(outline))
        .containsExactly(
            "1 子育て",
            "1-1 居場所",
            "1-1-1 ひろば | 2019 12000000 | 2020 15000000",
            "1-1-2 学習 | 2019 none | 2020 3000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R6 運営方針　川上区           | 川上区 | 2024
          平成30年度 運営方針 みなと区  | みなと区 | 2018
          H31年度 運営方針（北港区）    | 北港区 | 2019
          """)
  void wardBehindTheTitle_isItsWard(String title, String ward, int year) {
    var outline = Fixtures.outline(title + "\n\n区の目標\n海のまち\n経営課題1 防災\n4年度決算額 5千円\n");
    assertThat(outline.ward()).isEqualTo(ward);
    assertThat(outline.fiscalYear()).isEqualTo(new FiscalYear(year));
    assertThat(Fixtures.notes(outline)).isEmpty();
  }

  private static Outline html(String body) {
    var page = "<!DOCTYPE html><meta charset=\"utf-8\"><body>" + body;
    return Outlines.of(new Documents().read("a.html", page.getBytes(StandardCharsets.UTF_8)));
  }
}
