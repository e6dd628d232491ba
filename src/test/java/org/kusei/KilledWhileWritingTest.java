package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.credential.Sessions;
import org.kusei.credential.Stage;
import org.kusei.organization.Founding;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.Municipalities;
import org.kusei.platform.Actor;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.testing.KuseiProcess;
import org.kusei.testing.Patience;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that is killed again and again while an officer hands in documents and publishes them:
 * what was answered is there afterwards, and nothing is there by half.
 */
class KilledWhileWritingTest {
  private static final Actor TEST = new Actor("test");
  private static final int ROUNDS = 4;
  private static final int SHORTEST = 600;
  private static final int SPREAD = 1500;
  private static final List<String> LINES =
      List.of(
          "令和7年度 浜区運営方針(案)",
          "【区の目標】 住み続けたいまち",
          "【経営課題1】 災害に強いまち",
          "【戦略1-1 地域防災】 自助と共助を育てる",
          "【具体的取組1-1-1 訓練の支援】(7年度予算額 120千円)",
          "・訓練を%d回開く");

  @TempDir private Path scratch;

  /** Addresses that the server answered with once something was written. */
  private final Queue<String> imports = new ConcurrentLinkedQueue<>();

  private final Queue<String> editions = new ConcurrentLinkedQueue<>();

  @Test
  void killedAgainAndAgain_keepsEveryAcknowledgedWrite_andNothingByHalf() throws Exception {
    var random = new Random(20_261_121);
    var session = "";
    KuseiProcess.installedIn(scratch.resolve("data"));
    for (int round = 1; round <= ROUNDS; round++) {
      try (var server = serve()) {
        int port = server.port();
        session = session.isEmpty() ? signedIn() : session;
        var desk = new Desk(port, session);
        assertWhole(desk);
        int first = 100 * round;
        var writer = Thread.ofVirtual().start(() -> write(desk, first));
        awaitEdition(round);
        Thread.sleep(SHORTEST + random.nextInt(SPREAD));
        server.kill();
        writer.join();
      }
    }
    try (var server = serve()) {
      assertThat(editions).hasSizeGreaterThanOrEqualTo(ROUNDS);
      assertWhole(new Desk(server.port(), session));
    }
  }

  /** Each round publishes at least once, however slow the machine is. */
  private void awaitEdition(int round) throws Exception {
    Patience.until(() -> editions.size() >= round);
  }

  /** Until the server is gone. */
  private void write(Desk desk, int first) {
    try {
      for (int times = first; ; times++) {
        var review = desk.handIn(document(times));
        imports.add(review);
        editions.add(desk.accept(review));
      }
    } catch (IOException killed) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String document(int times) {
    return String.join("\n", LINES).replace("%d", Integer.toString(times));
  }

  private void assertWhole(Desk desk) throws Exception {
    for (var review : imports) {
      assertThat(desk.get(review).statusCode()).as(review).isEqualTo(200);
    }
    for (var edition : editions) {
      assertThat(desk.get(edition).statusCode()).as(edition).isEqualTo(200);
    }
    var answer = desk.get("/api/v1/policies/hama/2025/editions");
    if (editions.isEmpty()) {
      assertThat(answer.statusCode()).isEqualTo(404);
      return;
    }
    var listed = JsonMapper.shared().readTree(answer.body()).get("items");
    assertThat(listed.size()).isGreaterThanOrEqualTo(editions.size());
    int number = 0;
    for (var item : listed) {
      assertThat(item.get("edition").asInt()).isEqualTo(++number);
      var edition = desk.get(item.get("links").get("json").asString()).body();
      assertThat(edition).contains("災害に強いまち", "地域防災", "訓練の支援", "120000", "回開く");
      assertThat(desk.get(item.get("links").get("page").asString()).body()).contains("訓練の支援");
    }
  }

  /** Founds a city and lets an officer in, beside the server that runs. */
  private String signedIn() {
    var data = DataFolder.at(scratch.resolve("data"));
    var settings = new DatabaseSettings(null, null, null);
    try (var database = Database.ofCommand(data, settings);
        var command = Server.withoutWeb(database, data)) {
      var wards = List.of(new FoundingWard("hama", "浜区", "はまく", "Hama Ward", 1, 1));
      var city = new Founding("999999", "test", "渚市", "なぎさし", "Nagisa City", wards);
      var home = accepted(command.get(Municipalities.class).found(TEST, city));
      var duty = new Duty(Role.PLANNING, new Place.City());
      var keeper = Keeper.atTheMachine(TEST);
      var person =
          accepted(command.get(People.class).enter(keeper, home.id(), "writer", "架空 花子", duty));
      return command.get(Sessions.class).begin(person, Stage.WHOLE);
    }
  }

  private static <T> T accepted(Decision<T> decision) {
    if (decision instanceof Accepted<T>(var value)) {
      return value;
    }
    throw new AssertionError(decision);
  }

  private KuseiProcess serve() throws IOException {
    var data = scratch.resolve("data").toString();
    return KuseiProcess.started(scratch, Map.of(), "serve", "--port", "0", "--data", data);
  }

  /** An officer's browser; fails with an I/O error once the server is gone. */
  private static final class Desk {
    private static final String BOUNDARY = "----kusei";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String session;

    Desk(int port, String session) {
      this.port = port;
      this.session = session;
    }

    /** The address of the document's review. */
    String handIn(String document) throws IOException, InterruptedException {
      var body =
          String.join(
              "\r\n",
              "--" + BOUNDARY,
              "Content-Disposition: form-data; name=\"file\"; filename=\"hama.txt\"",
              "",
              document,
              "--" + BOUNDARY + "--",
              "");
      return written("/desk/imports", "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    /** The address of the edition. */
    String accept(String review) throws IOException, InterruptedException {
      var version = page(review).expectFirst("[data-version]").attr("data-version");
      var form = "version=" + URLEncoder.encode(version, StandardCharsets.UTF_8);
      return written(review + "/accept", "application/x-www-form-urlencoded", form);
    }

    private String written(String path, String type, String body)
        throws IOException, InterruptedException {
      var token = page("/desk").expectFirst("input[name=_csrf]").val();
      var request =
          request(path)
              .header("X-CSRF-TOKEN", token)
              .header("Content-Type", type)
              .POST(BodyPublishers.ofString(body))
              .build();
      var answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
      return answer.headers().firstValue("Location").orElseThrow();
    }

    private Document page(String path) throws IOException, InterruptedException {
      return Jsoup.parse(get(path).body());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
          .header("Cookie", "kusei=" + session);
    }
  }
}
