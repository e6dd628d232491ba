package org.kusei.measuring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Share;
import org.kusei.measure.Reading.Why;
import org.kusei.review.NewEntry;
import org.kusei.review.ReviewKind;
import org.kusei.review.Reviews;
import org.kusei.review.Subject;
import org.kusei.testing.Browser;
import org.kusei.testing.Soundness;
import org.kusei.testing.TestCity;
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
    reviewed(ward);
    browser = Browser.started();
    planning = server.signedIn(Role.PLANNING).in(browser.visitor(1280));
  }

  /** A finished mid-year review, and an open one of the year's end. */
  private static void reviewed(MeasuredWard ward) {
    var reviews = server.get(Reviews.class);
    var middle =
        MeasuredWard.accepted(reviews.begin(TestCity.CLERK, ward.edition(), ReviewKind.MID_YEAR));
    var issue = ward.edition().issues().getFirst().key();
    var written =
        new NewEntry(
            new Subject(issue.address()),
            0,
            Map.of("progress", "b"),
            "訓練を二回行いました。",
            "参加が減りました。",
            "夜の訓練を始めます。",
            "");
    MeasuredWard.accepted(reviews.enter(TestCity.CLERK, middle.id(), written));
    MeasuredWard.accepted(reviews.finish(TestCity.CLERK, middle.id(), "試験のため"));
    MeasuredWard.accepted(reviews.begin(TestCity.CLERK, ward.edition(), ReviewKind.YEAR_END));
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
    Soundness.assertSound(page("/desk/hama/2024/review/year-end"), "review-desk");
    Soundness.assertSound(page("/hama/2024/review/mid-year"), "review-public");
    Soundness.assertSound(page("/hama/2024/1-1-1"), "review-node");
    Soundness.assertSound(page("/hama/2024"), "review-policy");
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
