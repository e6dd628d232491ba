package org.kusei.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.publication.Asking.await;
import static org.kusei.publication.Asking.awaitAllReady;
import static org.kusei.publication.Asking.awaitReady;
import static org.kusei.publication.Asking.get;
import static org.kusei.publication.Asking.text;
import static org.kusei.publication.Asking.unzipped;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.Server;
import org.kusei.edition.EditionId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.NewWards;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;
import org.kusei.policy.Withdrawals;
import org.kusei.prepared.Preparation;
import org.kusei.testing.TestDatabase;
import org.kusei.testing.TestServer;

/** Public pages made ready: that they are the right ones, whatever happens to record and folder. */
class PreparedPagesTest {
  private static final String[] EVERYWHERE = {
    "/hamabe", "/hamabe/2017", "/hamabe/2018", "/hamabe/2018/1-1-1", "/hamabe/2019"
  };

  @TempDir private Path data;
  @TempDir private Path scratch;

  @Test
  void readyPage_hasStrongTagsHeadersAndLanguages() throws Exception {
    try (var server = recorded()) {
      awaitReady(server, "/hamabe/2019");

      var plain = get(server, "/hamabe/2019", Map.of());
      var gzip = get(server, "/hamabe/2019", Map.of("Accept-Encoding", "br, gzip;q=0.8"));
      assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(unzipped(gzip.body())).isEqualTo(plain.body());
      assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
      assertThat(plain.headers().firstValue("ETag"))
          .isNotEqualTo(gzip.headers().firstValue("ETag"));
      assertThat(plain.headers().firstValue("ETag").orElseThrow()).startsWith("\"");
      assertThat(plain.headers().firstValue("Vary"))
          .hasValue("Accept-Language, Cookie, Accept-Encoding");
      assertThat(plain.headers().firstValue("Cache-Control")).hasValue("no-cache, public");
      assertThat(plain.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
      assertThat(plain.headers().firstValue("Content-Security-Policy")).isPresent();
      assertThat(text(plain)).contains("浜辺区");
      assertThat(text(get(server, "/hamabe/2019", Map.of("Accept-Language", "en"))))
          .contains("Hamabe Ward");
      assertThat(
              text(
                  get(
                      server,
                      "/hamabe/2019",
                      Map.of("Accept-Language", "en", "Cookie", "lang=ja"))))
          .contains("<html lang=\"ja\"");
      var chosen = get(server, "/hamabe/2019?lang=en", Map.of("Cookie", "lang=ja"));
      assertThat(text(chosen)).contains("<html lang=\"en\"");
      assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("lang=en");
    }
  }

  @Test
  void knownPage_isNotSentAgain() throws Exception {
    try (var server = recorded()) {
      awaitReady(server, "/hamabe/2019");

      for (var accepted : new String[] {"identity", "gzip"}) {
        var first = get(server, "/hamabe/2019", Map.of("Accept-Encoding", accepted));
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var second =
            get(
                server,
                "/hamabe/2019",
                Map.of("Accept-Encoding", accepted, "If-None-Match", "\"other\", W/" + tag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.headers().firstValue("ETag")).hasValue(tag);
        assertThat(second.body()).isEmpty();
      }
      assertThat(get(server, "/hamabe/2019", Map.of("If-None-Match", "\"other\"")).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void readyPage_isWhatRenderingAnswers() throws Exception {
    try (var server = recorded()) {
      for (var path : EVERYWHERE) {
        awaitReady(server, path);
        // a question in the address is rendered, and shows in one link only
        var rendered = text(get(server, path + "?q=x", Map.of()));
        assertThat(rendered.replace("?q=x&amp;lang=", "?lang="))
            .as(path)
            .isEqualTo(text(get(server, path, Map.of())));
      }
    }
  }

  @Test
  void newEdition_showsAtOnce_everywhere_andInTheFolder() throws Exception {
    try (var server = recorded()) {
      for (var path : EVERYWHERE) {
        awaitReady(server, path);
      }
      awaitReady(server, "/");

      PublicFixtures.recordHamabe(server.get(Recording.class), hamabe(server), 2018, 31_337);

      assertThat(text(get(server, "/", Map.of()))).contains("/hamabe/2018/editions/3");
      assertThat(text(get(server, "/hamabe", Map.of()))).contains("50,747");
      assertThat(text(get(server, "/hamabe/2018", Map.of()))).contains("31,337");
      assertThat(text(get(server, "/hamabe/2017/1-1-1", Map.of()))).contains("31,337");
      assertThat(text(get(server, "/hamabe/2019/1-1-1", Map.of()))).contains("31,337");
      await(() -> file("ja/hamabe/2019/1-1-1.html").contains("31,337"));
      await(() -> file("ja/hamabe/2018.html").contains("31,337"));
      await(() -> file("en.html").contains("/hamabe/2018/editions/3"));
    }
  }

  @Test
  void withdrawal_takesTheFilesAway() throws Exception {
    try (var server = recorded()) {
      await(() -> Files.exists(page("ja/hamabe/2019/editions/3.html.gz")));
      var edition =
          server.get(Policies.class).getEdition(hamabe(server).id(), new FiscalYear(2019), 3);

      assertThat(server.get(Withdrawals.class).withdraw(new Actor("test"), edition.id(), "誤り"))
          .isInstanceOf(Accepted.class);

      assertThat(get(server, "/hamabe/2019/editions/3", Map.of()).statusCode()).isEqualTo(410);
      await(() -> file("ja/hamabe/2019.html").contains("22,268"));
      await(() -> Files.notExists(page("ja/hamabe/2019/editions/3.html")));
      await(() -> Files.notExists(page("ja/hamabe/2019/editions/3.html.gz")));
      assertThat(text(get(server, "/", Map.of()))).doesNotContain("/hamabe/2019/editions/3");
    }
  }

  @Test
  void tags_areReady_andFollowNewEditionAndWithdrawal() throws Exception {
    try (var server = recorded()) {
      var tags = "/sakae/2019/tags";
      awaitReady(server, tags);
      assertThat(text(get(server, tags + "?tag=%E5%9D%82%E3%81%AE%E3%81%BE%E3%81%A1", Map.of())))
          .contains("坂のまち");

      var wards = server.get(Wards.class);
      var city = server.get(Municipalities.class).findHome().orElseThrow();
      var sakae = wards.get(city.id(), "sakae");
      PublicFixtures.recordTagged(server.get(Recording.class), sakae, 2019, "歩くまち");

      assertThat(text(get(server, tags, Map.of()))).contains("歩くまち").doesNotContain("坂のまち");
      await(() -> file("en" + tags + ".html").contains("歩くまち"));
      var policies = server.get(Policies.class);
      withdraw(server, policies.getCurrent(sakae.id(), new FiscalYear(2019)).id());
      assertThat(text(get(server, tags, Map.of()))).contains("坂のまち").doesNotContain("歩くまち");
      await(() -> file("en" + tags + ".html").contains("坂のまち"));
      withdraw(server, policies.getCurrent(sakae.id(), new FiscalYear(2019)).id());
      assertThat(get(server, tags, Map.of()).statusCode()).isEqualTo(410);
      await(() -> !Files.exists(page("ja" + tags + ".html")));
    }
  }

  private static void withdraw(TestServer server, EditionId edition) {
    assertThat(server.get(Withdrawals.class).withdraw(new Actor("test"), edition, "誤り"))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void newWard_standsOnTheBoard() throws Exception {
    try (var server = recorded()) {
      awaitReady(server, "/");
      var city = server.get(Municipalities.class).findHome().orElseThrow();
      var names = new NewWards.Names("shinden", "新田区", "しんでんく", "Shinden Ward");

      assertThat(server.get(NewWards.class).enter(new Actor("test"), city.id(), names))
          .isInstanceOf(Accepted.class);

      assertThat(text(get(server, "/", Map.of()))).contains("新田区");
      awaitReady(server, "/shinden");
    }
  }

  @Test
  void folder_rebuiltFromTheRecord_isTheSameToTheByte() throws Exception {
    try (var server = recorded()) {
      awaitAllReady(server);
      var rebuilt = scratch.resolve("pages");

      int pages = server.get(Preparation.class).into(rebuilt, (part, done, of) -> {});

      assertThat(pages).isGreaterThan(120);
      assertThat(rebuilt.resolve("ja/sakae/2019/tags.html")).exists();
      assertThat(contents(rebuilt)).isEqualTo(contents(data.resolve("prepared/pages")));
    }
  }

  @Test
  void changeWhileTheServerIsDown_isPreparedAtTheNextStart() throws Exception {
    try (var server = recorded()) {
      awaitAllReady(server);
    }
    try (var command = Server.withoutWeb(TestDatabase.asItIs(), DataFolder.at(data))) {
      var ward = hamabe(command.get(Municipalities.class), command.get(Wards.class));
      PublicFixtures.recordHamabe(command.get(Recording.class), ward, 2018, 31_337);
    }
    assertThat(file("ja/hamabe/2018.html")).doesNotContain("31,337");

    try (var server = TestServer.again(data)) {
      assertThat(text(get(server, "/hamabe/2018", Map.of()))).contains("31,337");
      await(() -> file("ja/hamabe/2018.html").contains("31,337"));
      await(() -> file("ja/hamabe/2019/1-1-1.html").contains("31,337"));
    }
  }

  @Test
  void damagedFolder_isHealedAtTheNextStart() throws Exception {
    try (var server = recorded()) {
      awaitAllReady(server);
    }
    var whole = contents(data.resolve("prepared/pages"));
    Files.writeString(page("ja/hamabe/2019.html.gz"), "half");
    Files.delete(page("en/hamabe.html"));
    Files.writeString(page("ja/hamabe/1999.html"), "of another record");

    try (var server = TestServer.again(data)) {
      awaitAllReady(server);
      await(() -> contents(data.resolve("prepared/pages")).equals(whole));
    }
  }

  @Test
  void changesNeverHeardOf_areSeenAtTheNextLook() throws Exception {
    try (var server = recorded()) {
      awaitReady(server, "/hamabe/2018");
      // another process, which this one only hears of through the database
      try (var command = Server.withoutWeb(TestDatabase.asItIs(), DataFolder.at(scratch))) {
        PublicFixtures.recordHamabe(command.get(Recording.class), hamabe(server), 2018, 31_337);
      }
      await(() -> text(get(server, "/hamabe/2018", Map.of())).contains("31,337"));
    }
  }

  private TestServer recorded() {
    var server = TestServer.started(data);
    PublicFixtures.recorded(server);
    return server;
  }

  private static Ward hamabe(TestServer server) {
    return hamabe(server.get(Municipalities.class), server.get(Wards.class));
  }

  private static Ward hamabe(Municipalities municipalities, Wards wards) {
    return wards.get(municipalities.findHome().orElseThrow().id(), "hamabe");
  }

  private Path page(String name) {
    return data.resolve("prepared/pages").resolve(name);
  }

  private String file(String name) throws IOException {
    return Files.exists(page(name)) ? Files.readString(page(name)) : "";
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
