package org.kusei.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The amounts beside a node, corrected at the desk. */
class BudgetFormTest {
  @TempDir private Path folder;
  private Officer officer;
  private String review = "";

  @BeforeEach
  void handIn() throws Exception {
    officer = Officer.of(folder);
    review = officer.handedIn("方針.txt", DeskPagesTest.DOCUMENT);
  }

  @AfterEach
  void close() {
    officer.close();
  }

  @Test
  void budgets_typedAsOfficialsDo_areOnRecordAfterAcceptance() throws Exception {
    var done =
        send(
            row(0, "8年度", "WARD", "ESTIMATE", "6千3百万円"),
            row(1, "R7", "CITY_MANAGER", "ESTIMATE", "６３，０００千円"),
            row(2, "2024", "WARD", "SETTLED", "-"),
            row(3, "令和8年度", "WARD", "ESTIMATE", ""));

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(budgets())
        .containsExactly("令和8年度 区予算 63,000千円", "令和7年度 区CM予算 63,000千円", "令和6年度 区決算 なし (-)");
    officer.send(review, "/accept");
    assertThat(officer.server.page("/api/v1/policies/minatomi/2026").body()).contains("63000000");
  }

  @Test
  void budgets_unchanged_areNoEdit() throws Exception {
    var fields = officer.page(review + "?edit=0.0.0").select("form.node-form [name]");
    assertThat(fields.select("[name=budget.0.amount]").val()).isEqualTo("1,200千円");
    assertThat(send(row(0, "令和8年度", "WARD", "ESTIMATE", "1,200千円")).statusCode()).isEqualTo(303);
    assertThat(officer.page(review).select("form[action$=/undo] button[disabled]")).hasSize(1);
  }

  @Test
  void budgets_bad_areRefusedBesideTheirFieldsAndNothingTypedIsLost() throws Exception {
    var refused =
        officer.send(
            review,
            "/node",
            form(
                "まだ保存していない題",
                row(0, "八年", "WARD", "ESTIMATE", "63,000"),
                row(1, "令和8年度", "CITY_MANAGER", "SETTLED", "だいたい百")));

    assertThat(refused.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(refused.body());
    assertThat(problem(page, "budget.0.year")).contains("八年");
    assertThat(problem(page, "budget.0.amount")).contains("単位");
    assertThat(problem(page, "budget.1.amount")).contains("だいたい百");
    assertThat(page.select("[name=title]").val()).isEqualTo("まだ保存していない題");
    assertThat(page.select("[name=budget.1.phase] [selected]").val()).isEqualTo("SETTLED");
    assertThat(page.select("[name=budget.0.amount]").val()).isEqualTo("63,000");
    assertThat(budgets()).containsExactly("令和8年度 区予算 1,200千円");
    assertThat(officer.page(review).select("#node-0_0_0 h3").text()).contains("津波避難ビルの指定");
  }

  @Test
  void moreRows_keepWhatWasTyped() throws Exception {
    var page =
        Jsoup.parse(
            officer
                .send(
                    review,
                    "/node",
                    form(
                        "新しい題",
                        row(0, "令和8年度", "WARD", "ESTIMATE", "読めない額"),
                        new String[] {"more", "1"}))
                .body());

    assertThat(page.select(".budget-row")).hasSize(3);
    assertThat(page.select("[name=budget.0.amount]").val()).isEqualTo("読めない額");
    assertThat(page.select("[name=title]").val()).isEqualTo("新しい題");
  }

  @Test
  void budgets_saved_canBeUndone() throws Exception {
    send(row(0, "令和8年度", "WARD", "ESTIMATE", ""));
    assertThat(budgets()).isEmpty();
    officer.send(review, "/undo");
    assertThat(budgets()).containsExactly("令和8年度 区予算 1,200千円");
  }

  @Test
  void title_emptied_isRefusedBesideItsField() throws Exception {
    var refused =
        officer.send(review, "/node", form("", row(0, "令和8年度", "WARD", "ESTIMATE", "2千円")));
    assertThat(refused.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(refused.body());
    assertThat(problem(page, "title")).contains("空");
    assertThat(budgets()).containsExactly("令和8年度 区予算 1,200千円");
    assertThat(page.select("[name=budget.0.amount]").val()).isEqualTo("2千円");
  }

  private static String problem(Element page, String field) {
    var input = page.select("[name=" + field + "][aria-invalid=true]");
    assertThat(input).as(field).hasSize(1);
    return page.select("#" + input.attr("aria-describedby")).text();
  }

  private HttpResponse<String> send(String[]... rows) throws Exception {
    return officer.send(review, "/node", form("津波避難ビルの指定", rows));
  }

  private static String[] form(String title, String[]... rows) {
    var fields =
        new ArrayList<>(
            List.of(
                "path",
                "0.0.0",
                "title",
                title,
                "code",
                "1-1-1",
                "kind",
                "INITIATIVE",
                "parent",
                "0.0",
                "position",
                "1"));
    Arrays.stream(rows).map(List::of).forEach(fields::addAll);
    return fields.toArray(String[]::new);
  }

  private static String[] row(
      int number, String year, String authority, String phase, String amount) {
    var row = "budget." + number + ".";
    return new String[] {
      row + "year", year, row + "authority", authority, row + "phase", phase, row + "amount", amount
    };
  }

  private List<String> budgets() throws Exception {
    return officer.page(review).select("#node-0_0_0 .node-budgets li").eachText();
  }
}
