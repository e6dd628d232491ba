package org.kusei.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.Releases;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Count;
import org.kusei.measure.Reading.Why;
import org.kusei.plan.Stage;
import org.kusei.testing.Patience;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestServer;
import tools.jackson.databind.json.JsonMapper;

/** Indicators as the public reads them: at once, and no more than is released. */
class PublicIndicatorsTest {
  private static final String NODE = "/hama/2024/1-1-1";
  private static final String POLICY = "/hama/2024";
  private static final String FILE = "/api/v1/policies/hama/2024/indicators";

  @TempDir Path folder;
  private TestServer server;
  private MeasuredWard ward;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
    ward = MeasuredWard.recorded(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(server.page(address).body());
  }

  private boolean isReady(String address) throws Exception {
    var vary = server.page(address).headers().firstValue("Vary").orElse("");
    return vary.contains("Accept-Encoding");
  }

  private void release(String until) {
    MeasuredWard.accepted(
        server
            .get(Releases.class)
            .release(
                TestCity.CLERK, ward.edition().ward(), MeasuredWard.YEAR, LocalDate.parse(until)));
  }

  private void target(IndicatorId id, String bound) {
    MeasuredWard.accepted(
        server
            .get(Indicators.class)
            .setTarget(
                TestCity.CLERK,
                ward.edition(),
                id,
                new AtLeast(new BigDecimal(bound)),
                "荒天で一回中止したため"));
  }

  @Test
  void targetAndReleasedValue_showAtOnceWherePagesLieReady() throws Exception {
    var id = ward.drills();
    for (var address : new String[] {NODE, POLICY, FILE + ".json"}) {
      Patience.until(() -> isReady(address));
    }

    target(id, "300");
    assertThat(page(NODE).select(".gauge-facts").text()).contains("300人以上", "当初の目標 400人以上");
    assertThat(page(POLICY).select(".part-gauges").text()).contains("300人以上");

    Patience.until(() -> isReady(NODE) && isReady(POLICY) && isReady(FILE + ".json"));
    ward.count(id, 1, "350");
    assertThat(isReady(NODE)).as("a value alone changes nothing that is public").isTrue();
    assertThat(page(NODE).text()).doesNotContain("350人").contains("まだ公表されていません");

    release("2024-06-30");
    assertThat(page(NODE).select(".gauge-facts").text()).contains("350人", "達成(116.7%)");
    assertThat(page(POLICY).select(".part-gauges").text()).contains("350人", "達成");
    assertThat(server.page(FILE + ".json").body()).contains("350");
    Patience.until(() -> isReady(NODE) && page(NODE).text().contains("350人"));
  }

  @Test
  void indicatorTargetAndReleasedValue_areFoundOnceTheyArePublic() throws Exception {
    var id = ward.drills();
    Patience.until(() -> found("訓練に加わった人").startsWith(NODE + "#indicator-"));
    assertThat(found("訓練に加わった人")).endsWith("目標 400人以上 実績 未公表");

    target(id, "300");
    ward.count(id, 1, "350");
    Patience.until(() -> found("300人以上").contains("当初の目標 400人以上"));
    assertThat(found("350人")).isEmpty();

    release("2024-06-30");
    Patience.until(() -> found("350人").endsWith("実績 350人 達成(116.7%)"));
  }

  /** Where the best of what has all the words stands, and what it says. */
  private String found(String asked) throws Exception {
    var query = URLEncoder.encode(asked, StandardCharsets.UTF_8);
    var answer = server.page("/api/v1/search?q=" + query).body();
    var json = JsonMapper.shared().readTree(answer);
    return json.get("match").asString().equals("all")
        ? json.at("/items/0/href").asString() + " " + json.at("/items/0/passage").asString()
        : "";
  }

