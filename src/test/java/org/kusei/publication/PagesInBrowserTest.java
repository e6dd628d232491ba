package org.kusei.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Soundness.assertSound;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.testing.Browser;
import org.kusei.testing.TestServer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Every kind of public page in a real Chromium, at the width of a desk and of a small telephone.
 * With {@code -Dscreens=true} it leaves a picture of each in {@code target/screens}.
 */
class PagesInBrowserTest {
  @TempDir static Path folder;
  private static TestServer server;
  private static Browser browser;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/hamabe",
          "/kawanishi",
          "/hamabe/2019",
          "/hamabe/2019/editions/1",
          "/kitano/2019",
          "/hamabe/2018/1",
          "/hamabe/2018/1-1-1",
          "/hamabe/2019/2-4-2",
          "/hamabe/2019/3-1-1",
          "/data",
          "/reform",
          "/reform/2019",
          "/about",
          "/about/accessibility",
          "/hamabe/2031");

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
    PublicFixtures.recorded(server);
    browser = Browser.started();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  static Stream<Arguments> pages() {
    return PAGES.stream()
        .flatMap(path -> Stream.of("ja", "en").map(language -> Arguments.of(path, language)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_atBothWidths_isSoundForEveryone(String path, String language) {
    try (var visitor = browser.visitor(1280)) {
      var page = visitor.newPage();
      var complaints = new ArrayList<String>();
      listen(page, complaints);
      page.navigate(server.uri(path + "?lang=" + language).toString());
      assertSound(page, (path.equals("/") ? "home" : path) + "-" + language);
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void policy_byKeyboard_everyControlIsReachedInOrderAndShown() {
    try (var visitor = browser.visitor(1280)) {
      var page = visitor.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      page.navigate(server.uri("/hamabe/2019").toString());
      var expected =
          (int) page.evaluate("selector => document.querySelectorAll(selector).length", CONTROLS);
      assertThat(expected).isGreaterThan(20);
      for (int i = 0; i < expected; i++) {
        page.keyboard().press("Tab");
        assertThat((boolean) page.evaluate(FOCUS_IS_SHOWN, List.of(CONTROLS, i)))
            .as("control %d", i)
            .isTrue();
      }
    }
  }

  private static final String CONTROLS = "a[href], input, button, select, summary";

  /** Whether the focus is on that control of the page, within the window and outlined. */
  private static final String FOCUS_IS_SHOWN =
      """
      ([controls, index]) => {
        const control = document.querySelectorAll(controls)[index];
        const box = control.getBoundingClientRect();
        return document.activeElement === control
          && getComputedStyle(control).outlineStyle !== 'none'
          && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
      }\
      """;

  @Test
  void skipLink_used_leadsToTheMainPart() {
    try (var visitor = browser.visitor(1280)) {
      var page = visitor.newPage();
      page.navigate(server.uri("/hamabe").toString());
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }
  }

  @Test
  void visit_withoutJavaScript_goesFromHomeToTheSourcePassage() {
    try (var visitor = browser.visitor(320, false)) {
      var page = visitor.newPage();
      page.navigate(server.uri("/").toString());
      page.locator(".board a", new Page.LocatorOptions().setHasText("浜辺区")).click();
      page.locator(".year-row h3 a").first().click();
      page.locator(".initiative h4 a").first().click();
      assertThat(page.locator(".passage").innerText()).contains("【地域活動協議会の活動支援】");
    }
  }

  @Test
  void inlineScriptAndOutsideRequest_planted_areComplainedOf() throws Exception {
    Planted.at(
        server,
        "/planted-breach",
        () ->
            ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .body(
                    """
                    <!doctype html><title>breach</title>
                        <script>document.title = "ran"</script>
                    <img alt="" src="http://elsewhere.invalid/seen.png">
                    """));
    try (var visitor = browser.visitor(320)) {
      var page = visitor.newPage();
      var complaints = new CopyOnWriteArrayList<String>();
      listen(page, complaints);
      page.navigate(server.uri("/planted-breach").toString());
      page.waitForCondition(() -> complaints.stream().anyMatch(c -> c.startsWith("foreign:")));
      assertThat(complaints)
          .anyMatch(each -> each.contains("Content Security Policy") && each.contains("script"))
          .anyMatch(each -> each.contains("Content Security Policy") && each.contains("image"))
          .contains("foreign: http://elsewhere.invalid/seen.png");
    }
  }

  /**
   * What the console complains of, a breach of the content policy included, and foreign requests.
   */
  private static void listen(Page page, List<String> complaints) {
    var here = server.uri("/").toString();
    page.onConsoleMessage(message -> complain(message, complaints));
    page.onPageError(complaints::add);
    page.onRequest(request -> {
      if (!request.url().startsWith(here) && !request.url().startsWith("data:")) {
        complaints.add("foreign: " + request.url());
      }
    });
  }

  private static void complain(ConsoleMessage message, List<String> complaints) {
    // the browser itself logs the status of an error page
    var status = message.text().startsWith("Failed to load resource: the server responded");
    if (!status && List.of("error", "warning").contains(message.type())) {
      complaints.add(message.text());
    }
  }
}
