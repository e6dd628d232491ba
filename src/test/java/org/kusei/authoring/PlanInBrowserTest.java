package org.kusei.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.authoring.Office.PLAN;
import static org.kusei.testing.Soundness.assertSound;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.testing.Browser;
import org.kusei.testing.TestOfficer;

/** Writing a policy in a real Chromium: saved while one writes, by keyboard, on a broken line. */
class PlanInBrowserTest {
  @TempDir static Path folder;
  private static Office office;
  private static Browser browser;
  private TestOfficer planning;

  @BeforeAll
  static void start() {
    office = new Office(folder);
    browser = Browser.started();
  }

  @AfterAll
  static void stop() {
    browser.close();
    office.close();
  }

  @BeforeEach
  void begin() throws Exception {
    office.found();
    planning = office.officer(Role.PLANNING);
    planning.post(PLAN);
  }

  @Test
  void pages_atBothWidths_areSoundForEveryone() throws Exception {
    var key = Long.toString(office.key("津波避難ビルの確保").value());
    var address = office.address("津波避難ビルの確保");
    planning.post(
        PLAN + "/comments", "node", key, "page", key, "text", "金額はいつ決まりますか。危機管理局と相談してください。");
    planning.post(PLAN + "/shape", "kind", "ISSUE", "title", "子どもと子育てを地域で支える");
    office.programme();
    try (var visitor = planning.in(browser.visitor(1280))) {
      var page = visitor.newPage();
      look(page, "/desk/plans", "plans");
      look(page, "/desk/hama/2021/plan", "plan-begin");
      look(page, PLAN, "plan");
      look(page, PLAN + "/head", "plan-head");
      look(page, address, "plan-node");
      page.locator(".plan-shape summary").click();
      assertSound(page, "plan-node-shape");
      var theirs = planning.post(address, "version", "1", "title", "彼らの題", "paragraphs", "彼らの文");
      assertThat(theirs.statusCode()).isEqualTo(303);
      page.locator("textarea[name=paragraphs]").first().fill("私の文");
      page.locator("#conflict").waitFor();
      assertSound(page, "plan-conflict");
    }
    try (var visitor = office.officer(Role.MAYOR).in(browser.visitor(1280))) {
      look(visitor.newPage(), PLAN + "/publish", "plan-publish");
      look(visitor.newPage(), PLAN + "/publish?view=table", "plan-publish-table");
    }
  }

  private static void look(Page page, String address, String name) {
    page.navigate(office.server.uri(address).toString());
    assertSound(page, name);
  }

  @Test
  void text_isSavedWhileOneWrites_alsoAfterABrokenLine() {
    try (var visitor = planning.in(browser.visitor(1280))) {
      var page = visitor.newPage();
      page.navigate(office.server.uri(office.address("津波避難ビルの確保")).toString());
      page.locator("textarea[name=paragraphs]").first().fill("書きかけの文");
      page.locator("#live-saved:has-text('に架空')").waitFor();
      assertThat(office.paragraphs("津波避難ビルの確保")).containsExactly("書きかけの文");
      assertThat(page.locator("#live-deeds").innerText()).contains("書きなおした");

      visitor.route("**" + PLAN + "/**", Route::abort);
      page.locator("textarea[name=paragraphs]").first().fill("線が切れているあいだの文");
      page.locator("#live-saved:has-text('つながりません')").waitFor();
      assertThat(office.paragraphs("津波避難ビルの確保")).containsExactly("書きかけの文");
      visitor.unroute("**" + PLAN + "/**");
      page.locator("#live-saved:has-text('に架空')").waitFor();
      assertThat(office.paragraphs("津波避難ビルの確保")).containsExactly("線が切れているあいだの文");
    }
  }