  @Test
  void correctionAfterTheRelease_staysInsideUntilTheNext() throws Exception {
    var id = ward.drills();
    ward.count(id, 1, "350");
    ward.count(id, 2, "10");
    ward.value(id, 3, new Blank(Why.NOT_MEASURABLE), "荒天");
    release("2024-06-30");
    assertThat(page(NODE).select(".gauge-values tbody tr")).hasSize(1);

    ward.value(id, 1, new Count(new BigDecimal("35")), "桁の誤り");
    assertThat(page(NODE).text()).contains("350人").doesNotContain("桁の誤り");

    release("2024-12-31");
    var values = page(NODE).select(".gauge-values").text();
    assertThat(values).contains("35人", "桁の誤り", "10人", "測定不能", "荒天").doesNotContain("第4四半期");
  }

  @Test
  void rollUp_countsReleasedValuesOnly_andLeadsToTheirRows() throws Exception {
    var drills = ward.drills();
    ward.households();
    ward.count(drills, 1, "450");
    assertThat(page(POLICY).select("#attainment .rollup-counts").text())
        .isEqualTo("2指標のうち 公表された実績はまだありません");

    release("2024-12-31");
    var policy = page(POLICY);
    assertThat(policy.select("#attainment .rollup-counts").text()).isEqualTo("2指標のうち 達成1、未報告1");
    assertThat(policy.select(".issue .rollup-counts").text()).isEqualTo("2指標のうち 達成1、未報告1");
    var rows = policy.select("#attainment .rollup-rows");
    assertThat(rows.select("dt").eachText()).containsExactly("達成 1", "未報告 1");
    for (var row : rows.select("a")) {
      var address = row.attr("href").split("#", 2);
      assertThat(page(address[0]).getElementById(address[1])).isNotNull();
    }

    ward.value(drills, 1, new Count(new BigDecimal("45")), "桁の誤り");
    assertThat(page(POLICY).select("#attainment").text()).contains("達成1");
    assertThat(page(POLICY + "?lang=en").select("#attainment .rollup-counts").text())
        .isEqualTo("Of 2 indicators: 1 reached, 1 not reported");
  }

  @Test
  void rollUps_areTheSameInTheFileAsOnThePage() throws Exception {
    var drills = ward.drills();
    ward.households();
    ward.count(drills, 1, "450");
    target(drills, "500");
    var before = JsonMapper.shared().readTree(server.page(FILE + ".json").body());
    assertThat(before.at("/roll_ups/0/in_force/not_released").asInt()).isEqualTo(2);

    release("2025-03-31");

    assertThat(page(POLICY).select("#attainment .rollup-counts").text()).startsWith("2指標のうち 達成0");
    var json = JsonMapper.shared().readTree(server.page(FILE + ".json").body());
    var whole = json.at("/roll_ups/0");
    assertThat(whole.get("node").isNull()).isTrue();
    assertThat(whole.at("/in_force/total").asInt()).isEqualTo(2);
    assertThat(whole.at("/in_force/reached").asInt()).isZero();
    assertThat(whole.at("/in_force/missed").asInt()).isEqualTo(1);
    assertThat(whole.at("/first/reached").asInt()).isEqualTo(1);
    var standings = new ArrayList<String>();
    for (var one : json.get("indicators")) {
      standings.add(one.get("standing").asString() + " " + one.get("first_standing").asString());
    }
    assertThat(standings).containsExactlyInAnyOrder("not_reported not_reported", "missed reached");
    var issue = json.at("/roll_ups/1");
    assertThat(issue.get("node").asString()).startsWith("n");
    assertThat(issue.get("first")).isEqualTo(whole.get("first"));
    assertThat(json.get("roll_ups")).hasSizeGreaterThan(2);
  }

  @Test
  void targetOfALaterEdition_isNotReadIntoTheEarlierOne() throws Exception {
    var id = ward.drills();
    var revised =
        MeasuredWard.edition(server, ward.edition().ward(), MeasuredWard.YEAR, Stage.REVISED);
    MeasuredWard.accepted(
        server
            .get(Indicators.class)
            .setTarget(TestCity.CLERK, revised, id, new AtLeast(new BigDecimal("300")), "改定"));

    assertThat(page(POLICY).select(".part-gauges").text()).contains("300人以上");
    assertThat(page(POLICY + "/editions/1").select(".part-gauges").text())
        .contains("400人以上")
        .doesNotContain("300人以上");
  }

