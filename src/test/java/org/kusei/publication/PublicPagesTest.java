package org.kusei.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Texts;
import org.kusei.testing.GoldenFile;
import org.kusei.testing.Patience;
import org.kusei.testing.Stranger;
import org.kusei.testing.TestServer;

/** The public pages over real HTTP: what a browser gets. */
class PublicPagesTest {
  private static final Visit VISIT = new Visit(Locale.JAPANESE, "/hamabe", "");

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
    PublicFixtures.recorded(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, home",
    "/hamabe, ward",
    "/hamabe/2019, policy",
    "/hamabe/2018/2-4-2, node",
    "/reform/2019, reform",
    "/hamabe/2031, not-found"
  })
  void page_inBothLanguages_isAsReviewed(String path, String name) throws Exception {
    for (var language : new String[] {"ja", "en"}) {
      var page = server.page(path + "?lang=" + language).body();
      GoldenFile.assertMatches(
          "publication/" + name + "-" + language + ".html", withoutWhatChanges(page));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void distinctPages_haveTitlesOfTheirOwn_andSayWhatIsJapanese(String language) throws Exception {
    var byTitle = new HashMap<String, String>();
    var complaints = new ArrayList<String>();
    for (var each : Stranger.pages(server, language).entrySet()) {
      var page = each.getValue();
      var said = page.select("main").text();
      var other = byTitle.putIfAbsent(page.title(), said);
      if (other != null && !other.equals(said)) {
        complaints.add(each.getKey() + " has a title of another page: " + page.title());
      }
      if (page.select("h1").size() != 1) {
        complaints.add(each.getKey() + " has not one heading");
      }
      if (language.equals("en")) {
        Stranger.unmarked(page).forEach(text -> complaints.add(each.getKey() + ": " + text));
      }
    }
    assertThat(byTitle).hasSizeGreaterThan(50);
    assertThat(complaints).isEmpty();
  }

  @Test
  void search_namesTheQueryInItsTitle() throws Exception {
    assertThat(page("/search?q=%E8%A6%8B%E5%AE%88%E3%82%8A").title()).startsWith("「見守り」の検索結果 |");
    assertThat(page("/search?q=%E8%A6%8B%E5%AE%88%E3%82%8A&page=2").title())
        .startsWith("「見守り」の検索結果 (2ページ目)");
    assertThat(page("/search").title()).startsWith("公表された方針を検索");
  }

  @Test
  void compare_ofTwoOtherWards_isHeadedWithThem() throws Exception {
    var page = page("/momoyama/compare?from=kitano:2019&to=sakae:2019");
    assertThat(page.title()).startsWith("比較: 北野区 令和元年度 第1版(案) → 栄区 令和元年度 第1版(策定)");
    assertThat(page.select("h1").text()).contains("北野区", "栄区").doesNotContain("桃山区");
    assertThat(page.select(".crumbs").text()).contains("栄区").doesNotContain("桃山区");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=%E8%A6%8B%E5%AE%88%E3%82%8A",
        "/search.atom?q=%E8%A6%8B%E5%AE%88%E3%82%8A",
        "/api/v1/search?q=%E8%A6%8B%E5%AE%88%E3%82%8A",
        "/hamabe/compare?from=2018&to=2019",
        "/hamabe/compare?from=2018&to=2019&format=json",
        "/api/v1/policies?limit=100",
        "/data/all.jsonl",
        "/data/all.csv"
      })
  void answerToAQuestion_isCompressed_andKnownAgain(String path) throws Exception {
    Patience.until(() -> isFound("見守り&stage=revised") && isFound("坂のまち&ward=momoyama"));
    var plain = server.send(HttpRequest.newBuilder(server.uri(path)).build());
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(plain.headers().firstValue("ETag").orElseThrow()).startsWith("\"");

    var small = small(path, "GET", "");
    assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(small.headers().allValues("Vary").toString())
        .containsIgnoringCase("accept-encoding");
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
      assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(plain.body());
    }
    var tag = small.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).isEqualTo("W/" + plain.headers().firstValue("ETag").orElseThrow());
    var again = small(path, "GET", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    var head = small(path, "HEAD", "");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).hasValue(tag);
  }

  private static HttpResponse<byte[]> small(String path, String method, String known)
      throws Exception {
    var request =
        HttpRequest.newBuilder(server.uri(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Accept-Encoding", "gzip")
            .header("If-None-Match", known.isEmpty() ? "\"other\"" : known);
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  /** Asset names follow their content, and the fixture is recorded today. */
  private static String withoutWhatChanges(String page) {
    return page.replaceAll("/assets/([a-z]+)-[0-9a-f]{12}\\.", "/assets/$1.")
        .replaceAll("(登録日|Entered the record)</dt><dd>[^<]*", "$1</dt><dd>…");
  }

  @Test
  void home_sevenWards_showsEachOnTheBoardInItsPlace() throws Exception {
    var board = page("/").select(".board");

    assertThat(board.select(".tile h3").eachText())
        .containsExactly("北野区", "緑ヶ丘区", "川西区", "栄区", "桃山区", "浜辺区", "南区");
    assertThat(board.select("li:last-child").eachAttr("class")).containsExactly("column-3 row-3");
  }

  @Test
  void policy_totals_sayWhatTheyInclude() throws Exception {
    var money = page("/hamabe/2019").select("#money");

    assertThat(money.select(".sum").text()).isEqualTo("44,313千円");
    assertThat(money.text()).contains("4件の合計", "「-」(独自の予算なし)の1件");
    assertThat(money.select(".shares li:last-child").text())
        .contains("-(独自の予算なし)")
        .doesNotContain("0円");
  }

  @Test
  void policy_bars_areDrawnToScale() throws Exception {
    var bars = page("/hamabe/2019").select("#node-2-4-2 .bar rect:not(.track)");

    // 13,667 and 13,738 of 24,903 thousand
    assertThat(bars.eachAttr("width")).containsExactly("549", "552");
  }

  @Test
  void policy_revised_marksTheEditionsBeforeAndAfter() throws Exception {
    var editions = page("/hamabe/2019").select("#editions li").eachText();

    assertThat(editions.get(0)).contains("改定", "第3版", "改定後", "いまの版");
    assertThat(editions.get(1)).contains("策定", "第2版", "改定前");
    assertThat(editions.get(2)).contains("素案", "第1版").doesNotContain("改定前");
  }

  @Test
  void edition_notCurrent_pointsToTheCurrentOne() throws Exception {
    assertThat(page("/hamabe/2019/editions/1").select(".notice a").eachAttr("href"))
        .containsExactly("/hamabe/2019");
    assertThat(page("/hamabe/2019").select(".notice")).isEmpty();
  }

  @Test
  void node_withNeighbours_linksBothYears() throws Exception {
    assertThat(page("/hamabe/2018/1-1-1").select(".across-years a").eachAttr("href"))
        .containsExactly("/hamabe/2017/1-1-1", "/hamabe/2019/1-1-1");
  }

  @Test
  void node_showsThePassageItWasReadFrom() throws Exception {
    var passage = page("/hamabe/2018/3-1-1").select(".passage");

    assertThat(passage.select("figcaption").text()).isEqualTo("2018-hamabe-c.html");
    assertThat(passage.select("li").eachText())
        .containsExactly("30 【事務の点検と研修】", "31 ・二人で確かめる手順を、すべての窓口にそろえる");
  }

  @Test
  void node_withoutCode_isReachedFromItsPolicy() throws Exception {
    var href = page("/hamabe/2019").select(".initiative h4 a:contains(夜間の避難訓練)").attr("href");

    assertThat(page(href).select("h1").text()).contains("夜間の避難訓練");
  }

  @Test
  void reformItem_ofTheWard_leadsToTheCitysReview() throws Exception {
    var href = page("/hamabe/2019").select(".reform-item a").attr("href");

    assertThat(href).isEqualTo("/reform/2019#item-1");
    assertThat(page("/reform/2019").select("#item-1 .rating").text()).isEqualTo("①");
    assertThat(page("/reform/2019").select("#item-1 .takers a").eachAttr("href"))
        .as("and back")
        .contains("/hamabe/2019#reform");
  }

  @ParameterizedTest
  @CsvSource({
    "/hamabe/%E5%B9%B3%E6%88%9031%E5%B9%B4%E5%BA%A6, /hamabe/2019",
    "/hamabe/%E4%BB%A4%E5%92%8C%E5%85%83%E5%B9%B4%E5%BA%A6, /hamabe/2019",
    "/hamabe/h30, /hamabe/2018",
    "/hamabe/R1/editions/2, /hamabe/2019/editions/2",
    "/hamabe/H30/1-1-1, /hamabe/2018/1-1-1",
    "/reform/R1, /reform/2019",
    "/hamabe/, /hamabe",
    "/hamabe/2019/, /hamabe/2019"
  })
  void address_inAnotherForm_movesForEver(String asked, String meant) throws Exception {
    var answer = server.page(asked);

    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/hamabe/2031",
        "/hamabe/29年度",
        "/hamabe/2019/editions/9",
        "/hamabe/2019/9-9-9",
        "/reform/2031",
        "/favicon.ico",
        "/assets/none.css",
        "/a/b/c/d/e"
      })
  void address_unknown_helps(String path) throws Exception {
    var answer = server.page(path.replace("年度", "%E5%B9%B4%E5%BA%A6"));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("ページが見つかりません");
    assertThat(Jsoup.parse(answer.body()).select("main li a")).isNotEmpty();
  }

  @Test
  void address_knownWardUnknownYear_offersItsYears() throws Exception {
    assertThat(page("/hamabe/2031").select("main li a").eachAttr("href"))
        .containsExactly("/hamabe", "/hamabe/2019", "/hamabe/2018", "/hamabe/2017");
  }

  @Test
  void method_notAllowed_is405InWords() throws Exception {
    var answer =
        server.send(
            HttpRequest.newBuilder(server.uri("/hamabe"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("この操作はできません");
  }

  @Test
  void attachment_ofUnsafeOrUnknownAddress_isNamedButNotLinked() throws Exception {
    var files = page("/hamabe/2019").select("#attachments li");

    assertThat(files.eachText()).hasSize(4).contains("<b>様式2</b>");
    assertThat(files.select("a").eachAttr("href"))
        .containsExactly("https://www.city.shiomi.example/hamabe/31-before.pdf");
  }

  @Test
  void bug_isShownWithAnIdAndNothingElse() {
    var answer =
        server
            .get(ErrorPages.class)
            .other(VISIT, new IllegalStateException("secret of the inside"));

    assertThat(answer.getStatusCode().value()).isEqualTo(500);
    var page = Jsoup.parse(Objects.requireNonNull(answer.getBody()));
    assertThat(page.select(".notice .hash").text()).matches("[0-9a-f]{8}");
    assertThat(page.text()).doesNotContain("secret", "IllegalState");
    assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
  }

  @Test
  void stale_is409InWords() {
    var answer = server.get(ErrorPages.class).stale(VISIT);

    assertThat(answer.getStatusCode().value()).isEqualTo(409);
    assertThat(answer.getBody()).contains("ほかの人が先に保存しました");
  }

  @Test
  void refusal_is422WithItsReason() {
    var refused = new Refused<Void>("policy.refused.already-recorded", "3");

    var answer = server.get(Html.class).refuse(VISIT, refused);

    assertThat(answer.getStatusCode().value()).isEqualTo(422);
    assertThat(Jsoup.parse(Objects.requireNonNull(answer.getBody())).select("[role=alert]").text())
        .isEqualTo(Texts.of(Locale.JAPANESE).text(refused.reason(), "3"));
  }

  @Test
  void page_asked_again_isNotSentAgain() throws Exception {
    var first = server.page("/hamabe/2019");
    var tag = first.headers().firstValue("ETag").orElseThrow();

    var again = send("/hamabe/2019", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(first.headers().allValues("Vary").toString()).contains("Accept-Language", "Cookie");
  }

  @Test
  void assets_mayBeKeptForEver() throws Exception {
    var style = page("/").select("link[rel=stylesheet]").attr("href");

    assertThat(server.page(style).headers().firstValue("Cache-Control").orElseThrow())
        .contains("max-age=31536000", "immutable");
  }

  @ParameterizedTest
  @CsvSource({"'', ja", "'en-GB,ja;q=0.5', en", "'ja,en;q=0.8', ja", "'fr,en;q=0.7', en", "fr, ja"})
  void language_follows_whatTheBrowserPrefers(String accepted, String language) throws Exception {
    var answer = accepted.isEmpty() ? server.page("/") : send("/", "Accept-Language", accepted);

    assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo(language);
  }

  @Test
  void language_chosen_isRemembered() throws Exception {
    var cookie = server.page("/?lang=en").headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(cookie).startsWith("lang=en;").contains("SameSite=Lax", "HttpOnly");
    assertThat(Jsoup.parse(send("/hamabe", "Cookie", "lang=en").body()).select("html").attr("lang"))
        .isEqualTo("en");
  }

  @Test
  void english_marksWhatIsJapanese() throws Exception {
    var page = page("/hamabe/2019?lang=en");

    var japanese = page.select("main :matchesOwn([ぁ-んァ-ン一-龠])");
    assertThat(japanese).isNotEmpty();
    assertThat(japanese).allMatch(element -> element.is("[lang=ja], [lang=ja] *"));
  }

  /** Search follows the record a moment later: until then answers change. */
  private static boolean isFound(String asked) throws Exception {
    return !page("/search?q=" + asked).select(".hits > li").isEmpty();
  }

  private static Document page(String path) throws Exception {
    var answer = server.page(path);
    return Jsoup.parse(answer.body());
  }

  private static HttpResponse<String> send(String path, String header, String value)
      throws Exception {
    return server.send(HttpRequest.newBuilder(server.uri(path)).header(header, value).build());
  }
}
