package org.kusei.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Soundness.assertSound;
import static org.kusei.testing.Soundness.overflow;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
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
    try (var visitor = visitor(path, 1280)) {
      var page = visitor.newPage();
      page.navigate(address(path, language));
      assertThat(URI.create(page.url()).getPath()).isEqualTo(path.replaceAll("\\?.*", ""));
      assertSound(page, path + "-" + language);
    }
  }

  private static BrowserContext visitor(String path, int width) {
    var visitor = browser.visitor(width);
    return path.startsWith("/desk") ? officer.in(visitor) : visitor;
  }

  private static String address(String path, String language) {
    return server.uri(path + (path.contains("?") ? "&" : "?") + "lang=" + language).toString();
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
}
