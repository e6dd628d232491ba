package org.kusei.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Soundness.assertSoundAsItIs;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.organization.Founding;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.Municipalities;
import org.kusei.platform.Actor;
import org.kusei.testing.Browser;
import org.kusei.testing.TestDatabase;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/**
 * An officer at the desk in a real Chromium: wide and narrow, with the keyboard, without scripts.
 */
class DeskInBrowserTest {
  private static final String DOCUMENT = DeskPagesTest.DOCUMENT + "\n??? どこにも属さない行 ???\n";

  @TempDir static Path folder;
  private static TestServer server;
  private static Browser browser;
  private TestOfficer officer;

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
    browser = Browser.started();
  }

  @BeforeEach
  void found() {
    TestDatabase.emptied();
    server
        .get(Municipalities.class)
        .found(
            new Actor("test"),
            new Founding(
                "999999",
                "test",
                "湊見市",
                "みなみし",
                "Minami",
                List.of(new FoundingWard("minatomi", "湊見区", "みなとみく", "Minatomi", 1, 1))));
    officer = server.signedIn(Role.PLANNING);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @Test
  void desk_atBothWidths_isSoundForEveryone() {
    for (int width : new int[] {1280, 320}) {
      try (var visitor = officer.in(browser.visitor(width))) {
        var page = visitor.newPage();
        page.navigate(server.uri("/desk").toString());
        assertSoundAsItIs(page, "desk-" + width);
        handIn(page, "方針-" + width + ".txt", DOCUMENT + width + "\n");
        assertSoundAsItIs(page, "review-" + width);
        page.navigate(page.url() + "?edit=0.0#edit");
        assertSoundAsItIs(page, "review-edit-" + width);
      }
    }
  }

  @Test
  void document_byKeyboardOnly_isCorrectedAndAccepted() {
    try (var visitor = officer.in(browser.visitor(1280))) {
      var page = visitor.newPage();
      page.navigate(server.uri("/desk").toString());
      handIn(page, "方針.txt", DOCUMENT);
      page.keyboard().press("j");
      page.keyboard().press("j");
      page.keyboard().press("j");
      page.keyboard().press("e");
      page.waitForURL("**edit=0.0.0**");
      page.keyboard().press("Control+A");
      page.keyboard().type("高い場所をふやす");
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.contains("edit"));
      assertThat(page.locator("#node-0_0_0 h3").innerText()).contains("高い場所をふやす");
      page.locator("form[action$='/accept'] button").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/minatomi/2026/**");
      assertThat(page.locator("main").innerText()).contains("高い場所をふやす");
    }
  }

  @Test
  void lineMovedAndEditLeft_byKeyboardOnly_keepTheirPlace() {
    try (var visitor = officer.in(browser.visitor(1280))) {
      var page = visitor.newPage();
      page.navigate(server.uri("/desk").toString());
      handIn(page, "方針.txt", DOCUMENT);
      page.keyboard().press("j");
      page.keyboard().press("j");
      page.keyboard().press("j");
      page.keyboard().press("e");
      page.waitForURL("**edit=0.0.0**");
      page.keyboard().press("Escape");
      page.waitForURL(url -> !url.contains("edit"));
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("node-0_0_0");
      page.keyboard().press("x");
      page.keyboard().press("m");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.locator(".import-review:not([data-version='0'])").waitFor();
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("node-0_0_0");
    }
  }

  @Test
  void withdrawal_byKeyboardAtBothWidths_isSoundAndDone() {
    for (int width : new int[] {1280, 320}) {
      try (var visitor = officer.in(browser.visitor(width))) {
        var page = visitor.newPage();
        page.navigate(server.uri("/desk").toString());
        handIn(page, "方針.txt", DOCUMENT);
        var review = page.url();
        page.locator("details.reject summary").focus();
        page.keyboard().press("Enter");
        page.locator("#why").focus();
        page.keyboard().press("Enter");
        page.locator("#why[aria-invalid=true]").waitFor();
        assertSoundAsItIs(page, "reject-refused-" + width);
        page.locator("form[action$='/accept'] button").click();
        page.waitForURL("**/editions/*");
        page.navigate(review);
        assertSoundAsItIs(page, "accepted-" + width);
        page.navigate(review + "/withdraw");
        assertSoundAsItIs(page, "withdraw-" + width);
        page.locator("#reason").focus();
        page.keyboard().type("別の年度の文書だった");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator(".reader-view").waitFor();
        assertSoundAsItIs(page, "withdraw-confirm-" + width);
        page.locator("button.bad").focus();
        page.keyboard().press("Enter");
        page.locator(".state-withdrawn").waitFor();
        assertSoundAsItIs(page, "withdrawn-" + width);
      }
    }
  }

  @Test
  void reformItems_byKeyboardAtBothWidths_areSoundAndCorrected() throws Exception {
    for (int width : new int[] {1280, 320}) {
      try (var visitor = officer.in(browser.visitor(width))) {
        var page = visitor.newPage();
        page.navigate(server.uri("/desk").toString());
        handIn(page, "振り返り.txt", ItemFormTest.document() + width);
        page.keyboard().press("j");
        page.keyboard().press("e");
        page.waitForURL("**edit=item-0**");
        assertSoundAsItIs(page, "items-" + width);
        page.keyboard().press("Control+A");
        page.keyboard().type("担い手と働く");
        page.keyboard().press("Enter");
        page.waitForURL("**#item-0");
        assertThat(page.locator("#item-0 h3").first().innerText()).contains("担い手と働く");
      }
    }
  }

  @Test
  void budget_byKeyboardOnly_isRefusedThenCorrected() {
    try (var visitor = officer.in(browser.visitor(320))) {
      var page = visitor.newPage();
      page.navigate(server.uri("/desk").toString());
      handIn(page, "方針.txt", DOCUMENT);
      page.navigate(page.url() + "?edit=0.0.0");
      page.locator("[name='budget.0.amount']").focus();
      page.keyboard().press("Control+A");
      page.keyboard().type("63,000");
      page.keyboard().press("Enter");
      var amount = page.locator("[name='budget.0.amount'][aria-invalid=true]");
      amount.waitFor();
      assertSoundAsItIs(page, "review-budget-refused-320");
      assertThat(amount.evaluate("field => field === document.activeElement")).isEqualTo(true);
      page.keyboard().press("End");
      page.keyboard().type("千円");
      page.keyboard().press("Enter");
      page.waitForURL("**#node-0_0_0");
      assertThat(page.locator("#node-0_0_0 .node-budgets").innerText()).contains("63,000千円");
    }
  }

  @Test
  void largeFile_onASlowLine_showsHowFarItIs() {
    try (var visitor = officer.in(browser.visitor(320))) {
      var page = visitor.newPage();
      page.navigate(server.uri("/desk").toString());
      slowDown(page, 1_000_000);
      page.setInputFiles(
          "input[type=file]", new FilePayload("方針.bin", "application/pdf", new byte[4_000_000]));
      page.locator("form.hand-in button").click();
      var percent = Pattern.compile("送信しています [1-9][0-9]?%");
      page.locator(".progress-text")
          .filter(new Locator.FilterOptions().setHasText(percent))
          .waitFor();
      assertThat(page.locator("form.hand-in progress").isVisible()).isTrue();
      page.locator("[role=alert]").waitFor();
      assertThat(page.locator("[role=alert]").innerText()).contains("方針.bin");
    }
  }

  /** Bytes a second that go out; what comes in stays as it is. */
  private static void slowDown(Page page, int upload) {
    var conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", 0);
    conditions.addProperty("downloadThroughput", -1);
    conditions.addProperty("uploadThroughput", upload);
    page.context().newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
  }

  @Test
  void review_withoutJavaScript_movesALine() {
    try (var visitor = officer.in(browser.visitor(320, false))) {
      var page = visitor.newPage();
      page.navigate(server.uri("/desk").toString());
      handIn(page, "方針.txt", DOCUMENT);
      page.locator("#node-0 input[name=pick]").check();
      page.locator("#to").selectOption("goal");
      page.locator("form#move button").click();
      assertThat(page.locator("#goal .pick label span").allInnerTexts())
          .containsExactly("誰もが安心して暮らせる湊のまち", "高い建物の少ない町が三つある");
    }
  }

  private static void handIn(Page page, String name, String content) {
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    page.locator("form.hand-in button").click();
    page.waitForURL("**/desk/imports/*");
  }
}
