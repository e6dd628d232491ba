package org.kusei.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.publication.Asking.awaitReady;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.kusei.policy.Withdrawals;
import org.kusei.reform.ReformProgrammes;
import org.kusei.testing.Patience;
import org.kusei.testing.TestServer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** What readers and programs find once an edition is withdrawn. */
class WithdrawnPagesTest {
  private static final FiscalYear YEAR = new FiscalYear(2019);
  private static final String WHY = "確定前の金額を載せていました。";

  @TempDir private Path folder;

  @Test
  void withdrawnEdition_isGoneEverywhere_andSaysWhy() throws Exception {
    try (var server = TestServer.started(folder)) {
      PublicFixtures.recorded(server);
      assertThat(server.page("/hamabe/2019/editions/3").statusCode()).isEqualTo(200);
      awaitHits(server, true);

      withdraw(server, 3);

      var gone = server.page("/hamabe/2019/editions/3?lang=ja");
      assertThat(gone.statusCode()).isEqualTo(410);
      assertThat(Jsoup.parse(gone.body()).select("main").text())
          .contains("第3版(改定)", "取り下げ", WHY, "いまの方針");
      assertThat(server.page("/hamabe/2019/editions/3?lang=en").body())
          .contains("edition 3 (Revised): withdrawn", WHY);
      var standing = server.page("/hamabe/2019").body();
      assertThat(standing).contains("22,268", WHY).doesNotContain("24,903");
      assertThat(Jsoup.parse(standing).select(".withdrawals a").attr("href"))
          .isEqualTo("/hamabe/2019/editions/3");
      assertThat(server.page("/hamabe").body()).contains("/hamabe/2019/editions/3", WHY);
      for (var list : List.of("/hamabe/2019/editions", "", "?ward=hamabe&limit=1")) {
        assertThat(withdrawn(server, "/api/v1/policies" + list))
            .as(list)
            .isEqualTo("hamabe 2019 3 revised " + WHY);
      }
      assertThat(withdrawn(server, "/api/v1/policies?year=2018")).isEmpty();
      assertThat(server.page("/").body()).doesNotContain("/hamabe/2019/editions/3");
      assertThat(server.page("/feed.atom").body()).doesNotContain("/hamabe/2019/editions/3");
      assertThat(server.page("/data").statusCode()).isEqualTo(200);
      for (var file : new String[] {"", ".json", ".csv", ".xml"}) {
        var answer = server.page("/api/v1/policies/hamabe/2019/editions/3" + file);
        assertThat(answer.statusCode()).as(file).isEqualTo(410);
        assertThat(answer.body()).as(file).contains(WHY);
      }
      awaitHits(server, false);

      withdraw(server, 2);
      withdraw(server, 1);
      assertThat(server.page("/hamabe/2019").statusCode()).isEqualTo(410);
      assertThat(server.page("/hamabe/2019/2-4-2").statusCode()).isEqualTo(410);
      assertThat(Jsoup.parse(server.page("/hamabe").body()).select("a[href=/hamabe/2019]"))
          .isEmpty();
      assertThat(server.page("/hamabe").body()).contains("/hamabe/2019/editions/1", WHY);
    }
  }

  /** What stands at each address that concerned the only edition of 2017, once it is withdrawn. */
  private static final Map<String, List<String>> GONE =
      Map.ofEntries(
          of("/{ward:[a-z][a-z0-9-]*}/{year:[^.]+}", "/hamabe/2017"),
          of("/{ward:[a-z][a-z0-9-]*}/{year:[^.]+}/tags", "/hamabe/2017/tags"),
          of("/{ward:[a-z][a-z0-9-]*}/{year:[^.]+}/{code:[^.]+}", "/hamabe/2017/1-1"),
          of(
              "/{ward:[a-z][a-z0-9-]*}/{year:[^.]+}/editions/{number:[0-9]{1,6}}",
              "/hamabe/2017/editions/1"),
          of(
              "/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/{code:[^.]+}/history",
              "/hamabe/2017/1-1-1/history"),
          of(
              "/{ward:[a-z][a-z0-9-]*}/compare",
              "/hamabe/compare?to=2017",
              "/hamabe/compare?from=2017&to=2018",
              "/hamabe/compare?from=2018&to=2017.1",
              "/kitano/compare?from=hamabe:2017&to=2019",
              "/hamabe/compare?from=2017&to=2018&format=json",
              "/hamabe/compare?from=2018&to=2017&format=json"),
          of("/years/{year:[0-9]{4}}", "/years/2017"),
          of("/data/{name}.{extension:[a-z]+}", "/data/2017.jsonl", "/data/2017.csv"),
          of(
              "/api/v1/policies/{ward}/{year}",
              "/api/v1/policies/hamabe/2017",
              "/api/v1/policies/hamabe/2017.json",
              "/api/v1/policies/hamabe/2017.csv",
              "/api/v1/policies/hamabe/2017.xml"),
          of("/api/v1/policies/{ward}/{year}/editions", "/api/v1/policies/hamabe/2017/editions"),
          of(
              "/api/v1/policies/{ward}/{year}/editions/{number}",
              "/api/v1/policies/hamabe/2017/editions/1",
              "/api/v1/policies/hamabe/2017/editions/1.xml"),
          of(
              "/api/v1/policies/{ward}/{year}/indicators.csv",
              "/api/v1/policies/hamabe/2017/indicators.csv"),
          of(
              "/api/v1/policies/{ward}/{year}/indicators.json",
              "/api/v1/policies/hamabe/2017/indicators.json"));

