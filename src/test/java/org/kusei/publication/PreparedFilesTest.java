package org.kusei.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.publication.Asking.await;
import static org.kusei.publication.Asking.awaitReady;
import static org.kusei.publication.Asking.get;
import static org.kusei.publication.Asking.text;
import static org.kusei.publication.Asking.unzipped;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.difference.Overrulings;
import org.kusei.matching.Overruling;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.kusei.policy.Withdrawals;
import org.kusei.testing.TestServer;

/** Files, feed, API and the pages through the years lie ready too, and follow the record. */
class PreparedFilesTest {
  private static final Actor TEST = new Actor("test");
  private static final String HISTORY = "/hamabe/2019/1-1-1/history";
  private static final List<String> FILES =
      List.of(
          "/api/v1/policies",
          "/api/v1/policies/hamabe/2018",
          "/api/v1/policies/hamabe/2018.json",
          "/api/v1/policies/hamabe/2018.csv",
          "/api/v1/policies/hamabe/2018.xml",
          "/api/v1/policies/hamabe/2018/editions",
          "/api/v1/policies/hamabe/2018/editions/2",
          "/api/v1/policies/hamabe/2018/editions/2.csv",
          "/api/v1/openapi.json",
          "/api/v1/edition.schema.json",
          "/api/v1/difference.schema.json",
          "/feed.atom");
  private static final List<String> PAGES =
      List.of("/data", "/hamabe/decade", "/years/2018", HISTORY);

  @TempDir private Path data;

  @Test
  void readyFile_isWhatRenderingAnswers_withTheSameHeaders() throws Exception {
    try (var server = recorded()) {
      for (var path : FILES) {
        awaitReady(server, path);
        var rendered = get(server, path + "?x=1", Map.of());
        var ready = get(server, path, Map.of());
        assertThat(rendered.headers().firstValue("Vary").orElse("")).doesNotContain("Encoding");
        assertThat(ready.body()).as(path).isEqualTo(rendered.body());
        for (var name :
            List.of(
                "ETag",
                "Content-Type",
                "Content-Disposition",
                "Content-Location",
                "Cache-Control",
                "Access-Control-Allow-Origin",
                "Access-Control-Expose-Headers")) {
          assertThat(ready.headers().firstValue(name))
              .as(path + " " + name)
              .isEqualTo(rendered.headers().firstValue(name));
        }
        var gzip = get(server, path, Map.of("Accept-Encoding", "gzip"));
        assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(unzipped(gzip.body())).isEqualTo(ready.body());
        var known = Map.of("If-None-Match", ready.headers().firstValue("ETag").orElseThrow());
        assertThat(get(server, path, known).statusCode()).isEqualTo(304);
      }
    }
  }

  @Test
  void negotiatedAnswer_liesReadyInOneForm_andIsRenderedInTheOthers() throws Exception {
    try (var server = recorded()) {
      var path = "/api/v1/policies/hamabe/2018";
      awaitReady(server, path);

      for (var accept : List.of("*/*", "application/json", "application/json, text/csv;q=0.5")) {
        var answer = get(server, path, Map.of("Accept", accept));
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
        assertThat(type(answer)).isEqualTo("application/json");
      }
      assertThat(type(get(server, path, Map.of("Accept", "text/csv")))).startsWith("text/csv");
      assertThat(
              type(get(server, path, Map.of("Accept", "application/json;q=0.1, application/xml"))))
          .isEqualTo("application/xml");
      assertThat(get(server, path, Map.of("Accept", "image/png")).statusCode()).isEqualTo(406);
    }
  }

