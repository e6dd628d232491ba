package org.kusei.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kusei.outline.OutlineNode;
import org.kusei.reading.Documents;

/** Money of an initiative in the tables and lines that wards put it in. */
class MoneyInFormsTest {

  private static OutlineNode initiative(String money) {
    var page =
        "<meta charset=utf-8><h1>令和5年度　朝日区運営方針</h1><h2>経営課題1 安全</h2><h3>戦略1-1 防災</h3>"
            + "<h4>具体的取組1-1-1 訓練</h4>"
            + money
            + "<p>・年2回行う。</p>";
    var outline =
        Outlines.of(new Documents().read("a.html", page.getBytes(StandardCharsets.UTF_8)));
    assertThat(outline.unplaced()).isEmpty();
    return Fixtures.node(outline, "1-1-1");
  }

  private static String table(String rows) {
    var table = new StringBuilder("<table>");
    for (String row : rows.split("/", -1)) {
      table.append("<tr>");
      for (String cell : row.split(" *\\+ *", -1)) {
        table.append("<td>").append(cell.strip()).append("</td>");
      }
      table.append("</tr>");
    }
    return table + "</table>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          予算額 + 令和4年度 + 令和5年度 / + 1,100千円 + 1,200千円 | 2022 1100000, 2023 1200000
          予算額（千円） / 3決算 + 4予算 + 5予算 / 1,000 + － + 0 | 2021 settled 1000000, 2022 none, 2023 0
          予算額（千円） / 令和4年度 + 令和5年度 / 1,100 + 1,200 | 2022 1100000, 2023 1200000
          3決算額 + 1,000 + 千円 + 5予算額 + － + 千円 | 2021 settled 1000000, 2023 none
          令和3年度 + 決算額 + 1,000千円 / 令和5年度 + 予算額 + 1,200千円 | 2021 settled 1000000, 2023 1200000
           + 4予算額 + 5予算額 / 区予算 + 1,100千円 + 1,200千円 / 区CM予算 + － + 600千円 | 2022 1100000, 2023 1200000, 2022 CM none, 2023 CM 600000
          """)
  void tables_areReadWithYearAuthorityAndUnit(String rows, String expected) {
    var node = initiative(table(rows));
    assertThat(node.budgets())
        .extracting(Fixtures::budget)
        .containsExactly(expected.split(", ", -1));
    assertThat(Fixtures.texts(node.text())).containsExactly("年2回行う。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5予算額　1,200千円（1-2-1に計上） | （1-2-1に計上）
          令和5年度予算額 1,200千円 ※債務負担行為を含む | ※債務負担行為を含む
          """)
  void wordsBehindASum_stayText(String line, String words) {
    var node = initiative("<p>" + line + "</p>");
    assertThat(node.budgets()).extracting(Fixtures::budget).containsExactly("2023 1200000");
    assertThat(Fixtures.texts(node.text())).containsExactly(words, "年2回行う。");
  }
}
