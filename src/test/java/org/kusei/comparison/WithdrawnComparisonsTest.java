package org.kusei.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.comparison.ComparedWards.TEST;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import org.kusei.testing.TestServer;

/** What a withdrawn edition said is in no comparison and in no history. */
class WithdrawnComparisonsTest {
  /** Only the revised edition of 2025 says so. */
  private static final String REVISED_ONLY = "逃げ込めるビルの確保";

  private static final String WHY = "誤って登録した。";

  @TempDir private Path folder;
  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
    ComparedWards.recorded(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void compare_namingTheWithdrawnEdition_isGone_andSaysWhy() throws Exception {
    assertThat(text("/hama/compare?from=2025.1&to=2025.2")).contains(REVISED_ONLY);

    withdraw(2025, 2);

    assertGone("/hama/compare?from=2025.1&to=2025.2");
    assertGone("/hama/compare?from=2025.2&to=2025.1");
    assertGone("/hama/compare?to=2025.2");
    assertGone("/oka/compare?from=2025&to=hama:2025.2");
    assertGone("/hama/compare?from=2025.2&to=2031");
    for (var sides : List.of("from=2025.1&to=2025.2", "from=2025.2&to=2025.1")) {
      var answer = assertGone("/hama/compare?" + sides + "&format=json");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).contains("浜区 令和7年度 第2版");
    }
    assertThat(server.page("/hama/compare?from=2025.1&to=2025.3").statusCode()).isEqualTo(404);
  }

  @Test
  void compare_namingNoEdition_comparesWhatStands() throws Exception {
    assertThat(text("/hama/compare")).contains(REVISED_ONLY);

    withdraw(2025, 2);

    var page = page("/hama/compare");
    assertThat(page.text()).doesNotContain(REVISED_ONLY).contains("防災の人づくりと逃げ先づくり");
    assertThat(page.select("select option").eachAttr("value")).doesNotContain("2025.2");
  }

  @Test
  void yearsSideBySide_showWhatStands() throws Exception {
    assertThat(text("/hama/decade")).contains("防犯力の向上");
    assertThat(text("/years/2025")).contains("防犯力の向上");

    withdraw(2025, 2);

    // an issue in the withdrawn edition alone, a strategy in the one that stands
    assertThat(text("/hama/decade")).doesNotContain("防犯力の向上");
    assertThat(text("/years/2025")).doesNotContain("防犯力の向上").contains("災害に強いまち");
  }

  @Test
  void history_ofALine_leavesTheWithdrawnTextOut() throws Exception {
    assertThat(text("/hama/2025/1-1-1/history")).contains("12,268");

    withdraw(2025, 2);

    assertThat(text("/hama/2025/1-1-1/history")).doesNotContain("12,268").contains("22,268");
  }

  @Test
  void yearWhoseEditionsAreAllWithdrawn_isNoColumn() throws Exception {
    withdraw(2025, 2);
    withdraw(2025, 1);

    assertThat(page("/hama/decade").select("a[href=/hama/2025]")).isEmpty();
    assertThat(server.page("/hama/decade").statusCode()).isEqualTo(200);
    assertThat(text("/hama/2024/1-1-1/history")).doesNotContain("令和7年度");
    assertThat(page("/years/2025").select("a[href=/hama/2025]")).isEmpty();
    assertGone("/hama/2025/1-1-1/history");
    assertGone("/hama/compare?from=2024&to=2025");
    assertThat(server.page("/hama/2025/9-9/history").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> assertGone(String path) throws Exception {
    var answer = server.page(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(410);
    assertThat(answer.body()).as(path).contains(WHY).doesNotContain(REVISED_ONLY);
    return answer;
  }

  private void withdraw(int year, int number) {
    var city = server.get(Municipalities.class).findHome().orElseThrow();
    var ward = server.get(Wards.class).get(city.id(), "hama");
    var edition =
        server.get(Policies.class).getEdition(ward.id(), new FiscalYear(year), number).id();
    assertThat(server.get(Withdrawals.class).withdraw(TEST, edition, WHY))
        .isInstanceOf(Accepted.class);
  }

  private String text(String path) throws IOException, InterruptedException {
    return page(path).select("main").text();
  }

  private Document page(String path) throws IOException, InterruptedException {
    var answer = server.page(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
