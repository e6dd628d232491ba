package org.kusei.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.testing.Browser;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** The way in, people and one's own page in a real Chromium; leaves pictures. */
class EntranceInBrowserTest {
  @TempDir static Path folder;
  private static TestServer server;
  private static Browser browser;
  private static TestOfficer administrator;
  private static TestOfficer auditor;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.started(folder);
    var home = TestCity.founded(server.database()).id();
    server.get(SampleUsers.class).open(home);
    administrator = server.signedIn(Role.ADMINISTRATOR);
    auditor = server.signedIn(Role.AUDITOR);
    administrator.post("/desk/me/second-factor");
    browser = Browser.started();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @Test
  void pages_atBothWidthsInBothLanguages_areSoundForEveryone() {
    var person = PeoplePages.address(auditor.person().id());
    for (int width : new int[] {1280, 320}) {
      try (var nobody = browser.visitor(width);
          var known = administrator.in(browser.visitor(width));
          var reader = auditor.in(browser.visitor(width))) {
        for (var language : List.of("ja", "en")) {
          var name = language + "-" + width;
          sound(nobody.newPage(), "/desk/sign-in?lang=" + language, "sign-in-" + name);
          sound(known.newPage(), "/desk/people?lang=" + language, "people-" + name);
          sound(known.newPage(), person + "?lang=" + language, "person-" + name);
          sound(known.newPage(), "/desk/me?lang=" + language, "own-" + name);
          sound(reader.newPage(), "/desk/history?lang=" + language, "history-" + name);
        }
      }
    }
  }

  @Test
  void sampleUser_entersByAClickAndLeaves() {
    try (var visitor = browser.visitor(1280)) {
      var page = visitor.newPage();
      page.navigate(server.uri("/desk").toString());
      page.click("button[value=planning]");
      page.waitForURL("**/desk");
      assertThat(page.locator(".officer-bar").innerText()).contains("市の企画担当");
      page.click(".officer-bar form button");
      page.waitForURL("**/desk/sign-in");
      page.navigate(server.uri("/desk").toString());
      assertThat(page.url()).contains("/desk/sign-in");
    }
  }

  private static void sound(Page page, String path, String name) {
    page.navigate(server.uri(path).toString());
    assertSound(page, name);
    page.close();
  }

  /** Nothing sticks out, and axe has nothing to say, in light and dark. */
  static void assertSound(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screens", name + ".png")));
    var overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).as(name).isEqualTo(0);
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as(name)
        .extracting(rule -> rule.getId() + " " + rule.getNodes())
        .isEmpty();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(new AxeBuilder(page).withRules(List.of("color-contrast")).analyze().getViolations())
        .as(name)
        .extracting(rule -> "dark " + rule.getNodes())
        .isEmpty();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }
}
