package org.kusei.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Soundness.assertSound;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.testing.Browser;
import org.kusei.testing.Patience;
import org.kusei.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searching the record of the fixture: page, data, feed and suggestions over real HTTP. */
class SearchPagesTest {
  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.started(folder);
    PublicFixtures.recorded(server);
    Patience.until(() -> isFound("繁忙期"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static boolean isFound(String asked) throws Exception {
    return !page(asked).select(".hits > li").isEmpty();
  }

  private static Document page(String asked) throws Exception {
    return Jsoup.parse(server.page(address("/search", asked) + "&lang=ja").body());
  }

  private static String address(String path, String asked) {
    return path + "?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
  }

  @Test
  void search_ofARecordedEdition_leadsToItsPage() throws Exception {
    var page = page("見守り");
    assertThat(page.select(".hits mark").eachText()).contains("見守り");
    for (var href : page.select(".hits h3 a").eachAttr("href")) {
      assertThat(server.page(href).statusCode()).as(href).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "汐風, /hamabe/2019",
    "2019年10月1日, /hamabe/2019",
    "策定経過, /hamabe/2019#attachments",
    "様式2, /hamabe/2019#attachments",
    "総務課, /hamabe/2019#source",
    "磯町1丁目2番, /hamabe/2019#source",
    "0000-1235, /hamabe/2019#source",
    "2019-hamabe-f.html, /hamabe/2019#source",
    "'13,667千円', /hamabe/2019/2-4-2",
    "区CM予算額13738千円, /hamabe/2019/2-4-2",
    "'決算額 23,159,790円', /hamabe/2019/1-1-1",
    "'44,313千円', /hamabe/2019#money",
    "2-4-2, /hamabe/2019/2-4-2",
    "1-1, /hamabe/2019/1-1",
    "独自の予算なし, /hamabe/2019/3-1-1",
    "市政改革の振り返り, /reform/2019/editions/1",
    "2-1(3) 来庁する人の負担, /reform/2019/editions/1#item-1"
  })
  void api_search_whatAPagePrints_leadsToWhereItStands(String asked, String place)
      throws Exception {
    var found = found(address("/api/v1/search", asked) + "&year=2019&ward=hamabe", place);
    assertThat(found.get("match").asString()).isEqualTo("all");
    assertThat(found.get("items").get(0).get("href").asString()).isEqualTo(place);
  }

  private static JsonNode found(String address, String place) throws Exception {
    var everyWard = place.startsWith("/reform") ? address.replace("&ward=hamabe", "") : address;
    return JsonMapper.shared().readTree(server.page(everyWard).body());
  }

  @Test
  void api_search_everyTextOfAPolicysPage_isFound() throws Exception {
    var page = Jsoup.parse(server.page("/hamabe/2019?lang=ja").body());
    page.select("#reform .code, .soft, .small").remove();
    var printed = ".figure, #attachments li, .code, .words p, .words li, h3 a, h4 a, #reform h3";
    var texts = page.select(printed).eachText();
    assertThat(texts).hasSizeGreaterThan(30);
    for (var text : Set.copyOf(texts)) {
      var exact = "\"" + text.substring(0, Math.min(text.length(), 90)) + "\"";
      var found = found(address("/api/v1/search", exact) + "&year=2019&ward=hamabe", "");
      assertThat(found.get("match").asString()).as(text).isEqualTo("all");
    }
  }

  @Test
  void search_earlierEditions_areLeftOutUntilWanted() throws Exception {
    var current = page("見守り").select(".hits .hit-place").eachText();
    assertThat(current)
        .noneMatch(
            place -> place.contains("令和元年度") && !place.contains("改定") && place.contains("浜辺区"));
    var all = Jsoup.parse(server.page(address("/search", "見守り") + "&editions=all&lang=ja").body());
    assertThat(all.select(".hits .hit-place").eachText().size()).isGreaterThan(current.size());
    for (var href : all.select(".hits h3 a").eachAttr("href")) {
      assertThat(server.page(href).statusCode()).as(href).isEqualTo(200);
    }
  }

  @Test
  void search_chosenWard_showsOnlyItsEntries() throws Exception {
    var link = page("の").select(".narrow a[href*=ward=kitano]").stream().findFirst().orElseThrow();
    var narrowed = Jsoup.parse(server.page(link.attr("href") + "&lang=ja").body());
    assertThat(narrowed.select(".hits .hit-place").eachText())
        .isNotEmpty()
        .allMatch(place -> place.contains("北野区"));
    assertThat(narrowed.select("input[name=ward]").eachAttr("value")).containsExactly("kitano");
  }

  @Test
  void search_nothingHasAllWords_countSaysSo() throws Exception {
    assertThat(page("見守りzzzz").select(".search-summary").text())
        .matches("「見守りzzzz」のことばをすべて含むものは0件。一部のことばを含むもの[1-9][0-9]*件");
    assertThat(page("見守り コーディネーター民生").select(".search-summary").text())
        .matches("「見守り コーディネーター民生」とこの通りに続くものは0件。分けたことばをすべて含むもの[1-9][0-9]*件");
    assertThat(page("見守り").select(".search-summary").text()).matches("「見守り」は[1-9][0-9]*件");
  }

  @Test
  void search_nothingFound_saysWhatToTry() throws Exception {
    var page = page("該当皆無語");
    assertThat(page.select(".search-summary").text()).contains("見つかりませんでした");
    assertThat(page.select(".notice li").eachText()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "\"", "a&b=c#d", "'; drop table", "%00", "-", "😀"})
  void search_unkindWords_areOnlyWords(String asked) throws Exception {
    var answer = server.page(address("/search", asked));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("<script>alert");
    assertThat(server.page(address("/api/v1/search", asked)).statusCode()).isEqualTo(200);
    assertThat(server.page(address("/search.atom", asked)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year=abc",
        "year=20195",
        "from=x",
        "to=-1",
        "from=2019&to=2018",
        "editions=foo",
        "page=0",
        "page=51",
        "page=1x",
        "kind=zzz",
        "stage=zzz",
        "ward=nope",
        "ward=hamabe&ward=nope"
      })
  void search_filterThatCannotBeRead_isRefusedToProgramsAndSaidToPeople(String filter)
      throws Exception {
    var refused = server.page(address("/api/v1/search", "見守り") + "&" + filter);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var wrong = filter.substring(filter.lastIndexOf('&') + 1);
    assertThat(JsonMapper.shared().readTree(refused.body()).get("detail").asString())
        .contains(wrong);
    var feed = server.page(address("/search.atom", "見守り") + "&" + filter);
    assertThat(feed.statusCode()).isEqualTo(400);
    assertThat(feed.body()).contains(wrong);
    var empty = Jsoup.parse(server.page("/search?lang=ja&" + filter).body());
    assertThat(empty.select(".notice").text()).contains("「" + wrong + "」は条件として読めない");

    var page = Jsoup.parse(server.page(address("/search", "見守り") + "&lang=ja&" + filter).body());
    assertThat(page.select(".notice").text()).isEqualTo("「" + wrong + "」は条件として読めないため、使わずに検索しました。");
    assertThat(page.select(".hits > li")).isNotEmpty();
  }

  @Test
  void search_filterThatCanBeRead_isTaken() throws Exception {
    var filters = "&ward=hamabe&kind=initiative&stage=revised&from=2019&to=2019&editions=all";
    var answer = server.page(address("/api/v1/search", "見守り") + filters + "&page=1&year=");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JsonMapper.shared().readTree(answer.body()).get("total").asInt()).isPositive();
    assertThat(server.status(address("/api/v1/search", "見守り") + "&page=50")).isEqualTo(200);
  }

  @Test
  void search_longQuestion_isCutForPeopleAndRefusedToPrograms() throws Exception {
    var longest = "見守り" + "り".repeat(197);
    assertThat(server.status(address("/api/v1/search", longest))).isEqualTo(200);
    assertThat(server.status(address("/api/v1/search", longest + "り"))).isEqualTo(400);
    assertThat(page(longest).select(".notice").text()).doesNotContain("初めの部分だけ");
    assertThat(page(longest + "り").select(".notice").text()).contains("初めの部分だけで検索しました");
  }

  @Test
  void api_policiesOfAWardThereIsNot_areRefused() throws Exception {
    assertThat(server.status("/api/v1/policies?ward=nope")).isEqualTo(400);
    assertThat(server.status("/api/v1/policies?ward=hamabe")).isEqualTo(200);
  }

  /** Every kind that the description names can be asked for, and only such are found. */
  @Test
  void api_search_kinds_areThoseOfItsDescription() throws Exception {
    var description = JsonMapper.shared().readTree(server.page("/api/v1/openapi.json").body());
    var kinds =
        description
            .get("paths")
            .get("/api/v1/search")
            .get("get")
            .get("parameters")
            .get(2)
            .at("/schema/items/enum")
            .valueStream()
            .map(JsonNode::asString)
            .toList();
    assertThat(kinds).hasSizeGreaterThan(5);
    for (var kind : kinds) {
      assertThat(server.status(address("/api/v1/search", "の") + "&kind=" + kind)).isEqualTo(200);
    }
    var all = server.page(address("/api/v1/search", "-該当皆無語") + "&editions=all").body();
    var found = JsonMapper.shared().readTree(all).at("/facets/kind").valueStream();
    assertThat(found.map(each -> each.get("value").asString())).isNotEmpty().isSubsetOf(kinds);
  }

  @Test
  void search_addressThatCannotBeDecoded_isRefused() throws Exception {
    assertThat(server.status("/search?q=%zz")).isEqualTo(400);
    assertThat(server.status("/api/v1/search?q=%zz")).isEqualTo(400);
    assertThat(server.status("/search?q=%00")).isEqualTo(200);
  }

  @Test
  void search_lettersThatAreNotEncoded_areRead() throws Exception {
    var typed = server.typed("/search?q=見守り&lang=ja", StandardCharsets.UTF_8);
    assertThat(typed).startsWith("HTTP/1.1 200");
    var page = Jsoup.parse(typed);
    assertThat(page.select(".hits mark").eachText()).contains("見守り");
    assertThat(page.select("header a[href*=lang]").attr("href"))
        .contains("q=" + URLEncoder.encode("見守り", StandardCharsets.UTF_8));
    var program = server.typed("/api/v1/search?q=\"見守り\"", StandardCharsets.UTF_8);
    assertThat(program).startsWith("HTTP/1.1 200").contains("\"match\":\"all\"");
  }

  /** Letters in an older encoding, a query that ends in the middle, one longer than is read. */
  @ParameterizedTest
  @ValueSource(strings = {"q=見守り", "q=%E8%A6", "q=%zz", "q=%zz&lang=en"})
  void search_queryThatIsNoText_isAnsweredInTheFormOfTheSite(String query) throws Exception {
    var page = server.typed("/search?" + query, Charset.forName("Shift_JIS"));
    assertIsSaid(page, query.contains("lang=en") ? "We could not read" : "読めませんでした");
    var program = server.typed("/api/v1/search?" + query, Charset.forName("Shift_JIS"));
    assertThat(program).startsWith("HTTP/1.1 400").contains("application/problem+json");
    assertThat(program).contains("\"status\":400", "\"instance\":\"/api/v1/search\"");
  }

  private static void assertIsSaid(String answer, String title) {
    assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Security-Policy: ");
    var page = Jsoup.parse(answer);
    assertThat(page.select("h1").text()).contains(title);
    assertThat(page.select("main a").eachAttr("href")).contains("/search", "/");
  }

  @Test
  void search_thousandsOfLetters_getAWordAboutTheLength() throws Exception {
    var kanji = "区".repeat(2_000);
    assertThat(page(kanji).select(".notice").text()).contains("初めの部分だけで検索しました");
    var program = server.page(address("/api/v1/search", kanji));
    assertThat(program.statusCode()).isEqualTo(400);
    assertThat(program.body()).contains("200");
    var beyond = "/search?q=" + "%E5%8C%BA".repeat(20_000);
    assertIsSaid(server.typed(beyond, StandardCharsets.UTF_8), "読めませんでした");
    assertIsSaid(server.typed("/浜辺区", StandardCharsets.UTF_8), "読めませんでした");
  }

  @Test
  void api_search_givesWhatThePageShows() throws Exception {
    var answer = server.page(address("/api/v1/search", "見守り"));
    var json = JsonMapper.shared().readTree(answer.body());
    var titles = page("見守り").select(".hits h3").eachText();
    assertThat(json.get("items").valueStream().map(item -> item.get("title").asString()))
        .containsExactlyElementsOf(titles);
    var first = json.get("items").get(0);
    assertThat(first.get("ward").get("slug").asString()).isEqualTo("hamabe");
    var marks = first.get("titleMarks");
    assertThat(marks.isArray()).isTrue();
  }

  @Test
  void api_search_keepsItsDescription() throws Exception {
    var description = JsonMapper.shared().readTree(server.page("/api/v1/openapi.json").body());
    var schema =
        description
            .get("paths")
            .get("/api/v1/search")
            .get("get")
            .get("responses")
            .get("200")
            .get("content")
            .get("application/json")
            .get("schema");
    var validator =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.toString(), InputFormat.JSON);
    for (var asked : List.of("見守り", "該当皆無語", "の")) {
      var answer = server.page(address("/api/v1/search", asked)).body();
      assertThat(validator.validate(answer, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void feed_ofASearch_isAtom() throws Exception {
    var body = server.page(address("/search.atom", "見守り")).body();
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var feed =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    assertThat(feed.getDocumentElement().getLocalName()).isEqualTo("feed");
    assertThat(feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry").getLength())
        .isPositive();
  }

  @Test
  void suggest_begunWord_offersWords() throws Exception {
    var options = Jsoup.parse(server.page(address("/search/suggest", "地活")).body());
    assertThat(options.select("option").eachAttr("value")).contains("地活協");
  }

  @Test
  void everyPage_hasTheField_withWordsToChooseFromWithoutAScript() throws Exception {
    for (var path : List.of("/", "/hamabe", "/search", "/desk/sign-in", "/nowhere")) {
      var page = Jsoup.parse(server.page(path).body());
      assertThat(page.select("form[action=/search] input[name=q][list=suggestions]")).hasSize(1);
      assertThat(page.select("#suggestions option").eachAttr("value")).contains("地活協", "空き家");
    }
  }

  @Test
  void pages_atBothWidths_areSoundForEveryone() {
    try (var browser = Browser.started();
        var visitor = browser.visitor(1280)) {
      var page = visitor.newPage();
      for (var word : List.of("", "見守り", "見守りzzzz", "該当皆無語")) {
        page.navigate(server.uri(address("/search", word)).toString());
        assertSound(page, "search-" + word);
      }
    }
  }

  @Test
  void field_whileTyping_offersWordsInTheBrowser() {
    try (var browser = Browser.started();
        var visitor = browser.visitor(1280)) {
      var page = visitor.newPage();
      for (var path : List.of("/", "/hamabe", "/search")) {
        var field = path.equals("/hamabe") ? "#site-q" : "#q";
        page.navigate(server.uri(path).toString());
        var options = page.locator("#suggestions option");
        int words = options.count();
        page.locator(field).pressSequentially("地活");
        page.waitForCondition(() ->
            options.count() < 20
                && options.evaluateAll("all => all.map(o => o.value)").toString().contains("地活協"));
        page.locator(field).fill("");
        page.waitForCondition(() -> options.count() == words);
      }
      page.locator("#q").fill("見守り");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?q=*");
      assertThat(page.locator(".hits > li").count()).isPositive();
    }
  }
}
