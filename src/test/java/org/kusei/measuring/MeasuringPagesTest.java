package org.kusei.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.indicator.Proposals;
import org.kusei.indicator.Releases;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.plan.Stage;
import org.kusei.testing.TestDatabase;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** Indicators as officers keep them, over HTTP. */
class MeasuringPagesTest {
  @TempDir static Path folder;
  private static TestServer server;
  private MeasuredWard ward;
  private TestOfficer section;
  private TestOfficer planning;
  private String list;

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void record() {
    TestDatabase.emptiedUnderAServer();
    ward = MeasuredWard.recorded(server);
    section = server.signedIn(Role.SECTION);
    planning = server.signedIn(Role.PLANNING);
    list = ward.address();
  }

  private String address(IndicatorId id) {
    return list + "/" + id.value();
  }

  private Document page(String address) throws Exception {
    var answer = section.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void indicatorAddedByForm_standsAtItsNodeAndAsksForItsValues() throws Exception {
    var node = ward.edition().find("1-1-1").orElseThrow().node().key().address();
    var form = page(list + "/new?node=" + node);
    assertThat(form.select("select[name=rhythm] option[selected]").val()).isEqualTo("quarterly");

    var answer =
        section.post(
            list,
            "node",
            node,
            "name",
            "訓練の回数",
            "kind",
            "process",
            "unit",
            "回",
            "scale",
            "number",
            "direction",
            "higher",
            "accumulation",
            "cumulative",
            "rhythm",
            "half_yearly",
            "baseline",
            "３",
            "target-low",
            "1,2",
            "target-high",
            "",
            "withdrawal-low",
            "",
            "withdrawal-high",
            "");

    assertThat(answer.statusCode()).isEqualTo(303);
    var page = page(list);
    assertThat(page.select("article.gauge").text()).contains("訓練の回数", "12回以上", "上半期", "未報告");
    assertThat(page.select(".missing-list").text()).contains("訓練の回数", "上半期、下半期の値が未報告");
  }

  @Test
  void formWithSeveralMistakes_isRefusedWithAllOfThemAndKeepsWhatWasTyped() throws Exception {
    var node = ward.edition().find("1").orElseThrow().node().key().address();
    var answer =
        section.post(
            list,
            "node",
            node,
            "name",
            "",
            "kind",
            "outcome",
            "unit",
            "人",
            "scale",
            "number",
            "direction",
            "lower",
            "accumulation",
            "latest",
            "rhythm",
            "yearly",
            "baseline",
            "たくさん",
            "target-low",
            "5",
            "target-high",
            "",
            "withdrawal-low",
            "",
            "withdrawal-high",
            "x");

    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactlyInAnyOrder("#name", "#baseline", "#target-low", "#withdrawal-high");
    assertThat(page.select("#baseline").val()).isEqualTo("たくさん");
    assertThat(page.select("#baseline").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("select[name=direction] option[selected]").val()).isEqualTo("lower");
    assertThat(page(list).select("article.gauge")).isEmpty();
  }

  @Test
  void value_isEnteredCorrectedWithAReasonAndBothAreKept() throws Exception {
    var id = ward.drills();
    var values = address(id) + "/values";
    assertThat(section.post(values, "period", "1", "value", "１２０人", "reason", "").statusCode())
        .isEqualTo(422);
    assertThat(section.post(values, "period", "1", "value", "120", "reason", "").statusCode())
        .isEqualTo(303);

    var refused = section.post(values, "period", "1", "value", "12", "reason", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).contains("直す理由");
    assertThat(Jsoup.parse(refused.body()).select("#value").val()).isEqualTo("12");

    assertThat(section.post(values, "period", "1", "value", "12", "reason", "桁の誤り").statusCode())
        .isEqualTo(303);
    var page = page(address(id));
    assertThat(page.expectFirst(".gauge-values tbody tr").text()).contains("12人", "桁の誤り");
    assertThat(page.select(".past").text()).contains("120人", "12人", section.person().login());
    assertThat(page.select("form select[name=unit], form input[name=unit]")).isEmpty();
    assertThat(page.text()).contains("値がすでに入っているため");
  }

  @Test
  void twoPeopleAtOnce_theSecondSeesWhatTheFirstEntered() throws Exception {
    var id = ward.drills();
    var seen = page(address(id)).select("input[name=seen]").val();
    var values = address(id) + "/values";
    planning.post(values, "period", "1", "value", "120", "reason", "", "seen", seen);

    var late = section.post(values, "period", "1", "value", "9", "reason", "訂正", "seen", seen);

    assertThat(late.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(late.body());
    assertThat(page.select("[role=alert]").text()).contains("ほかの人がこの期間の値を入れました");
    assertThat(page.select(".gauge-values").text()).contains("120人");
    assertThat(page.select("#value").val()).isEqualTo("9");
    assertThat(page.select("input[name=seen]").val()).isNotEqualTo(seen);
  }

  @Test
  void target_isFollowedByAnotherAndNeverOverwritten() throws Exception {
    var id = ward.drills();
    ward.count(id, 1, "350");
    var targets = address(id) + "/targets";
    assertThat(planning.post(targets, "target-low", "300", "reason", " ").statusCode())
        .isEqualTo(422);
    assertThat(planning.post(targets, "target-high", "300", "reason", "雨").statusCode())
        .isEqualTo(422);
    assertThat(section.post(targets, "target-low", "300", "reason", "雨").statusCode())
        .isEqualTo(403);

    assertThat(planning.post(targets, "target-low", "300", "reason", "荒天で中止").statusCode())
        .isEqualTo(303);

    var page = page(address(id));
    assertThat(page.select(".gauge-facts").text())
        .contains("300人以上", "当初の目標 400人以上", "達成(116.7%)", "未達成(87.5%)");
    assertThat(page.select("#targets ~ .past li")).hasSize(2);
    assertThat(page.select("#targets ~ .past").text()).contains("荒天で中止", "第1版");
  }

  @Test
  void proposedTarget_waitsForTheNextEditionAndIsSetByIt() throws Exception {
    var id = ward.drills();
    var targets = address(id) + "/targets";
    assertThat(
            planning
                .post(targets, "target-low", "350", "reason", "会場が減るため", "when", "next")
                .statusCode())
        .isEqualTo(303);
    assertThat(
            planning
                .post(targets, "target-low", "300", "reason", "会場が減るため", "when", "next")
                .statusCode())
        .isEqualTo(303);
    assertThat(page(address(id)).select(".gauge-facts").text()).contains("400人以上");
    assertThat(page(address(id)).text()).contains("300人以上 次の版で定める案").doesNotContain("350人以上");
    var proposals = server.get(Proposals.class);
    var hama = ward.edition().ward();
    assertThat(proposals.list(hama.id(), MeasuredWard.YEAR)).hasSize(1);

    MeasuredWard.edition(server, hama, MeasuredWard.YEAR, Stage.REVISED);

    assertThat(proposals.list(hama.id(), MeasuredWard.YEAR)).isEmpty();
    assertThat(page(address(id)).select("#targets ~ .past").text())
        .contains("300人以上 第2版(改定)", "会場が減るため", planning.person().login());
  }

  @Test
  void rollUp_onTheDesk_followsEachValueAndNamesWhatItLeavesOut() throws Exception {
    var drills = ward.drills();
    ward.households();
    assertThat(page(list).select("[aria-labelledby=attainment] .rollup-counts").text())
        .isEqualTo("2指標のうち 達成0、未報告2");

    ward.count(drills, 4, "390");
    var now = page(list);
    assertThat(now.select("[aria-labelledby=attainment] .rollup-counts").text())
        .isEqualTo("2指標のうち 達成0、未達成1、未報告1");
    assertThat(now.select(".gauge-node .rollup-counts").text()).contains("未達成1、未報告1");
    assertThat(now.select("[aria-labelledby=attainment] .rollup").text())
        .contains("結果の出た1指標", "備えのある世帯");
    assertThat(now.select("[aria-labelledby=attainment] .rollup-rows a").eachAttr("href"))
        .contains(address(drills));
  }

  @Test
  void chart_saysInWordsWhatItShows() throws Exception {
    var id = ward.drills();
    assertThat(page(address(id)).select(".chart")).isEmpty();
    ward.count(id, 1, "100");
    ward.count(id, 2, "150");
    ward.value(id, 3, new Blank(Why.NOT_MEASURABLE), "台風で中止");

    var page = page(address(id));
    var drawing = page.expectFirst(".chart > svg");
    assertThat(drawing.attr("role")).isEqualTo("img");
    assertThat(drawing.select("title").text()).contains("訓練に加わった人");
    assertThat(drawing.select("desc").text()).contains("250人", "400人以上", "未達成(62.5%)");
    assertThat(drawing.select("circle")).hasSize(2);
    assertThat(page.select(".gauge-values").text()).contains("測定不能", "台風で中止", "未報告", "250人");
  }

  @Test
  void release_isPlanningStaffsAndNeverAheadOrBack() throws Exception {
    ward.drills();
    var release = list + "/release";
    assertThat(section.post(release, "until", "2024-09-30").statusCode()).isEqualTo(403);
    assertThat(planning.post(release, "until", "昨日").statusCode()).isEqualTo(422);
    assertThat(planning.post(release, "until", "2199-01-01").statusCode()).isEqualTo(422);
    assertThat(planning.post(release, "until", "2024-09-30").statusCode()).isEqualTo(303);
    assertThat(planning.post(release, "until", "2024-06-30").statusCode()).isEqualTo(422);

    var known = server.get(Releases.class).find(ward.edition().ward().id(), MeasuredWard.YEAR);
    assertThat(known.orElseThrow().until()).hasToString("2024-09-30");
    assertThat(page(list).text()).contains("2024年9月30日に終わった期間までの実績を公表");
  }

  @Test
  void indicatorOfAnotherWardOrYear_isNotFoundAndAnotherWardsPagesAreShut() throws Exception {
    var id = ward.drills();
    assertThat(planning.get("/desk/oka/2024/indicators/" + id.value()).statusCode()).isEqualTo(404);
    assertThat(planning.get("/desk/hama/2023/indicators").statusCode()).isEqualTo(404);
    assertThat(planning.get(list + "/999999").statusCode()).isEqualTo(404);
    var home = server.get(Municipalities.class).findHome().orElseThrow().id();
    var oka = new Place.OfWard(server.get(Wards.class).get(home, "oka").id());
    var elsewhere = server.signedIn(Role.PLANNING, oka);
    assertThat(elsewhere.post(address(id) + "/values", "period", "1", "value", "1").statusCode())
        .isEqualTo(403);
  }

  @Test
  void english_isComplete() throws Exception {
    var id = ward.drills();
    ward.count(id, 1, "120");
    var page = page(address(id) + "?lang=en");
    assertThat(page.select(".gauge-facts").text()).contains("at least 400 人", "Not reached (30%)");
    assertThat(page.select("[lang=ja]").eachText()).contains("訓練に加わった人");
  }
}
