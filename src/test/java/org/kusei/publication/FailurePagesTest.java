package org.kusei.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Soundness.assertSound;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.Route.ResumeOptions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.account.Role;
import org.kusei.intake.Imports;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import org.kusei.testing.Browser;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/**
 * What a person sees when a request fails: each failure is a real one, over real HTTP, in a real
 * Chromium. With {@code -Dscreens=true} it leaves a picture of each in {@code target/screens}.
 */
class FailurePagesTest {
  private static final Actor TEST = new Actor("test");
  private static final long TOO_LARGE = 66L * 1024 * 1024;
  private static final String SECRET = "planted detail of the inside";

  @TempDir static Path folder;
  private static TestServer server;
  private static Browser browser;
  private static String stale = "";

  /** A request that fails, of an officer with that role. */
  record Failing(String path, String method, Role role) {}

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.started(folder);
    PublicFixtures.recorded(server);
    browser = Browser.started();
    var city = server.get(Municipalities.class).findHome().orElseThrow();
    var ward = server.get(Wards.class).get(city.id(), "hamabe");
    var wrong = server.get(Policies.class).getEdition(ward.id(), new FiscalYear(2019), 3);
    server.get(Withdrawals.class).withdraw(TEST, wrong.id(), "確定前の金額を載せていました。");
    var document = "令和8年度 浜辺区運営方針\n\n【経営課題1】 災害に強いまち\n".getBytes(UTF_8);
    var entry = server.get(Imports.class).receive(TEST, city.id(), "方針.txt", document).entry();
    stale = "/desk/imports/" + entry.id().value() + "/head";
    Planted.at(
        server,
        "/planted-failure",
        () -> {
          throw new IllegalStateException(SECRET);
        });
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  static Stream<Arguments> failures() {
    return Stream.of(
            Arguments.of(400, new Failing("/desk/imports", "POST", Role.PLANNING)),
            Arguments.of(403, new Failing("/desk/matches", "GET", Role.AUDITOR)),
            Arguments.of(404, new Failing("/hamabe/2031", "GET", Role.PLANNING)),
            Arguments.of(405, new Failing("/about", "POST", Role.PLANNING)),
            Arguments.of(409, new Failing(stale, "POST", Role.PLANNING)),
            Arguments.of(410, new Failing("/hamabe/2019/editions/3", "GET", Role.PLANNING)),
            Arguments.of(500, new Failing("/planted-failure", "GET", Role.PLANNING)))
        .flatMap(failure ->
            Stream.of("ja", "en")
                .map(language -> Arguments.of(failure.get()[0], language, failure.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failure_inBothLanguagesAndWidths_isSaidSafely(int status, String language, Failing failing)
      throws Exception {
    var officer = server.signedIn(failing.role());
    var form = "version=99&_csrf=" + officer.token();
    try (var visitor = officer.in(browser.visitor(320))) {
      var page = visitor.newPage();
      var address = server.uri(failing.path() + "?lang=" + language).toString();
      if (failing.method().equals("POST")) {
        page.route(
            address,
            route -> {
              var headers = new HashMap<>(route.request().headers());
              headers.put("content-type", "application/x-www-form-urlencoded");
              route.resume(
                  new ResumeOptions().setMethod("POST").setHeaders(headers).setPostData(form));
            });
      }
      var answer = page.navigate(address);
      assertThat(answer.status()).isEqualTo(status);
      assertGuarded(answer);
      assertSaidSafely(page, language, Integer.toString(status));
    }
  }

  /** The whole file arrives, so that the answer is a sentence about it beside the form. */
  @ParameterizedTest
  @CsvSource({"ja, true", "ja, false", "en, true"})
  void fileThatIsTooLarge_handedInAtTheDesk_isSaidSafely(String language, boolean javaScript)
      throws Exception {
    var file = folder.resolve("大きな方針.pdf");
    try (var made = new RandomAccessFile(file.toFile(), "rw")) {
      made.setLength(TOO_LARGE);
    }
    try (var visitor = server.signedIn(Role.PLANNING).in(browser.visitor(320, javaScript))) {
      var answer = handedIn(visitor, language, file);
      assertThat(answer.status()).isEqualTo(422);
      assertGuarded(answer);
      if (javaScript) {
        var page = visitor.pages().getFirst();
        page.locator("[role=alert]").waitFor();
        assertThat(page.locator("[role=alert]").innerText()).contains("66", "50");
        assertSaidSafely(page, language, "422");
      }
    }
  }

  /** A length is refused as soon as it is announced. */
  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void requestThatIsTooLarge_atTheDesk_isSaidSafely(String language) throws Exception {
    var officer = server.signedIn(Role.PLANNING);
    var address = server.uri("/desk/imports?lang=" + language);
    var answer = announced(officer, address, 2L * 1024 * 1024 * 1024);
    assertThat(answer).startsWith("HTTP/1.1 413");
    try (var visitor = officer.in(browser.visitor(320))) {
      var page = visitor.newPage();
      var body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
      page.route(address.toString(), route -> fulfil(route, body));
      page.navigate(address.toString());
      assertSaidSafely(page, language, "413");
      assertThat(page.locator("main a[href='/desk']").count()).isEqualTo(1);
    }
  }

  private static void fulfil(Route route, String body) {
    route.fulfill(
        new FulfillOptions()
            .setStatus(413)
            .setContentType("text/html;charset=UTF-8")
            .setBody(body));
  }

  /** The whole answer to a form of which only the head was sent. */
  private static String announced(TestOfficer officer, URI address, long length)
      throws IOException {
    try (var line = new Socket(address.getHost(), address.getPort())) {
      var cookie = officer.request("/").build().headers().firstValue("Cookie").orElseThrow();
      var head =
          String.join(
              "\r\n",
              "POST " + address.getPath() + "?" + address.getQuery() + " HTTP/1.0",
              "Host: " + address.getAuthority(),
              "Cookie: " + cookie,
              "Content-Type: multipart/form-data; boundary=x",
              "Content-Length: " + length,
              "",
              "--x\r\n");
      line.getOutputStream().write(head.getBytes(UTF_8));
      line.shutdownOutput();
      return new String(line.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static Response handedIn(BrowserContext visitor, String language, Path file) {
    var page = visitor.newPage();
    page.navigate(server.uri("/desk?lang=" + language).toString());
    page.locator("input[type=file]").setInputFiles(file);
    return page.waitForResponse(
        answer -> answer.request().method().equals("POST"),
        () -> page.locator("form.hand-in button").click());
  }

  private static void assertGuarded(Response answer) {
    assertThat(answer.headers())
        .containsEntry("x-content-type-options", "nosniff")
        .containsKeys("referrer-policy", "cross-origin-opener-policy", "permissions-policy");
    assertThat(answer.headers().get("content-security-policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'");
  }

  private static void assertSaidSafely(Page page, String language, String name) {
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    assertThat(page.locator("main h1").innerText()).isNotBlank();
    assertThat(page.content()).doesNotContain(SECRET, "Exception", "org.kusei", "at java");
    assertSound(page, "failure-" + name + "-" + language);
  }

  /** The languages differ in their words, not only in what they claim to be. */
  @Test
  void failures_inTheTwoLanguages_haveDifferentWords() throws Exception {
    for (var path : List.of("/hamabe/2031", "/planted-failure", "/hamabe/2019/editions/3")) {
      var japanese = server.page(path + "?lang=ja").body();
      var english = server.page(path + "?lang=en").body();
      assertThat(title(japanese)).as(path).isNotEqualTo(title(english));
    }
  }

  private static String title(String body) {
    return Jsoup.parse(body).select("h1").text();
  }
}