  @Test
  void text_thatAnotherSavedMeanwhile_isShownBesideOnesOwn() throws Exception {
    var address = office.address("津波避難ビルの確保");
    try (var visitor = planning.in(browser.visitor(1280))) {
      var page = visitor.newPage();
      page.navigate(office.server.uri(address).toString());
      office
          .officer(Role.SECTION)
          .post(address, "version", "1", "title", "津波避難ビルの確保", "paragraphs", "彼らの文");
      page.locator("textarea[name=paragraphs]").first().fill("私の文");
      page.locator("#conflict").waitFor();
      assertThat(page.locator("#conflict").innerText()).contains("彼らの文", "私の文");
      assertThat(page.locator("textarea[name=paragraphs]").first().inputValue()).isEqualTo("私の文");
      page.locator("#text .button").first().click();
      page.locator("#live-saved:has-text('に架空')").waitFor();
      assertThat(office.paragraphs("津波避難ビルの確保")).containsExactly("私の文");
    }
  }

  @Test
  void tree_byKeyboardOnly_isWalkedAndReordered() {
    try (var visitor = planning.in(browser.visitor(1280))) {
      var page = visitor.newPage();
      page.navigate(office.server.uri(PLAN).toString());
      for (int i = 0; i < 4; i++) {
        page.keyboard().press("j");
      }
      page.keyboard().press("Alt+ArrowUp");
      page.waitForURL("**#n*");
      assertThat(page.locator(".plan-node a[lang]").allInnerTexts().get(2)).contains("津波避難ビルの確保");
      assertThat(page.evaluate("document.activeElement.id"))
          .isEqualTo(office.key("津波避難ビルの確保").address());
    }
  }

  @Test
  void item_draggedByItsGrip_standsWhereItWasDropped_andNeverBelowItself() throws Exception {
    planning.post(PLAN + "/shape", "kind", "ISSUE", "title", "子育て");
    try (var visitor = planning.in(browser.visitor(1280))) {
      var page = visitor.newPage();
      page.navigate(office.server.uri(PLAN).toString());
      drag(page, "地域防災力の向上", "子育て", true);
      assertThat(page.locator(".plan-node a[lang]").allInnerTexts())
          .element(1)
          .asString()
          .contains("子育て");
      assertThat(page.locator(".plan-node.depth-1 a[lang]").allInnerTexts().getLast())
          .contains("地域防災力の向上");
      assertThat(page.evaluate("document.activeElement.id"))
          .isEqualTo(office.key("地域防災力の向上").address());

      drag(page, "子育て", "津波避難ビルの確保", false);
      assertThat(page.locator("[role=alert]").innerText()).contains("自分や自分の下には");

      var key = Long.toString(office.key("津波避難ビルの確保").value());
      var other = Long.toString(office.key("災害に強いまちづくり").value());
      var stale =
          planning.post(PLAN + "/shape", "drag", key, "from", other, "under", other, "before", "");
      assertThat(stale.statusCode()).as("it stood elsewhere than was seen").isEqualTo(422);
      assertThat(stale.body()).contains("あなたが見た後に、この枝");
    }
  }

  /** Holds the one by its grip over the middle or the upper edge of the other, and lets go. */
  private static void drag(Page page, String held, String over, boolean middle) {
    page.evaluate("scrollTo(0, 0)");
    var grip = page.locator(".plan-node:has-text('" + held + "') .grip").first().boundingBox();
    var row = page.locator(".plan-node:has-text('" + over + "')").first().boundingBox();
    var mouse = page.mouse();
    mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    mouse.down();
    var y = row.y + row.height * (middle ? 0.6 : 0.1);
    mouse.move(row.x + 60, y - 3);
    mouse.move(row.x + 60, y);
    assertThat(page.locator(middle ? ".drop-under" : ".drop-before").innerText()).contains(over);
    mouse.up();
    page.waitForURL(middle ? "**#n*" : "**/plan/shape");
  }

  @Test
  void text_withoutScripts_isSavedByItsButton() {
    try (var visitor = planning.in(browser.visitor(320, false))) {
      var page = visitor.newPage();
      page.navigate(office.server.uri(office.address("津波避難ビルの確保")).toString());
      page.locator("textarea[name=paragraphs]").first().fill("一つ目\n二つ目");
      page.locator("#text [name=title]").press("Enter");
      page.locator("#live-saved:has-text('に架空')").waitFor();
      assertThat(office.paragraphs("津波避難ビルの確保")).containsExactly("一つ目", "二つ目");
    }
  }
}
