package org.kusei.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.authoring.Office.PLAN;
import static org.kusei.testing.Soundness.assertSoundAsItIs;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.testing.Browser;
import org.kusei.testing.TestOfficer;

/**
 * A whole fiscal year of a ward in a real Chromium, by the people who do it: the draft and what is
 * said about it, adoption, values, the mid-year review, a revision, the year's end, and the draft
 * of the year after, on which stands what remained.
 */
class WholeYearInBrowserTest {
  private static final String INITIATIVE = "津波避難ビルの確保";
  private static final String PUBLIC = "/hama/2020";

  @TempDir static Path folder;
  private static Office office;
  private static Browser browser;

  private Page planning;
  private TestOfficer officer;
  private Page section;
  private Page mayor;
  private Page resident;

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
  void enter() {
    planning = pageOf(office.officer(Role.PLANNING).in(browser.visitor(1280)));
    mayor = pageOf(office.officer(Role.MAYOR).in(browser.visitor(1280)));
    officer = office.officer(Role.SECTION);
    section = pageOf(officer.in(browser.visitor(1280)));
    resident = pageOf(browser.visitor(320));
  }

  @Test
  void year_isPlayedFromDraftToDraft() {
    writeTheDraft();
    office.leaveAllTo(officer);
    talkItOver();
    publish("OUTLINE", "");
    publish("DRAFT", "");
    publish("ADOPTED", "");
    measure();
    review("mid-year", "半年で2棟。目標に届かない見込み", "駅の北の事業者に協力を頼む");
    revise();
    enter("4", "2");
    review("year-end", "駅の北に避難ビルがない", "市営住宅を避難ビルに指定する");
    beginTheNextYear();
    walkTheLine();
  }

  private static Page pageOf(BrowserContext visitor) {
    return visitor.newPage();
  }

  private static Page open(Page page, String address) {
    page.navigate(office.server.uri(address).toString());
    return page;
  }

  private static void look(Page page, String name) {
    assertSoundAsItIs(page, "year-" + name);
  }

  private void writeTheDraft() {
    open(planning, PLAN).locator("form[action='" + PLAN + "'] button").click();
    planning.locator(".plan-tree").waitFor();
    look(planning, "1-draft");
    planning.locator("a:has-text('" + INITIATIVE + "')").first().click();
    planning.locator("[name=paragraphs]").fill("津波避難ビルを4棟ふやし、住民と避難訓練を行う");
    planning.locator("[name='budget.1.amount']").fill("6千3百万円");
    planning.locator("#live-saved:has-text('に架空')").waitFor();
    assertThat(planning.locator("#live-head").innerText()).contains("63,000千円");
    look(planning, "2-text");
  }

  private void talkItOver() {
    open(mayor, office.address(INITIATIVE)).locator(".say [name=text]").fill("4棟の場所は決まっているか");
    mayor.locator(".say [name=unit]").selectOption(new SelectOption().setLabel("試験"));
    mayor.locator(".say button").click();
    open(section, "/desk/due");
    assertThat(section.locator("main").innerText()).contains("4棟の場所は決まっているか");
    look(section, "3-due");
    section.locator("main a:has-text('4棟の場所は決まっているか')").click();
    section.locator(".reply summary").click();
    section.locator(".reply [name=text]").fill("駅の南の2棟は決まり、北の2棟は調整中");
    section.locator(".reply button").first().click();
    open(mayor, office.address(INITIATIVE));
    assertThat(mayor.locator(".talk").innerText()).contains("駅の南の2棟は決まり");
    mayor.locator(".reply summary").click();
    mayor.locator(".reply [name=settle]").click();
    mayor.locator(".comment.settled").waitFor();
    look(mayor, "4-talk");
  }

  private void publish(String stage, String reason) {
    open(mayor, PLAN + "/publish");
    look(mayor, "5-decision-" + stage);
    mayor.locator("[name=stage]").selectOption(stage);
    mayor.locator("[name=basis]").fill("決裁" + stage);
    mayor.locator("[name=reason]").fill(reason);
    mayor.locator(".decision .button").click();
    mayor.locator("#decisions").waitFor();
    open(resident, PUBLIC);
    assertThat(resident.locator("main").innerText()).contains("63,000千円");
    look(resident, "6-public-" + stage);
  }

