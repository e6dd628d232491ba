package org.kusei.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.account.Role;
import org.kusei.testing.Browser;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/**
 * The pages that compare in a real Chromium; leaves a picture of each in {@code target/screens}.
 */
class ComparisonInBrowserTest {
  @TempDir static Path folder;
  private static TestServer server;
  private static Browser browser;
  private static TestOfficer officer;

  private static final List<String> PAGES =
      List.of(
          "/hama/compare?from=2025.1&to=2025.2",
          "/hama/compare?from=2025.1&to=2025.2&view=table",
          "/hama/compare?from=2025.1&to=oka:2025",
          "/mori/compare",
          "/hama/2024/1-1-3/history",
          "/hama/decade",
          "/years/2025",
          "/desk/matches",
          "/desk/matches/hama?from=2025.1&to=2025.2");

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
    ComparedWards.recorded(server);
    officer = server.signedIn(Role.PLANNING);
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
    for (int width : new int[] {1280, 320}) {
      try (var visitor = visitor(path, width)) {
        var page = visitor.newPage();
        page.navigate(address(path, language));
        assertThat(URI.create(page.url()).getPath()).isEqualTo(path.replaceAll("\\?.*", ""));
        picture(page, path, language + "-" + width);
        assertThat(overflow(page)).as("wider than %d", width).isZero();
        assertThat(new AxeBuilder(page).analyze().getViolations())
            .extracting(rule -> rule.getId() + " " + rule.getNodes())
            .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(
                new AxeBuilder(page).withRules(List.of("color-contrast")).analyze().getViolations())
            .extracting(rule -> "dark " + rule.getNodes())
            .isEmpty();
      }
    }
  }

  private static BrowserContext visitor(String path, int width) {
    var visitor = browser.visitor(width);
    return path.startsWith("/desk") ? officer.in(visitor) : visitor;
  }

  private static String address(String path, String language) {
    return server.uri(path + (path.contains("?") ? "&" : "?") + "lang=" + language).toString();
  }

  private static int overflow(Page page) {
    return (int)
        page.evaluate(
            "Math.max(0, document.documentElement.scrollWidth"
                + " - document.documentElement.clientWidth)");
  }

  @Test
  void form_withoutJavaScript_comparesAndFilters() {
    try (var visitor = browser.visitor(1280, false)) {
      var page = visitor.newPage();
      page.navigate(address("/hama/compare", "ja"));
      page.selectOption("select[name=from]", "2024");
      page.click("button[type=submit]");
      assertThat(page.url()).contains("from=2024");
      page.check("input[name=change][value=moved]");
      page.click("button[type=submit]");
      assertThat(page.url()).contains("change=moved");
      assertThat(page.locator("input[value=moved]").isChecked()).isTrue();
    }
  }

  @Test
  void table_onPaper_losesNoColumn() {
    try (var visitor = browser.visitor(1280)) {
      var page = visitor.newPage();
      page.navigate(address("/hama/compare?from=2025.1&to=2025.2&view=table", "ja"));
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      page.setViewportSize(1000, 700);
      assertThat(overflow(page)).isZero();
      assertThat(page.locator(".compare-form").isVisible()).isFalse();
      page.pdf(
          new PdfOptions()
              .setPreferCSSPageSize(true)
              .setPath(Path.of("target/screens/compare-table.pdf")));
    }
  }

  private static void picture(Page page, String path, String suffix) {
    var name = path.substring(1).replaceAll("[/?=&:]", "_");
    page.screenshot(
        new ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screens", name + "-" + suffix + ".png")));
  }
}