  @Test
  void newEdition_showsAtOnce_inFilesFeedAndYears() throws Exception {
    try (var server = recorded()) {
      for (var path : FILES) {
        awaitReady(server, path);
      }
      for (var path : PAGES) {
        awaitReady(server, path);
      }

      PublicFixtures.recordHamabe(server.get(Recording.class), hamabe(server), 2018, 31_337);

      assertThat(read(server, "/feed.atom")).contains("/hamabe/2018/editions/3");
      assertThat(read(server, "/api/v1/policies")).contains("/hamabe/2018/editions/3");
      assertThat(read(server, "/api/v1/policies/hamabe/2018")).contains("31337000");
      assertThat(read(server, "/api/v1/policies/hamabe/2018.csv")).contains("31337000");
      assertThat(read(server, "/api/v1/policies/hamabe/2018/editions")).contains("/editions/3");
      assertThat(read(server, "/hamabe/decade")).contains("50,747");
      assertThat(read(server, HISTORY)).contains("31,337");
      await(() -> file("any/api/v1/policies/hamabe/2018.csv").contains("31337000"));
      await(() -> file("any/feed.atom").contains("/hamabe/2018/editions/3"));
      await(() -> file("en/hamabe/2019/1-1-1/history.html").contains("31,337"));
    }
  }

  @Test
  void withdrawal_takesFilesAway() throws Exception {
    try (var server = recorded()) {
      var path = "/api/v1/policies/hamabe/2019/editions/3.json";
      awaitReady(server, path);
      awaitReady(server, "/feed.atom");
      var edition =
          server.get(Policies.class).getEdition(hamabe(server).id(), new FiscalYear(2019), 3);

      assertThat(server.get(Withdrawals.class).withdraw(TEST, edition.id(), "誤り"))
          .isInstanceOf(Accepted.class);

      assertThat(get(server, path, Map.of()).statusCode()).isEqualTo(410);
      assertThat(read(server, "/feed.atom")).doesNotContain("/hamabe/2019/editions/3");
      await(() -> file("any" + path).isEmpty());
      await(() -> file("any/feed.atom").contains("/hamabe/2019/editions/2"));
    }
  }

  @Test
  void whatAPersonSaysOfTwoNodes_showsAtOnce_onPageHistoryAndFolder() throws Exception {
    try (var server = recorded()) {
      awaitReady(server, HISTORY);
      awaitReady(server, "/hamabe/2019/1-1-1");
      var ward = hamabe(server);
      var other = new Overruling(key(server, ward, 2018), key(server, ward, 2019), false);
      assertThat(read(server, "/hamabe/2019/1-1-1")).contains("href=\"/hamabe/2018/1-1-1\"");

      assertThat(server.get(Overrulings.class).say(TEST, ward.municipality(), other, "別の取組である"))
          .isInstanceOf(Accepted.class);

      assertThat(read(server, "/hamabe/2019/1-1-1")).doesNotContain("/hamabe/2018/");
      assertThat(read(server, "/hamabe/2018/1-1-1"))
          .contains("href=\"/hamabe/2017/1-1-1\"")
          .doesNotContain("href=\"/hamabe/2019/1-1-1\"");
      assertThat(read(server, HISTORY)).doesNotContain("/hamabe/2018/");
      await(() -> !file("ja/hamabe/2019/1-1-1/history.html").contains("/hamabe/2018/"));

      server.get(Overrulings.class).withdraw(TEST, ward.municipality(), other, "誤りだった");
      assertThat(read(server, "/hamabe/2019/1-1-1")).contains("href=\"/hamabe/2018/1-1-1\"");
      assertThat(read(server, HISTORY)).contains("/hamabe/2018/");
    }
  }

  private static NodeKey key(TestServer server, Ward ward, int year) {
    var edition = server.get(Policies.class).getCurrent(ward.id(), new FiscalYear(year));
    return edition.find("1-1-1").orElseThrow().node().key();
  }

  private TestServer recorded() {
    var server = TestServer.started(data);
    PublicFixtures.recorded(server);
    return server;
  }

  private static Ward hamabe(TestServer server) {
    var city = server.get(Municipalities.class).findHome().orElseThrow();
    return server.get(Wards.class).get(city.id(), "hamabe");
  }

  private static String read(TestServer server, String path) throws Exception {
    var answer = get(server, path, Map.of());
    assertThat(answer.statusCode()).isEqualTo(200);
    return text(answer);
  }

  private static String type(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private String file(String name) throws Exception {
    var file = data.resolve("prepared/pages").resolve(name);
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
