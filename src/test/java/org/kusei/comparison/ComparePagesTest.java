package org.kusei.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kusei.difference.Change;
import org.kusei.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages that compare, over real HTTP. */
class ComparePagesTest {
  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
    ComparedWards.recorded(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return server.page(path);
  }

  private static Document page(String path) throws IOException, InterruptedException {
    var response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private static Element branch(Document page, String title) {
    return page.select("li.branch").stream()
        .filter(branch -> branch.expectFirst("> .branch-title b").text().contains(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + title));
  }

  private static String facts(Document page, String title) {
    return String.join(" ", branch(page, title).select("> .change-facts .chip").eachText());
  }

  @Test
  void compare_twoEditionsOfAYear_tellsEveryKindOfChange() throws Exception {
    var page = page("/hama/compare?from=2025.1&to=2025.2");
    assertThat(facts(page, "防災の人づくり")).contains("分割", "文言の変更", "予算の変更");
    assertThat(facts(page, "逃げ込めるビルの確保")).isEqualTo("分割");
    assertThat(facts(page, "防犯力の向上")).isEqualTo("移動 種別の変更 番号の変更");
    assertThat(facts(page, "多言語の子育て案内")).isEqualTo("追加");
    assertThat(facts(page, "古い広報板の撤去")).isEqualTo("削除");
    assertThat(facts(page, "健康教室")).contains("順序の変更", "文言の変更", "予算の変更");
    assertThat(branch(page, "防災訓練の支援").select("> p ins").text()).contains("炊き出し");
    assertThat(branch(page, "防災訓練の支援").select("> .change-money").text())
        .contains("0円", "「-」(固有の予算なし)");
  }

  @Test
  void compare_numbersInTheSummary_areThoseOfTheJson() throws Exception {
    var page = page("/hama/compare?from=2025.1&to=2025.2");
    var counts = json("/hama/compare?from=2025.1&to=2025.2&format=json").get("counts");
    for (var tally : page.select(".tallies > div")) {
      var change = tally.className().replace("change-", "");
      assertThat(tally.select("dd").text()).isEqualTo(counts.get(change).asString());
    }
    assertThat(page.select(".tallies > div")).hasSizeGreaterThan(6);
  }

  @Test
  void compare_withoutChoice_takesTheEditionBefore() throws Exception {
    var page = page("/hama/compare");
    assertThat(page.select("select[name=from] option[selected]").eachAttr("value"))
        .containsExactly("2025.1");
    assertThat(page.select("select[name=to] option[selected]").eachAttr("value"))
        .containsExactly("2025");
    assertThat(page.select(".tallies")).isNotEmpty();
  }

  @Test
  void compare_filteredByOneKind_foldsTheRest() throws Exception {
    var page = page("/hama/compare?from=2025.1&to=2025.2&change=added");
    assertThat(
            page.select("section[aria-labelledby=tree] li.branch").stream()
                .filter(branch -> branch.closest("details") == null))
        .extracting(branch -> branch.expectFirst("> .branch-title b .code").text())
        .containsExactly("3", "3-3");
    assertThat(page.select("input[name=change][checked]").eachAttr("value"))
        .containsExactly("added");
  }

  @Test
  void compare_asTable_hasTwoColumnsWithTheChangesUnderlined() throws Exception {
    var page = page("/hama/compare?from=2025.1&to=2025.2&view=table");
    var row =
        page.select(".old-and-new tr").stream()
            .filter(each -> each.select("td").size() == 2 && each.text().contains("炊き出し"))
            .findFirst()
            .orElseThrow();
    assertThat(row.select("td").get(0).text()).contains("訓練の費用を地域へ助成します。");
    assertThat(row.select("td").get(1).select("u").text()).contains("炊き出し");
    assertThat(page.select(".old-and-new tr").stream().filter(r -> r.select("> td").size() == 1))
        .allMatch(omitted -> omitted.hasClass("omitted"));
  }

  @Test
  void compare_twoYears_goesByTheRecordsLinks() throws Exception {
    var json = json("/hama/compare?from=2024&to=2025.1&format=json");
    for (var node : json.get("nodes")) {
      assertThat(node.get("matchedBy").asString()).isEqualTo("predecessor");
      assertThat(node.get("changes")).isEmpty();
    }
  }

  @Test
  void compare_twoWards_findsWhatIsAlike() throws Exception {
    var page = page("/hama/compare?from=2025.1&to=oka:2025");
    assertThat(branch(page, "防災訓練の支援").select("> .small.soft").text()).contains("100%");
    assertThat(facts(page, "坂のまちの足の確保")).isEqualTo("追加");
  }

  @Test
  void compare_asJson_isAsTheSchemaSays() throws Exception {
    var body = get("/hama/compare?from=2025.1&to=2025.2&format=json").body();
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(Path.of("src/main/resources/comparison/difference.schema.json")));
    assertThat(schema.validate(body, InputFormat.JSON)).isEmpty();
    assertThat(
            schema.validate(body.replace("\"mark\":\"same\"", "\"mark\":\"x\""), InputFormat.JSON))
        .isNotEmpty();
    var accepted =
        server.send(
            HttpRequest.newBuilder(server.uri("/hama/compare?from=2025.1&to=2025.2"))
                .header("Accept", "application/json")
                .build());
    assertThat(accepted.body()).isEqualTo(body);
    assertThat(accepted.headers().allValues("Vary")).contains("Accept");
    assertThat(get("/hama/compare?from=2025.1&to=2025.2").headers().allValues("Vary").toString())
        .contains("Accept-Language", "Accept]");
  }

