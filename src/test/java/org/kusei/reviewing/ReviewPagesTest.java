package org.kusei.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.calendar.Due;
import org.kusei.calendar.DueSource;
import org.kusei.calendar.Windows;
import org.kusei.calendar.Work;
import org.kusei.cataloguing.PublishedTexts;
import org.kusei.difference.Overrulings;
import org.kusei.indicator.Releases;
import org.kusei.matching.Overruling;
import org.kusei.measure.IndicatorId;
import org.kusei.measuring.MeasuredWard;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Stage;
import org.kusei.platform.Check.Difference;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Texts;
import org.kusei.reform.ReformProgrammes;
import org.kusei.selfcheck.SelfCheck;
import org.kusei.testing.Patience;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

/** A year-end review over HTTP: written, warned of, finished, frozen, carried over. */
class ReviewPagesTest {
  private static final String DESK = "/desk/hama/2024/review/year-end";
  private static final String PUBLIC = "/hama/2024/review/year-end";

  @TempDir Path folder;
  private TestServer server;
  private MeasuredWard ward;
  private TestOfficer section;
  private TestOfficer mayor;
  private IndicatorId drills;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
    ward = MeasuredWard.recorded(server);
    section = server.signedIn(Role.SECTION);
    mayor = server.signedIn(Role.MAYOR);
    drills = ward.drills();
    ward.count(drills, 1, "120");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Document read(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body());
  }

  private String subject(String code) {
    return ward.edition().find(code).orElseThrow().node().key().address();
  }

  private HttpResponse<String> enter(TestOfficer by, String subject, String... fields)
      throws Exception {
    var page = by.page(DESK);
    var seen =
        page.select("form:has(input[name=subject][value=" + subject + "]) input[name=seen]").val();
    return enterSeen(by, subject, seen, fields);
  }

  private HttpResponse<String> enterSeen(
      TestOfficer by, String subject, String seen, String... fields) throws Exception {
    var all = new String[fields.length + 4];
    all[0] = "subject";
    all[1] = subject;
    all[2] = "seen";
    all[3] = seen;
    System.arraycopy(fields, 0, all, 4, fields.length);
    return by.post(DESK + "/entries", all);
  }

  private void begin() throws Exception {
    assertThat(section.post(DESK + "/begin").statusCode()).isEqualTo(303);
  }

  @Test
  void judgement_isWarnedOfAndStaysTheOfficersOwn() throws Exception {
    ward.households();
    assertThat(section.page(DESK).text()).contains("まだ始まっていません");
    begin();

    assertThat(enter(section, subject("1"), "code.progress", "b").statusCode()).isEqualTo(303);

    var page = section.page(DESK);
    var issue = page.expectFirst("#s-" + subject("1"));
    assertThat(issue.select("select option[selected]").val()).isEqualTo("b");
    assertThat(issue.select(".notice.warn").eachText())
        .containsExactly("この評価には課題が必要です。", "この評価には改善策が必要です。");
    assertThat(page.text()).contains("この符号の意味は、市の公表資料では確かめられていません");
    assertThat(page.select("dd:contains(含めていないもの)").text()).contains("備えのある世帯");
  }

  @Test
  void codeOfAnotherDimension_isRefusedAndWhatWasTypedStays() throws Exception {
    begin();
    var refused = enter(section, subject("1"), "code.progress", "ア", "problem", "人手が足りない");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(read(refused).select("#s-" + subject("1") + " textarea[name=problem]").text())
        .isEqualTo("人手が足りない");
    assertThat(enterSeen(section, "n99999", "0").statusCode()).isEqualTo(404);
    assertThat(enterSeen(section, "'; drop", "0").statusCode()).isEqualTo(404);
  }

  @Test
  void twoPeopleAtOnce_theSecondIsTold() throws Exception {
    begin();
    assertThat(enterSeen(section, "all", "0", "done", "一人目").statusCode()).isEqualTo(303);
    var late = enterSeen(section, "all", "0", "done", "二人目");
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(read(late).select("[role=alert]").text()).contains("ほかの人がこの項目を書きました");
    assertThat(read(late).select("#s-all textarea[name=done]").text()).isEqualTo("二人目");
    assertThat(section.page(DESK).select("#s-all textarea[name=done]").text()).isEqualTo("一人目");
  }

  @Test
  void finishedReview_isPublicFrozenAndCarriedOver() throws Exception {
    var next =
        MeasuredWard.edition(
            server, ward.edition().ward(), MeasuredWard.YEAR.next(), Stage.ADOPTED);
    begin();
    enter(section, subject("1"), "code.progress", "b", "problem", "参加が減った", "remedy", "夜の訓練を始める");
    enter(section, "all", "done", "訓練を続けた", "problem", "参加者を増やす");
    assertThat(server.page(PUBLIC).statusCode()).isEqualTo(404);
    assertThat(section.post(DESK + "/finish").statusCode()).isEqualTo(403);

    assertThat(mayor.page(DESK).select("#unjudged")).isEmpty();
    assertThat(mayor.post(DESK + "/finish").statusCode()).isEqualTo(303);

    var shown = Jsoup.parse(server.page(PUBLIC).body());
    assertThat(shown.text()).contains("訓練を続けた", "参加者を増やす", "b 順調でない", "夜の訓練を始める", "120人");
    var successor = next.find("1").orElseThrow().node();
    var link = shown.select(".task a").attr("href");
    assertThat(link).isEqualTo("/hama/2025/" + next.address(successor));
    var taken = Jsoup.parse(server.page(link).body());
    assertThat(taken.select("#left ~ ul").text()).contains("夜の訓練を始める", "参加が減った");
    assertThat(taken.select("#left ~ ul a").attr("href")).isEqualTo(PUBLIC + "#s-" + subject("1"));
    assertThat(
            Jsoup.parse(server.page("/hama/2024").body()).select("#evaluation a").eachAttr("href"))
        .contains(PUBLIC);
    assertThat(shown.select("main a").eachAttr("href")).contains("/hama/2024");
    assertThat(server.page("/hama/2024/1-1-1").body()).contains("120人");

    assertThat(mayor.post(DESK + "/finish").statusCode()).isEqualTo(422);
    assertThat(enterSeen(section, "all", "1", "done", "書きかえ").statusCode()).isEqualTo(422);
    var value =
        section.post(
            ward.address() + "/" + drills.value() + "/values", "period", "2", "value", "5");
    assertThat(value.statusCode()).isEqualTo(422);
    assertThat(read(value).select("[role=alert]").text()).contains("完了した振り返り");
    refusedByTheDatabase();
    cutLineLeavesNothingToTheOther(successor.key(), link);
  }

  private void cutLineLeavesNothingToTheOther(NodeKey successor, String link) throws Exception {
    var edition = ward.edition();
    var cut =
        new Overruling(edition.find("1").orElseThrow().node().key(), successor, /* same= */ false);
    assertThat(
            server
                .get(Overrulings.class)
                .say(TestCity.CLERK, edition.ward().municipality(), cut, "別の課題"))
        .isInstanceOf(Accepted.class);
    assertThat(Jsoup.parse(server.page(PUBLIC).body()).select(".task a")).isEmpty();
    assertThat(Jsoup.parse(server.page(link).body()).select("#left")).isEmpty();
  }

  @Test
  void valueThatAFinishedReviewRead_isCorrectedWithAReason_andTheReviewKeepsWhatItJudged()
      throws Exception {
    begin();
    enter(section, subject("1"), "code.progress", "b", "problem", "参加が減った", "remedy", "夜の訓練");
    assertThat(mayor.post(DESK + "/finish").statusCode()).isEqualTo(303);
    var values = ward.address() + "/" + drills.value() + "/values";
    assertThat(section.post(values, "period", "1", "value", "130").statusCode()).isEqualTo(422);
    var corrected =
        section.post(values, "period", "1", "value", "130", "seen", "", "reason", "集計もれ");
    assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(303);

    assertThat(Jsoup.parse(server.page(PUBLIC).body()).select(".corrected"))
        .as("the officers' until it is released")
        .isEmpty();
    var until = LocalDate.of(2025, 3, 31);
    server
        .get(Releases.class)
        .release(TestCity.CLERK, ward.edition().ward(), MeasuredWard.YEAR, until);
    for (var page : List.of(Jsoup.parse(server.page(PUBLIC).body()), section.page(DESK))) {
      assertThat(page.expectFirst(".part-gauges").text()).contains("120人", "完了後に訂正: 130人");
    }
    assertThat(Jsoup.parse(server.page("/hama/2024/1-1-1").body()).text()).contains("130人");
    Patience.until(() -> !found("\"完了後に訂正: 130人\"").isEmpty());
    assertThat(catalogueDiffersAt()).isEmpty();
  }

  @Test
  void finishedReview_isFoundWhereItStands_andNoneThatIsOpen() throws Exception {
    begin();
    enter(section, subject("1"), "code.progress", "b", "problem", "参加が減った", "remedy", "夜の訓練を始める");
    enter(section, "all", "done", "訓練を続けた\n声かけを広げた", "problem", "参加者を増やす");
    assertThat(countHandedOver()).isZero();
    assertThat(mayor.post(DESK + "/finish").statusCode()).isEqualTo(303);
    Patience.until(() -> !found("夜の訓練を始める").isEmpty());

    var issue = PUBLIC + "#s-" + subject("1");
    assertThat(found("夜の訓練を始める")).containsExactly(issue);
    assertThat(found("参加が減った")).containsExactly(issue);
    assertThat(found("\"b 順調でない\"")).containsExactly(issue);
    assertThat(found("参加者を増やす")).containsExactly(PUBLIC + "#whole");
    assertThat(found("声かけを広げた")).containsExactly(PUBLIC + "#whole");
    assertThat(found("目標達成率の平均")).containsExactly(PUBLIC);
    assertThat(found("\"実績 120人\"")).contains(PUBLIC + "#s-" + subject("1-1-1"));
    var title = ward.edition().find("1").orElseThrow().node().content().title();
    assertThat(found(title)).startsWith("/hama/2024/1").contains(issue);
    for (var text : printed()) {
      assertThat(found("\"" + text + "\"", "&kind=review")).as(text).isNotEmpty();
    }
    foundAsTheRecordSays();
  }

  private List<String> printed() throws Exception {
    var main = Jsoup.parse(server.page(PUBLIC).body()).expectFirst("main");
    main.select(".small, .rating, .task, .kind").remove();
    return main.select("dt:contains(進捗), dd, .soft, .part-gauges b, h3 a").stream()
        .flatMap(each -> each.wholeText().lines())
        .filter(line -> !line.isBlank())
        .toList();
  }

  private long countHandedOver() {
    var sql = "select count(*) from search.entry where kind = 'review'";
    return server.database().sql().sql(sql).query(Long.class).single();
  }

  private void foundAsTheRecordSays() {
    assertThat(catalogueDiffersAt()).isEmpty();
    server.database().sql().sql("delete from search.entry where kind = 'review'").update();
    assertThat(catalogueDiffersAt()).containsExactly(PUBLIC);
    var city = server.get(Municipalities.class).findHome().orElseThrow();
    server.get(PublishedTexts.class).handAll(city, server.get(ReformProgrammes.class));
    assertThat(catalogueDiffersAt()).isEmpty();
  }

  private List<String> catalogueDiffersAt() {
    var home = ward.edition().ward().municipality();
    return server.get(SelfCheck.class).run(home).checks().stream()
        .filter(check -> check.key().equals("selfcheck.catalogue"))
        .flatMap(check -> check.differences().stream())
        .map(Difference::where)
        .toList();
  }

  private List<String> found(String asked) throws Exception {
    return found(asked, "");
  }

  private List<String> found(String asked, String filter) throws Exception {
    var address = "/api/v1/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) + filter;
    var results = JsonMapper.shared().readTree(server.page(address).body());
    return results.get("match").asString().equals("all")
        ? results.get("items").valueStream().map(item -> item.get("href").asString()).toList()
        : List.of();
  }

  @Test
  void finishing_withSomethingUnjudged_asksWhyAndSaysIt() throws Exception {
    begin();
    var refused = mayor.post(DESK + "/finish", "unjudged", " ");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(read(refused).select("[role=alert]").text()).contains("評価も理由も書かれていない");
    assertThat(read(refused).select("#unjudged[required]")).hasSize(1);
    assertThat(server.page(PUBLIC).statusCode()).isEqualTo(404);

    assertThat(mayor.post(DESK + "/finish", "unjudged", "台風で確かめられなかった").statusCode())
        .isEqualTo(303);

    var shown = Jsoup.parse(server.page(PUBLIC).body());
    assertThat(shown.select("main").text()).contains("未評価の項目がある理由: 台風で確かめられなかった");
  }

  @Test
  void finishing_withAReasonOnWhatIsUnjudged_asksNoMore() throws Exception {
    begin();
    enter(section, subject("1"), "reason", "測る道具がこわれた");
    assertThat(mayor.post(DESK + "/finish").statusCode()).isEqualTo(303);
    assertThat(Jsoup.parse(server.page(PUBLIC).body()).select("main").text())
        .contains("未評価", "測る道具がこわれた")
        .doesNotContain("未評価の項目がある理由");
  }

  private void refusedByTheDatabase() {
    for (var statement :
        List.of(
            "update review.review set finished_by = 'x'",
            "delete from review.review",
            "update review.entry set done = 'x'",
            "delete from review.judgement",
            "update review.figure set value = 1",
            "delete from review.task",
            "truncate review.entry cascade",
            "insert into review.entry select municipality_id, review_id, subject, number + 1, done,"
                + " problem, remedy, reason, who, occurred_at from review.entry",
            "insert into indicator.observation select municipality_id, indicator_id, period + 1,"
                + " number, count, numerator, denominator, blank, reason, who, occurred_at"
                + " from indicator.observation",
            "delete from indicator.closure")) {
      assertThatThrownBy(() -> server.database().sql().sql(statement).update())
          .as(statement)
          .isInstanceOf(DataAccessException.class)
          .hasMessageMatching("(?s).*(frozen|only added to|read by a finished review).*");
    }
  }

  @Test
  void missingValuesAndOpenReviews_areDueForThoseWhoAnswer() throws Exception {
    begin();
    var home = ward.edition().ward().municipality();
    var dues =
        server.getAll(DueSource.class).stream()
            .flatMap(source -> source.list(home).stream())
            .filter(due -> due.key().matches("(measuring|reviewing)[.]due.*"))
            .toList();
    assertThat(dues)
        .extracting(Due::href)
        .containsExactlyInAnyOrder(
            DESK,
            ward.address() + "/" + drills.value() + "#enter",
            ward.address() + "/" + drills.value() + "#enter",
            ward.address() + "/" + drills.value() + "#enter");
    var arguments = new ArrayList<Object>(List.of("浜区", "2024"));
    arguments.addAll(dues.getFirst().arguments());
    assertThat(Texts.of(Locale.JAPANESE).text(dues.getFirst().key(), arguments.toArray()))
        .containsAnyOf("実績を入れる", "自己評価を完了する")
        .doesNotContain("{");
    assertThat(server.signedIn(Role.AUDITOR).person().officer())
        .matches(officer -> dues.stream().noneMatch(due -> due.doer().means(officer)));
  }

  @Test
  void shutWindow_saysWhyAndKeepsTheReviewAsItIs() throws Exception {
    begin();
    server
        .get(Windows.class)
        .set(
            TestCity.CLERK,
            ward.edition().ward(),
            MeasuredWard.YEAR,
            Work.REVIEW_YEAR_END,
            new Windows.Setting(null, LocalDate.of(2025, 6, 30), "公表の準備"));

    var refused = enter(section, "all", "done", "遅れた文");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(read(refused).select("[role=alert]").text()).contains("公表の準備");
    assertThat(read(refused).select("#s-all textarea[name=done]").text()).isEqualTo("遅れた文");
  }

  @Test
  void reviewOfAYearThatIsNotOverOrWithoutScheme_isRefused() throws Exception {
    var ahead = new FiscalYear(2199);
    MeasuredWard.edition(server, ward.edition().ward(), ahead, Stage.ADOPTED);
    var desk = "/desk/hama/2199/review/mid-year";
    assertThat(section.post(desk + "/begin").statusCode()).isEqualTo(303);
    assertThat(mayor.post(desk + "/finish").statusCode()).isEqualTo(422);
    var early = new FiscalYear(2011);
    MeasuredWard.edition(server, ward.edition().ward(), early, Stage.ADOPTED);
    var refused = section.post("/desk/hama/2011/review/year-end/begin");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("評価の符号が登録されていない");
    assertThat(section.get("/desk/hama/2024/review/autumn").statusCode()).isEqualTo(404);
    assertThat(section.get("/desk/hama/1950/review/year-end").statusCode()).isEqualTo(404);
  }
}
