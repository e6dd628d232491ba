package org.kusei.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Soundness.assertSound;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
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
    var person = "/desk/people/" + auditor.person().id().value();
    try (var nobody = browser.visitor(1280);
        var known = administrator.in(browser.visitor(1280));
        var reader = auditor.in(browser.visitor(1280))) {
      for (var language : List.of("ja", "en")) {
        sound(nobody, "/desk/sign-in", language);
        sound(known, "/desk/people", language);
        sound(known, person, language);
        sound(known, "/desk/me", language);
        sound(reader, "/desk/history", language);
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

  private static void sound(BrowserContext visitor, String path, String language) {
    try (var page = visitor.newPage()) {
      page.navigate(server.uri(path + "?lang=" + language).toString());
      assertThat(URI.create(page.url()).getPath()).isEqualTo(path);
      assertSound(page, path + "-" + language);
    }
  }
}