  private void measure() {
    var node = office.key(INITIATIVE).address();
    open(section, "/desk/hama/2020/indicators/new?node=" + node);
    section.locator("[name=name]").fill("新しい津波避難ビル");
    section.locator("[name=unit]").fill("棟");
    section.locator("[name=rhythm]").selectOption("quarterly");
    section.locator("[name=accumulation]").selectOption("cumulative");
    section.locator("[name=target-low]").fill("4");
    look(section, "7-indicator");
    section.locator("main form .button").first().click();
    enter("1", "1");
    enter("2", "1");
  }

  private void enter(String period, String value) {
    open(section, "/desk/hama/2020/indicators");
    section.locator("main a:has-text('新しい津波避難ビル')").first().click();
    section.locator("[name=period]").selectOption(period);
    section.locator("[name=value]").fill(value);
    section.locator("form[action$='/values'] button").click();
    assertThat(section.locator("main").innerText()).contains(value + "棟");
    look(section, "8-values-" + period);
  }

  private void review(String kind, String problem, String remedy) {
    var desk = "/desk/hama/2020/review/" + kind;
    open(section, desk).locator("form[action$='/begin'] button").click();
    Locator part = section.locator("#s-" + office.key(INITIATIVE).address());
    part.locator("[name=problem]").fill(problem);
    part.locator("[name=remedy]").fill(remedy);
    part.locator("button").first().click();
    section.locator("#s-" + office.key(INITIATIVE).address()).waitFor();
    look(section, "9-review-" + kind);
    open(mayor, desk).locator("[name=unjudged]").fill("ほかの項目は年度の途中で数字がない");
    mayor.locator("form[action$='/finish'] button").click();
    mayor.locator(".notice.good").waitFor();
    open(resident, PUBLIC + "/review/" + kind);
    assertThat(resident.locator("main").innerText()).contains(problem, remedy);
    look(resident, "10-public-review-" + kind);
  }

  private void revise() {
    open(planning, office.address(INITIATIVE)).locator("#text [name=title]").fill("津波避難ビルの確保と訓練");
    planning.locator("#live-saved:has-text('に架空')").waitFor();
    planning.locator("#live-head:has-text('と訓練')").waitFor();
    open(mayor, PLAN + "/publish?view=table");
    assertThat(mayor.locator(".old-and-new").innerText()).contains("と訓練");
    publish("REVISED", "半年の振り返りを受けて");
    for (var edition : new String[] {"3", "4"}) {
      var page = open(resident, PUBLIC + "/editions/" + edition);
      assertThat(page.locator("main").innerText()).contains(INITIATIVE);
    }
    open(planning, office.address("津波避難ビルの確保と訓練")).locator("#text [name=title]").fill(INITIATIVE);
    planning.locator("#live-head:not(:has-text('と訓練'))").waitFor();
  }

  private void beginTheNextYear() {
    open(planning, "/desk/hama/2021/plan").locator("main form button").click();
    planning.locator(".plan-tree a:has-text('津波避難ビルの確保')").first().click();
    assertThat(planning.locator("section:has(#tasks)").innerText())
        .contains("駅の北に避難ビルがない", "市営住宅を避難ビルに指定する");
    assertThat(planning.locator(".before").last().innerText()).contains("63,000千円");
    look(planning, "11-next-year");
  }

  /** From last year's policy to the review and back. */
  private void walkTheLine() {
    planning.locator("section:has(#tasks) a").last().click();
    planning.waitForURL("**/review/year-end");
    open(resident, PUBLIC + "/" + office.key(INITIATIVE).address());
    assertThat(resident.locator("main").innerText()).contains("新しい津波避難ビル", "市営住宅を避難ビルに指定する");
    look(resident, "12-line");
  }
}