  /** What goes on without it, and concerns no one edition. */
  private static final List<String> STANDING =
      List.of(
          "/",
          "/about",
          "/about/accessibility",
          "/api/v1/difference.schema.json",
          "/api/v1/edition.schema.json",
          "/api/v1/openapi.json",
          "/api/v1/policies",
          "/api/v1/search",
          "/data",
          "/feed.atom",
          "/reform",
          "/search",
          "/search.atom",
          "/search/suggest",
          "/years",
          "/{ward:[a-z][a-z0-9-]*}",
          "/{ward:[a-z][a-z0-9-]*}/decade");

  /** Of the city's reform programme; of reviews, which are withdrawn with their own edition. */
  private static final List<String> OTHER_RECORDS =
      List.of(
          "/reform/{year:[^.]+}",
          "/reform/{year:[^.]+}/editions/{number:[0-9]{1,6}}",
          "/{ward:[a-z][a-z0-9-]*}/{year:[0-9]{4}}/review/{kind:mid-year|year-end}");

  private static Map.Entry<String, List<String>> of(String route, String... addresses) {
    return Map.entry(route, List.of(addresses));
  }

  @Test
  void everyPublicAddress_ofAYearThatIsWithdrawn_saysWhy() throws Exception {
    try (var server = TestServer.started(folder)) {
      PublicFixtures.recorded(server);
      assertThat(publicRoutes(server))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(GONE.keySet(), STANDING, OTHER_RECORDS).flatMap(s -> s.stream()).toList());
      for (var addresses : GONE.values()) {
        for (var address : addresses) {
          assertThat(server.page(address).statusCode()).as(address).isIn(200, 404);
        }
      }

      withdraw(server, new FiscalYear(2017), 1);

      for (var addresses : GONE.values()) {
        for (var address : addresses) {
          assertGone(server, address);
        }
      }
      for (var route : STANDING) {
        var address = route.replaceFirst("\\{ward[^}]+}", "hamabe");
        assertThat(server.page(address).statusCode()).as(address).isIn(200, 302);
        assertThat(server.page(address).body()).as(address).doesNotContain("20,100");
      }
      assertThat(server.page("/hamabe/2016").statusCode()).isEqualTo(404);
      assertThat(server.page("/api/v1/policies/kitano/2017/editions").statusCode()).isEqualTo(404);
    }
  }

  private static List<String> publicRoutes(TestServer server) {
    return server.get(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
        .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(route -> route.getPatternValues().stream())
        .filter(route -> !route.startsWith("/desk"))
        .toList();
  }

  private static void assertGone(TestServer server, String address) throws Exception {
    for (var language : List.of("ja", "en")) {
      var lang = (address.contains("?") ? "&" : "?") + "lang=" + language;
      var answer = server.page(address + lang);
      assertThat(answer.statusCode()).as(address).isEqualTo(410);
      assertThat(answer.body()).as(address).contains(WHY);
      boolean forPrograms = address.matches("/(api|data)/.*|.*format=json");
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(address)
          .startsWith(forPrograms ? "application/problem+json" : "text/html");
    }
  }

  private static String withdrawn(TestServer server, String address) throws Exception {
    var told = new ArrayList<String>();
    for (var each : JsonMapper.shared().readTree(server.page(address).body()).path("withdrawn")) {
      told.add(
          String.join(
              " ",
              each.path("ward").path("slug").asString(),
              each.path("fiscalYear").asString(),
              each.path("edition").asString(),
              each.path("stage").asString(),
              each.path("reason").asString()));
    }
    return String.join("\n", told);
  }

  @Test
  void tag_thatOnlyAWithdrawnEditionHad_saysWhy() throws Exception {
    try (var server = TestServer.started(folder)) {
      PublicFixtures.recorded(server);
      var home = server.get(Municipalities.class).findHome().orElseThrow();
      var kitano = server.get(Wards.class).get(home.id(), "kitano");
      PublicFixtures.recordTagged(server.get(Recording.class), kitano, 2019, "windmill");
      assertThat(server.page("/kitano/2019/tags?tag=windmill").statusCode()).isEqualTo(200);

      withdraw(server, "kitano", YEAR, 2);

      assertGone(server, "/kitano/2019/tags?tag=windmill");
      assertThat(server.page("/kitano/2019/tags?tag=none").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void withdrawnReview_isGoneEverywhere_andSaysWhy_andTheOneBeforeHolds() throws Exception {
    try (var server = TestServer.started(folder)) {
      PublicFixtures.recorded(server);
      var programmes = server.get(ReformProgrammes.class);
      var city = server.get(Municipalities.class).findHome().orElseThrow();
      PublicFixtures.recordReview(programmes, city.id(), "窓口の混雑の平準化");
      awaitReady(server, "/reform/2019/editions/2");
      awaitReady(server, "/hamabe/2019");
      awaitFound(server, "平準化", "/reform/2019/editions/2", true);
      assertThat(server.page("/reform/2019").body()).contains("平準化");
      assertThat(server.page("/hamabe/2019").body()).doesNotContain("/reform/2019#item-1");

      var wrong = programmes.get(city.id(), YEAR, 2);
      assertThat(programmes.withdraw(new Actor("test"), wrong.id(), WHY))
          .isInstanceOf(Accepted.class);

      var gone = server.page("/reform/2019/editions/2?lang=ja");
      assertThat(gone.statusCode()).isEqualTo(410);
      assertThat(Jsoup.parse(gone.body()).select("main").text())
          .contains("令和元年度", "第2版", "取り下げ", WHY, "いまの振り返り");
      assertThat(server.page("/reform/2019/editions/2?lang=en").body())
          .contains("edition 2: withdrawn", WHY);
      assertThat(server.page("/reform/2019").body()).contains("待ち時間").doesNotContain("平準化");
      assertThat(server.page("/reform").body()).contains("達成状況 ①");
      assertThat(server.page("/hamabe/2019").body()).contains("/reform/2019#item-1");
      awaitFound(server, "平準化", "/reform/2019/editions/2", false);
      awaitFound(server, "待ち時間は平均で6分", "/reform/2019/editions/1", true);
      awaitReady(server, "/reform/2019");
      assertThat(ready("ja/reform/2019.html")).contains("待ち時間").doesNotContain("平準化");
      assertThat(folder.resolve("prepared/pages/ja/reform/2019/editions/2.html")).doesNotExist();

      programmes.withdraw(new Actor("test"), programmes.get(city.id(), YEAR).id(), WHY);
      assertThat(server.page("/reform/2019").statusCode()).isEqualTo(410);
      assertThat(server.page("/reform/2019/editions/1").statusCode()).isEqualTo(410);
      assertThat(server.page("/reform/2019/editions/3").statusCode()).isEqualTo(404);
      assertThat(server.page("/reform").body()).doesNotContain("/reform/2019");
      assertThat(server.page("/").body()).doesNotContain("/reform/2019");
      awaitFound(server, "待ち時間は平均で6分", "/reform/2019/editions/1", false);
    }
  }

  private String ready(String name) throws Exception {
    return Files.readString(folder.resolve("prepared/pages").resolve(name));
  }

  private static void awaitFound(TestServer server, String word, String address, boolean wanted)
      throws Exception {
    var asked = URLEncoder.encode(word, StandardCharsets.UTF_8);
    Patience.until(() -> {
      var hits = Jsoup.parse(server.page("/search?q=" + asked).body()).select(".hits a[href]");
      return hits.eachAttr("href").stream().anyMatch(href -> href.startsWith(address)) == wanted;
    });
  }

  private static void withdraw(TestServer server, int number) {
    withdraw(server, YEAR, number);
  }

  private static void withdraw(TestServer server, FiscalYear year, int number) {
    withdraw(server, "hamabe", year, number);
  }

  private static void withdraw(TestServer server, String slug, FiscalYear year, int number) {
    var city = server.get(Municipalities.class).findHome().orElseThrow();
    var ward = server.get(Wards.class).get(city.id(), slug);
    var edition = server.get(Policies.class).getEdition(ward.id(), year, number).id();
    assertThat(server.get(Withdrawals.class).withdraw(new Actor("test"), edition, WHY))
        .isInstanceOf(Accepted.class);
  }

  /** The revised edition alone has the stage. */
  private static void awaitHits(TestServer server, boolean wanted) throws Exception {
    Patience.until(() -> {
      var page = server.page("/search?q=%E8%A6%8B%E5%AE%88%E3%82%8A&stage=revised&editions=all");
      return Jsoup.parse(page.body()).select(".hits > li").isEmpty() != wanted;
    });
  }
}
