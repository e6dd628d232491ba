package org.kusei.responsibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Decisions.accepted;
import static org.kusei.testing.TestCity.CLERK;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.calendar.Here;
import org.kusei.calendar.Milestone;
import org.kusei.calendar.Milestones;
import org.kusei.calendar.Windows;
import org.kusei.calendar.Work;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Stage;
import org.kusei.responsibility.Responsibilities.Naming;
import org.kusei.testing.Browser;
import org.kusei.testing.Soundness;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestEdition;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** A ward's year in a real browser: for everyone, by keyboard, and without a script. */
class YearInBrowserTest {
  private static final LocalDate TODAY = Here.today(InstantSource.system());
  private static final FiscalYear YEAR = FiscalYear.of(TODAY);
  private static final String DUTIES = "/desk/hama/" + YEAR + "/duties";
  private static final String CALENDAR = "/desk/hama/" + YEAR + "/calendar";

  @TempDir private static Path folder;
  private static TestServer server;
  private static Browser browser;
  private static Ward ward;
  private static List<NodeKey> keys;
  private static TestOfficer planning;
  private static TestOfficer section;

  @BeforeAll
  static void start() {
    server = TestServer.started(folder);
    browser = Browser.started();
    ward = TestCity.ward(server.database());
    keys =
        TestEdition.recorded(server.database(), ward, YEAR, Stage.ADOPTED).places().stream()
            .map(place -> place.node().key())
            .toList();
    planning = server.signedIn(Role.PLANNING, new Place.OfWard(ward.id()));
    section = server.signedIn(Role.SECTION);
    set();
  }

  private static void set() {
    var milestones = server.get(Milestones.class);
    var soon = new Milestones.Setting(TODAY.plusDays(3), "区政会議の日程に合わせる");
    accepted(milestones.set(CLERK, ward, YEAR.next(), Milestone.DRAFT, soon));
    var late = new Milestones.Setting(TODAY.minusDays(5), "予算の日程に合わせる");
    accepted(milestones.set(CLERK, ward, YEAR.next(), Milestone.OUTLINE, late));
    var windows = server.get(Windows.class);
    var closed = new Windows.Setting(null, TODAY.minusDays(2), "上半期の集計のため");
    accepted(windows.set(CLERK, ward, YEAR, Work.ENTER_VALUES, closed));
    var giving =
        new Windows.Giving(
            Work.ENTER_VALUES,
            keys.getLast(),
            section.person().id(),
            TODAY.plusDays(9),
            "訓練が締め切りの後になったため");
    accepted(windows.permit(CLERK, ward, YEAR, giving));
    var unit =
        section.person().officer().duties().getFirst().place()
                instanceof Place.OfUnit(var id, var _)
            ? id
            : null;
    var naming = new Naming(unit, section.person().id(), "年度当初");
    accepted(server.get(Responsibilities.class).assign(CLERK, ward, keys.subList(2, 3), naming));
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  private static Page opened(String path, boolean javaScript) {
    var page = planning.in(browser.visitor(1280, javaScript)).newPage();
    page.navigate(server.uri(path).toString());
    return page;
  }

  @Test
  void pages_areSoundForEveryone() {
    for (var path :
        List.of("/desk/due", CALENDAR, CALENDAR + "?work=DRAFT_PLAN", DUTIES, "/desk/reminders")) {
      try (var page = opened(path, true)) {
        Soundness.assertSound(page, path);
      }
    }
  }

  @Test
  void nodes_areGivenToAUnitByKeyboardAlone_withoutAnyScript() {
    try (var page = opened(DUTIES, false)) {
      page.locator("input[name=key]").first().focus();
      page.keyboard().press("Space");
      page.locator("#who").focus();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Tab");
      page.keyboard().type("引き継ぎ");
      page.keyboard().press("Enter");
      page.waitForURL("**/duties?done=1");
      assertThat(page.locator("#done")).containsText("1件");
      var row = page.locator("tbody tr").first();
      assertThat(row).containsText("試験");
    }
  }

  @Test
  void milestone_isChangedByKeyboardFromItsRow() {
    try (var page = opened(CALENDAR, false)) {
      page.locator("a[href*='milestone=YEAR_END']").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#milestone")).hasValue("YEAR_END");
      page.locator("#milestone-why").focus();
      page.keyboard().type("会議に合わせる");
      page.keyboard().press("Enter");
      page.waitForURL("**/calendar#milestones");
      assertThat(page.locator("tbody").first().textContent()).contains("会議に合わせる");
    }
  }
}