  @Test
  void targetOfALaterEdition_isNamedAsChanged_apartFromTexts() throws Exception {
    var id = ward.drills();
    ward.households();
    var revised =
        MeasuredWard.edition(server, ward.edition().ward(), MeasuredWard.YEAR, Stage.REVISED);
    MeasuredWard.accepted(
        server
            .get(Indicators.class)
            .setTarget(TestCity.CLERK, revised, id, new AtLeast(new BigDecimal("300")), "改定"));

    var compared = "/hama/compare?from=2024.1&to=2024.2";
    var tree = page(compared);
    assertThat(tree.select(".tallies .change-retargeted").text()).isEqualTo("目標の変更 1");
    assertThat(tree.select(".tallies .change-reworded dd").eachText()).isSubsetOf("0");
    assertThat(tree.select(".change-money").text()).contains("訓練に加わった人の目標", "400人以上", "300人以上");
    assertThat(tree.text()).doesNotContain("備えのある世帯の目標");
    assertThat(page(compared + "&view=table").select(".old-and-new").text())
        .contains("訓練に加わった人の目標 400人以上", "訓練に加わった人の目標 300人以上");
    var json = JsonMapper.shared().readTree(server.page(compared + "&format=json").body());
    assertThat(json.at("/counts/retargeted").asInt()).isEqualTo(1);
    assertThat(json.at("/counts/reworded").asInt()).isZero();
    var initiative = json.at("/nodes/2");
    assertThat(initiative.at("/targets/0/before/low").asInt()).isEqualTo(400);
    assertThat(initiative.at("/targets/0/after/low").asInt()).isEqualTo(300);
  }

  @Test
  void targetOfTheNextYear_isNamedAsChanged_alsoInTheHistoriesThatLieReady() throws Exception {
    ward.drills();
    ward.households();
    var next =
        MeasuredWard.edition(
            server, ward.edition().ward(), MeasuredWard.YEAR.next(), Stage.ADOPTED);
    var compared = "/hama/compare?from=2024&to=2025";
    var history = "/hama/2024/1-1-1/history";
    Patience.until(() -> isReady(history));
    assertThat(page(compared).select(".change-money").text())
        .as("nothing is measured in the next year yet")
        .isEmpty();

    ward.drills(next, "500");

    var tree = page(compared);
    assertThat(tree.select(".tallies .change-retargeted").text()).isEqualTo("目標の変更 2");
    assertThat(tree.select(".change-money").text())
        .contains("訓練に加わった人の目標", "400人以上", "500人以上", "備えのある世帯の目標");
    assertThat(page(history).select(".change-retargeted, .change-money").text())
        .contains("目標の変更", "400人以上", "500人以上");
    Patience.until(() -> isReady(history) && page(history).text().contains("500人以上"));
  }

  @Test
  void files_carryReleasedValuesAndTheirBlanks() throws Exception {
    var id = ward.drills();
    ward.value(id, 2, new Blank(Why.NOT_MEASURABLE), "荒天");
    var before = JsonMapper.shared().readTree(server.page(FILE + ".json").body());
    assertThat(before.get("until").isNull()).isTrue();
    assertThat(before.get("indicators").get(0).get("values")).isEmpty();
    assertThat(before.get("indicators").get(0).get("targets")).hasSize(1);

    release("2024-12-31");
    var after = JsonMapper.shared().readTree(server.page(FILE + ".json").body());
    assertThat(after.get("until").asString()).isEqualTo("2024-12-31");
    assertThat(after.get("indicators").get(0).get("values")).hasSize(3);
    assertThat(server.page(FILE + ".csv").body()).contains("測定不能,荒天", "未報告");
    assertThat(server.page("/api/v1/policies/hama/1999/indicators.json").statusCode())
        .isEqualTo(404);
  }
}
