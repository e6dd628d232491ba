package org.kusei.measuring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.indicator.IndicatorId;
import org.kusei.indicator.Reading.Blank;
import org.kusei.indicator.Reading.Share;
import org.kusei.indicator.Reading.Why;
import org.kusei.testing.Browser;
import org.kusei.testing.Soundness;
import org.kusei.testing.TestServer;

/** The pages of indicators in a real browser: sound for everyone, usable by keyboard alone. */
class MeasuringInBrowserTest {
  @TempDir static Path folder;
  private static TestServer server;
  private static Browser browser;
  private static BrowserContext planning;
  private static IndicatorId drills;
  private static String list;

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
    var ward = MeasuredWard.recorded(server);
    drills = ward.drills();
    ward.count(drills, 1, "120");
    ward.count(drills, 2, "95");
    ward.value(drills, 3, new Blank(Why.NOT_MEASURABLE), "台風で訓練を中止");
    var households = ward.households();
    ward.value(households, 1, new Share(new BigDecimal("310"), new BigDecimal("500")), "");
    list = ward.address();
    browser = Browser.started();
    planning = server.signedIn(Role.PLANNING).in(browser.visitor(1280));
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  private static Page page(String address) {
    var page = planning.newPage();
    page.navigate(server.uri(address).toString());
    return page;
  }

  @Test
  void everyPage_isSound() {
    Soundness.assertSound(page("/desk/indicators"), "measuring-wards");
    Soundness.assertSound(page(list), "measuring-list");
    Soundness.assertSound(page(list + "/" + drills.value()), "measuring-one");
    Soundness.assertSound(page(list + "/new?node=1"), "measuring-new");
    Soundness.assertSound(page(list + "/table"), "measuring-table");
  }

  @Test
  void table_isTriedByKeyboardAloneAndShowsItsMistakes() {
    var page = page(list + "/table");
    page.locator("#table").focus();
    page.keyboard().insertText("指標番号\t期間\t値\n" + drills.value() + "\t4\t八十\n");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page.locator("[role=status]")).containsText("誤り 1件");
    assertThat(page.locator("#table")).hasValue("指標番号\t期間\t値\n" + drills.value() + "\t4\t八十\n");
    Soundness.assertSound(page, "measuring-table-tried");
  }
}
