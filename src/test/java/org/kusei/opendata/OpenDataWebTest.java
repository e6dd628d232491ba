package org.kusei.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.exchange.EditionDocument;
import org.kusei.exchange.EditionJson;
import org.kusei.exchange.EditionStratml;
import org.kusei.exchange.SampleEdition;
import org.kusei.exchange.XmlDocument;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.kusei.prepared.Changes;
import org.kusei.testing.TestServer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenDataWebTest {
  private static final String EDITION = "/api/v1/policies/hama/2024/editions/2";

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
    var record = TestRecord.founded(server.get(Database.class));
    record.record("hama", sample(2024, Stage.DRAFT));
    record.record("hama", sample(2024, Stage.ADOPTED));
    record.record("oka", sample(2024, Stage.DRAFT));
    record.record("oka", sample(2025, Stage.OUTLINE));
    // the fixture enters its rows without telling anybody
    server
        .get(Database.class)
        .transactions()
        .executeWithoutResult(tx -> server.get(Changes.class).everything(1));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static EditionDocument sample(int year, Stage stage) {
    var sample = SampleEdition.edition();
    return new EditionDocument(
        sample.city(),
        sample.ward(),
        new FiscalYear(year),
        1,
        stage,
        sample.head(),
        sample.publishedOn(),
        sample.statements(),
        sample.issues(),
        sample.reformItems(),
        sample.selfEvaluation(),
        sample.attachments(),
        sample.contact(),
        List.of());
  }

  @Test
  void policies_listTheCurrentEditionOfEach() throws Exception {
    var answer = server.page("/api/v1/policies");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    var list = json(answer);
    assertThat(told(list))
        .containsExactly("oka 2025 1 outline", "hama 2024 2 adopted", "oka 2024 1 draft");
    var item = list.path("items").path(1);
    assertThat(item.path("ward").path("name").asString()).isEqualTo("浜区");
    assertThat(list.path("total").asInt()).isEqualTo(3);
    assertThat(list.path("next").isNull()).isTrue();
    for (var link : item.path("links")) {
      assertThat(server.page(link.asString()).statusCode()).as(link.asString()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "?ward=oka, oka 2025 1 outline; oka 2024 1 draft",
    "?year=2024, hama 2024 2 adopted; oka 2024 1 draft",
    "?year=2024&stage=draft, oka 2024 1 draft",
    "?ward=nowhere, ''",
  })
  void policies_filtered(String query, String expected) throws Exception {
    assertThat(String.join("; ", told(json(server.page("/api/v1/policies" + query)))))
        .isEqualTo(expected);
  }

  @Test
  void policies_inPages_giveEachOnce() throws Exception {
    var all = new ArrayList<String>();
    var next = "/api/v1/policies?limit=1&year=2024";
    while (!next.isEmpty()) {
      var page = json(server.page(next));
      assertThat(page.path("items")).hasSize(1);
      assertThat(page.path("total").asInt()).isEqualTo(2);
      all.addAll(told(page));
      next = page.path("next").isNull() ? "" : page.path("next").asString();
    }
    assertThat(all).containsExactly("hama 2024 2 adopted", "oka 2024 1 draft");
  }

  @ParameterizedTest
  @ValueSource(strings = {"year=24", "stage=finished", "limit=0", "limit=1001", "cursor=!"})
  void policies_parameterUnreadable_isAProblemThatSaysSo(String query) throws Exception {
    var answer = server.page("/api/v1/policies?" + query);
    var name = query.substring(0, query.indexOf('='));
    assertProblem(answer, 400);
    assertThat(json(answer).path("detail").asString()).startsWith(name);
  }

  @Test
  void current_isTheEditionWhole() throws Exception {
    var answer = server.page("/api/v1/policies/hama/2024");
    var edition =
        TestRecord.accepted(EditionJson.read(answer.body().getBytes(StandardCharsets.UTF_8)));
    assertThat(edition.number()).isEqualTo(2);
    assertThat(edition.issues()).hasSize(2);
    assertThat(answer.headers().firstValue("Content-Location")).hasValue(EDITION + ".json");
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
    assertThat(server.page(EDITION).body()).isEqualTo(answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "text/csv, text/csv;charset=UTF-8",
    "application/xml, application/xml",
    "'text/html, application/xml;q=0.9, */*;q=0.1', application/xml",
    "'application/*', application/json",
  })
  void edition_asTheClientLikes(String accept, String expected) throws Exception {
    var answer =
        server.send(HttpRequest.newBuilder(server.uri(EDITION)).header("Accept", accept).build());
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(expected);
  }

  @Test
  void edition_inNoFormThatThereIs_isAProblem() throws Exception {
    assertProblem(
        server.send(
            HttpRequest.newBuilder(server.uri(EDITION)).header("Accept", "image/png").build()),
        406);
  }

  @Test
  void files_byTheirEnding() throws Exception {
    var csv = server.page(EDITION + ".csv");
    assertThat(csv.body()).startsWith("\uFEFF全国地方公共団体コード");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"hama-2024-2.csv\"");
    var xml = server.page("/api/v1/policies/hama/2024.xml").body().getBytes(StandardCharsets.UTF_8);
    assertThat(TestRecord.accepted(EditionStratml.read(xml)).number()).isEqualTo(2);
    assertThat(server.page(EDITION + ".json").body()).isEqualTo(server.page(EDITION).body());
  }

  @Test
  void editions_listsAllByNumber() throws Exception {
    assertThat(told(json(server.page("/api/v1/policies/hama/2024/editions"))))
        .containsExactly("hama 2024 1 draft", "hama 2024 2 adopted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/v1",
        "/api/v1/nothing",
        "/api/v1/policies/yama/2024",
        "/api/v1/policies/hama/2031",
        "/api/v1/policies/hama/nonsense",
        "/api/v1/policies/hama/2024.pdf",
        "/api/v1/policies/hama/2031/editions",
        "/api/v1/policies/hama/2024/editions/9",
        "/api/v1/policies/hama/2024/editions/0x",
        "/api/v1/policies/hama/2024/editions/2/more",
        "/data/2031.jsonl",
        "/data/2024.pdf"
      })
  void nothing_isAProblemAndNoPage(String path) throws Exception {
    assertProblem(server.page(path), 404);
  }

  @Test
  void writing_isRefused() throws Exception {
    var answer =
        server.send(
            HttpRequest.newBuilder(server.uri("/api/v1/policies"))
                .POST(BodyPublishers.ofString("{}"))
                .build());
    assertProblem(answer, 405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/policies",
        EDITION,
        EDITION + ".csv",
        EDITION + ".xml",
        "/api/v1/openapi.json",
        "/api/v1/edition.schema.json",
        "/data/2024.jsonl",
        "/data/all.csv",
        "/data/all.zip",
        "/feed.atom"
      })
  void publicData_isOpenAndAskedForOnceOnly(String path) throws Exception {
    var first = server.page(path);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).matches("\"[0-9a-f]{24}\"");
    var again =
        server.send(HttpRequest.newBuilder(server.uri(path)).header("If-None-Match", tag).build());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    var head = server.send(HttpRequest.newBuilder(server.uri(path)).HEAD().build());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("ETag")).hasValue(tag);
  }

  @Test
  void preflight_allowsReadingOnly() throws Exception {
    var answer =
        server.send(
            HttpRequest.newBuilder(server.uri("/api/v1/policies"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://www.example.jp")
                .header("Access-Control-Request-Method", "GET")
                .build());
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD");
  }

  @Test
  void pages_areNotOpenToOtherSites() throws Exception {
    assertThat(server.page("/hama/2024").headers().firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
  }

  @Test
  void bulk_ofAYear_hasTheCurrentEditionsALineEach() throws Exception {
    var answer = server.page("/data/2024.jsonl");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/jsonl");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"nagisa-2024.jsonl\"");
    assertThat(answer.body().lines().map(each -> each.contains("\"slug\":\"hama\"")))
        .containsExactly(true, false);
    assertThat(server.page("/data/all.jsonl").body().lines()).hasSize(4);
  }

  @Test
  void dataPage_linksNothingThatIsMissing() throws Exception {
    var page = Jsoup.parse(server.page("/data?lang=ja").body());
    assertThat(page.select("h1").text()).isEqualTo("オープンデータ");
    var links = page.select("main a").eachAttr("href");
    assertThat(links).contains("/data/2024.csv", "/data/2025.zip", "/data/all.jsonl", "/feed.atom");
    for (var link : links) {
      assertThat(server.page(link).statusCode()).as(link).isEqualTo(200);
    }
    assertThat(server.page("/data/").headers().firstValue("Location")).hasValue("/data");
  }

  @Test
  void editionPage_linksItsFiles() throws Exception {
    var page = Jsoup.parse(server.page("/hama/2024/editions/1").body());
    var links = page.select("#source a").eachAttr("href");
    assertThat(links).contains("/api/v1/policies/hama/2024/editions/1.csv");
    for (var link : links) {
      assertThat(server.page(link).statusCode()).as(link).isEqualTo(200);
    }
  }

  @Test
  void feed_isInTheHeadOfTheHomePageAndTellsWhatIsNew() throws Exception {
    var home = Jsoup.parse(server.page("/").body());
    var address = home.select("head link[type=application/atom+xml]").attr("href");
    var feed = XmlDocument.read(server.page(address).body().getBytes(StandardCharsets.UTF_8));
    var entries =
        feed.orElseThrow().children().stream().filter(each -> each.name().equals("entry")).toList();
    assertThat(entries).hasSize(4);
    assertThat(entries.getFirst().children().getFirst().text()).isEqualTo("丘区 令和7年度 運営方針(素案・第1版)");
    assertThat(entries.stream().map(each -> each.children().get(1).text())).doesNotHaveDuplicates();
  }

  /** The description and the handlers say the same addresses. */
  @Test
  void description_hasEveryAddressAndNoOther() throws Exception {
    var described = new TreeSet<String>();
    json(server.page("/api/v1/openapi.json")).path("paths").propertyNames().forEach(described::add);
    var handled = new TreeSet<String>();
    server
        .get(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((mapping, method) -> {
          if (mapping.getMethodsCondition().getMethods().isEmpty()
              || mapping.getPathPatternsCondition() == null) {
            return;
          }
          mapping.getPathPatternsCondition().getPatternValues().stream()
              .filter(each -> each.matches("/(api/|data/|feed).*"))
              .map(each -> Pattern.compile(":[^}]*").matcher(each).replaceAll(""))
              .forEach(handled::add);
        });
    assertThat(described).isEqualTo(handled);
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).path("status").asInt()).isEqualTo(status);
    assertThat(json(answer).path("detail").asString()).isNotEmpty();
  }

  private static List<String> told(JsonNode list) {
    var told = new ArrayList<String>();
    for (var item : list.path("items")) {
      told.add(
          String.join(
              " ",
              item.path("ward").path("slug").asString(),
              item.path("fiscalYear").asString(),
              item.path("edition").asString(),
              item.path("stage").asString()));
    }
    return told;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return new JsonMapper().readTree(answer.body());
  }
}
