package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.testing.KuseiProcess;

/** A city comes onto record, and a further ward, beside a server that runs. */
class FoundCommandTest {
  private static final String CITY =
      """
      {
        "municipality": {
          "code": "990001", "slug": "nagisa", "name": "渚市",
          "kana": "なぎさし", "english": "Nagisa City"
        },
        "wards": [
          { "slug": "hama", "name": "浜区", "kana": "はまく", "english": "Hama Ward",
            "column": 1, "row": 1 }%s
        ]
      }
      """;
  private static final String SAWA =
      """
      ,
          { "slug": "sawa", "name": "沢区", "kana": "さわく", "english": "Sawa Ward",
            "column": 2, "row": 1 }\
      """;

  @TempDir private Path scratch;

  @Test
  void city_isShownFirst_thenServed_thenGrows() throws Exception {
    var city = written("city.json", CITY.replace("%s", ""));
    KuseiProcess.installedIn(data());
    try (var server = serve()) {
      var home = URI.create("http://localhost:" + server.port() + "/");
      assertThat(page(home)).doesNotContain("渚市");

      var shown = ended(0, city);
      assertThat(shown.out())
          .contains("Nagisa City (渚市, 990001) would be entered, with 1 ward.")
          .contains("+ 浜区 Hama Ward — address /hama", "wrote nothing");
      assertThat(page(home)).doesNotContain("渚市");

      assertThat(ended(0, city, "--accept").out()).contains("was entered, with 1 ward.");
      assertThat(page(home)).contains("渚市", "浜区").doesNotContain("沢区");
      assertThat(page(home.resolve("/hama"))).contains("浜区");

      assertThat(ended(1, city, "--accept").err()).contains("on record already");

      var more = written("more.json", CITY.replace("%s", SAWA));
      assertThat(ended(0, more, "--accept").out())
          .contains("1 ward was added to Nagisa City", "+ 沢区", "= 浜区");
      assertThat(page(home)).contains("浜区", "沢区");
    }
  }

  @Test
  void wardNamedLikeAPage_isOneClearSentence() throws Exception {
    KuseiProcess.installedIn(data());
    var run = ended(1, written("city.json", CITY.replace("%s", SAWA.replace("sawa", "search"))));

    assertThat(run.err())
        .contains("wards[1]: other pages of Kusei have the address “/search”")
        .hasLineCount(2);
  }

  @Test
  void fileThatCannotBeRead_isOneSentence_beforeAnyDatabaseStarts() throws Exception {
    assertThat(ended(1, scratch.resolve("missing.json")).err())
        .contains("missing.json” cannot be read")
        .hasLineCount(1);
    assertThat(ended(1, written("city.json", "{\n oops")).err())
        .contains("cannot be read as JSON (line 2")
        .hasLineCount(1);
    assertThat(data()).doesNotExist();
  }

  private Path written(String name, String text) throws Exception {
    return Files.writeString(scratch.resolve(name), text);
  }

  private static String page(URI address) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
  }

  private KuseiProcess serve() throws Exception {
    return KuseiProcess.started(
        scratch, Map.of(), "serve", "--port", "0", "--data", data().toString());
  }

  private KuseiProcess ended(int code, Path file, String... options) throws Exception {
    var verb = new ArrayList<>(List.of("found", "--data", data().toString(), file.toString()));
    verb.addAll(List.of(options));
    var process =
        KuseiProcess.started(scratch, Map.of("KUSEI_LANG", "en"), verb.toArray(String[]::new));
    assertThat(process.ended()).as(process.err()).isEqualTo(code);
    return process;
  }

  private Path data() {
    return scratch.resolve("data");
  }
}