  @Test
  void compare_schema_isServed() throws Exception {
    assertThat(get("/api/v1/difference.schema.json").body())
        .isEqualTo(
            Files.readString(
                Path.of("src/main/resources/comparison/difference.schema.json"),
                StandardCharsets.UTF_8));
  }

  @Test
  void compare_unknownEdition_saysWhatToWrite() throws Exception {
    var response = get("/hama/compare?from=2031&to=2025");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(response.body()).select(".notice").text()).contains("2031", "2025.1");
    assertThat(get("/hama/compare?from=%3Cscript%3E&to=2025").body()).doesNotContain("<script>&");
    assertThat(get("/nowhere/compare").statusCode()).isEqualTo(404);
    assertThat(get("/hama/compare?from=2031&to=2025&format=json").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"change=bogus", "view=zzz", "format=xml"})
  void compare_conditionThatMeansNothing_isRefusedToProgramsAndToldToPeople(String wrong)
      throws Exception {
    var address = "/hama/compare?from=2025.1&to=2025.2&change=moved&" + wrong;
    assertThat(page(address).select(".notice").text())
        .isEqualTo("「" + wrong + "」は条件として読めないため、使わずに比べました。");
    var refused =
        server.send(
            HttpRequest.newBuilder(server.uri(address))
                .header("Accept", "application/json")
                .build());
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(refused.body()).contains(wrong, "passages-moved");
  }

  @Test
  void compare_conditionsAsThePageWritesThem_areRead() throws Exception {
    for (var change : Change.values()) {
      var page =
          page("/hama/compare?from=2025.1&to=2025.2&view=table&change=" + Names.lower(change));
      assertThat(page.select(".notice")).isEmpty();
      var asTree = page.select(".compare-forms a").attr("href");
      assertThat(page(asTree).select("[name=change][checked]").eachAttr("value"))
          .containsExactly(Names.lower(change));
    }
  }

  @Test
  void compare_wardWithNothingBefore_showsTheFormAndSaysSo() throws Exception {
    assertThat(page("/mori/compare").select(".notice").text()).isNotEmpty();
    assertThat(page("/sato/compare").select("select")).hasSize(2);
  }

  @Test
  void compare_textsOfDocuments_areNeverMarkup() throws Exception {
    var page = page("/sato/compare?from=hama:2025&to=2026");
    assertThat(branch(page, "<b>里山</b>の&保全").select("b b")).isEmpty();
  }

  @Test
  void compare_wayOfWritingAlone_isToldApartFromRewording() throws Exception {
    var page = page("/sato/compare?from=2026.1&to=2026.2");
    assertThat(facts(page, "里山")).isEqualTo("表記のみの変更 タグの変更");
    assertThat(page.select("ins.typography").eachText())
        .containsExactly("表記のみ、変更後:2回、1,000千円:ここまで");
    assertThat(page.select(".branch ins:not(.typography)").text()).doesNotContain("回", "円");
    var reworded = page("/sato/compare?from=2026.1&to=2026.2&change=reworded");
    assertThat(reworded.select(".folded")).hasSize(1);
    var counts = json("/sato/compare?from=2026.1&to=2026.2&format=json").get("counts");
    assertThat(counts.get("retyped").asInt()).isEqualTo(1);
    assertThat(counts.get("reworded").asInt()).isZero();
  }

  @Test
  void compare_tagsThatCameAndWent_standOnEveryFormOfIt() throws Exception {
    var address = "/sato/compare?from=2026.1&to=2026.2";
    assertThat(page(address).select(".change-money li").text())
        .isEqualTo("タグ 削除:緑:ここまで 追加:水、防災:ここまで");
    var row = page(address + "&view=table").select("tr.what:contains(タグの変更) + tr");
    assertThat(row.select("td").eachText())
        .containsExactly(
            "<b>里山</b>の&保全 下草刈りを年表記のみの変更:２回、１，０００千円:ここまでで行います。 タグ 緑",
            "<b>里山</b>の&保全 下草刈りを年表記のみの変更:2回、1,000千円:ここまでで行います。 タグ 水、防災");
    var node = json(address + "&format=json").get("nodes").get(0);
    assertThat(node.get("tagsRemoved").toString()).isEqualTo("[\"緑\"]");
    assertThat(node.get("tagsAdded").toString()).isEqualTo("[\"水\",\"防災\"]");
    assertThat(page("/sato/2026/1/history").select(".change-money").text()).contains("タグ", "防災");
  }

  @Test
  void history_ofAnInitiative_tellsEachYear() throws Exception {
    var page = page("/hama/2024/1-1-3/history");
    assertThat(page.select(".through-years > li > h2").eachText())
        .hasSize(2)
        .first()
        .asString()
        .contains("令和7年度");
    assertThat(page.select(".through-years ins").text()).contains("炊き出し");
  }

  @Test
  void history_ofANodeThatTheYearDropped_isStillThere() throws Exception {
    assertThat(page("/hama/2025/2-3/history").select(".through-years").text())
        .contains("古い広報板の撤去", "この年度のいまの版には、この項目はありません。");
    assertThat(page("/hama/2025/2-3/history").select("main .notice").text())
        .contains("令和7年度の方針に、この項目は続いていません。", "削除");
    assertThat(page("/hama/2024/1-1-3/history").select("main .notice").text())
        .doesNotContain("続いていません");
    assertThat(get("/hama/2025/9-9/history").statusCode()).isEqualTo(404);
  }

  @Test
  void decade_ofAWard_putsIssuesThatGoOnIntoOneRow() throws Exception {
    var page = page("/hama/decade");
    var rows = page.select(".matrix tbody tr");
    assertThat(rows.get(0).select("td").eachText()).allMatch(text -> text.contains("災害に強いまち"));
    assertThat(rows.stream().filter(row -> row.text().contains("防犯力")))
        .allMatch(row -> row.select("td").get(0).hasClass("gap"));
  }

  @Test
  void year_ofTheCity_putsSharedIssuesIntoOneColumn() throws Exception {
    var page = page("/years/2025");
    assertThat(page.select(".matrix thead th").eachText())
        .containsExactly("区", "防災・減災 2区", "その区だけの課題");
    var rows = page.select(".matrix tbody tr");
    assertThat(rows).hasSize(2);
    var shared = rows.select("td[data-side=防災・減災]");
    assertThat(shared.select("a").eachText()).containsExactly("1 災害に強いまち", "1 災害に強いまち");
    assertThat(shared.select(".why").eachText()).containsExactly("理由 防災・災害・備蓄・津波", "理由 災害・防災");
    assertThat(shared.select("a").attr("href")).matches("/hama/2025/n[0-9]+");
    assertThat(rows.getLast().select("td").getLast().text()).isEqualTo("2 坂のまちの足の確保");
    assertThat(page.select("#measure ~ p").text()).contains("5点", "2点", "1点", "60%");
    assertThat(page.select("#measure ~ details dt").eachText()).hasSize(13).contains("防災・減災");
    assertThat(page.select(".lead a").attr("href")).isEqualTo("#measure");
    assertThat(get("/years/2031").statusCode()).isEqualTo(404);
    var newest = get("/years");
    assertThat(newest.statusCode()).isEqualTo(302);
    assertThat(newest.headers().firstValue("Location")).hasValue("/years/2026");
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get(path).body());
  }
}
