package org.kusei.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.calendar.Here;
import org.kusei.calendar.Windows;
import org.kusei.calendar.Work;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.Stage;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestEdition;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** The calendar of a ward's year, and what is due for whom. */
class CalendarPagesTest {
  private static final LocalDate TODAY = Here.today(InstantSource.system());
  private static final FiscalYear YEAR = FiscalYear.of(TODAY);
  private static final String ADDRESS = "/desk/hama/" + YEAR + "/calendar";

  @TempDir private Path folder;
  private TestServer server;
  private Ward ward;
  private TestOfficer planning;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
    ward = TestCity.ward(server.database());
    TestEdition.recorded(server.database(), ward, YEAR, Stage.ADOPTED);
    planning = server.signedIn(Role.PLANNING, new Place.OfWard(ward.id()));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void milestone_setWithAReason_isShownWithWhoSaidSo() throws Exception {
    var form = planning.page(ADDRESS + "?milestone=YEAR_END");
    assertThat(form.select("#milestone [selected]").val()).isEqualTo("YEAR_END");
    assertThat(form.select("#day").val()).isEqualTo(YEAR.next() + "-06-10");
    var day = YEAR.next() + "-06-20";
    var set =
        planning.post(
            ADDRESS + "/milestones", "milestone", "YEAR_END", "day", day, "why", "会議に合わせる");
    assertThat(set.statusCode()).isEqualTo(303);
    assertThat(planning.page(ADDRESS).select("tr:contains(期末の自己評価)").eachText().getFirst())
        .contains(YEAR.next() + "年6月20日", "会議に合わせる");
  }

  @Test
  void windowClosedYesterday_isShownShut_andAPermitOpensOneItem() throws Exception {
    var closed =
        planning.post(
            ADDRESS + "/windows",
            "work",
            "ENTER_VALUES",
            "closes",
            TODAY.minusDays(2).toString(),
            "why",
            "集計のため");
    assertThat(closed.statusCode()).isEqualTo(303);
    var page = planning.page(ADDRESS);
    assertThat(page.select("tr:contains(実績値の入力) .chip").text()).isEqualTo("閉じています");
    var key = page.select("#key option:last-child").val();
    var person = planning.person().id();
    var given =
        planning.post(
            ADDRESS + "/permits",
            "work",
            "ENTER_VALUES",
            "key",
            key,
            "person",
            Long.toString(person.value()),
            "until",
            TODAY.plusDays(2).toString(),
            "why",
            "病気のため");
    assertThat(given.statusCode()).isEqualTo(303);
    var windows = server.get(Windows.class);
    assertThat(windows.lock(person, ward, YEAR, Work.ENTER_VALUES, null)).isPresent();
    assertThat(windows.listPermits(ward, YEAR)).hasSize(1);
    var withdraw = planning.page(ADDRESS).select(".words-said details form").attr("action");
    assertThat(planning.post(withdraw, "why", "済んだため").statusCode()).isEqualTo(303);
    assertThat(planning.page(ADDRESS).select(".words-said .chip").text()).contains("取り消し");
  }

  @Test
  void formWithoutReason_isRefusedAndKeepsWhatWasTyped() throws Exception {
    var refused =
        planning.post(
            ADDRESS + "/windows", "work", "DRAFT_PLAN", "opens", "2026-05-01", "why", " ");
    assertThat(refused.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(refused.body());
    assertThat(page.select("#problem").text()).contains("理由");
    assertThat(page.select("#opens").val()).isEqualTo("2026-05-01");
    var noDay =
        planning.post(ADDRESS + "/windows", "work", "DRAFT_PLAN", "opens", "あした", "why", "急ぎ");
    assertThat(Jsoup.parse(noDay.body()).select("#problem").text()).contains("2026-04-01");
  }

  @Test
  void planningOfAnotherWard_cannotSetItWhateverTheQuerySays() throws Exception {
    var oka = server.get(Wards.class).get(ward.municipality(), "oka").id();
    var other = server.signedIn(Role.PLANNING, new Place.OfWard(oka));
    var aimed = "/desk/oka/" + YEAR + "/calendar/windows?ward=hama";
    assertThat(other.post(ADDRESS + "/windows").statusCode()).isEqualTo(403);
    other.post(aimed, "work", "DRAFT_PLAN", "closes", "2020-01-01", "why", "まちがい");
    assertThat(server.get(Windows.class).list(ward, YEAR)).isEmpty();
    assertThat(other.page(ADDRESS).select("main form")).isEmpty();
  }

  @Test
  void due_isWhatTheWardsPlanningHasToDo_overdueFirst() throws Exception {
    var next = "/desk/hama/" + YEAR.next() + "/calendar/milestones";
    planning.post(next, "milestone", "OUTLINE", "day", TODAY.minusDays(3).toString(), "why", "早める");
    planning.post(next, "milestone", "DRAFT", "day", TODAY.plusDays(3).toString(), "why", "早める");
    var page = planning.page("/desk/due");
    assertThat(page.select(".overdue").text()).contains("3日過ぎています", "素案を公表する");
    assertThat(page.select(".soon").text()).contains("あと3日", "案を公表する");
    assertThat(page.select("h2").eachText().getFirst()).isEqualTo("過ぎています");
    assertThat(server.signedIn(Role.AUDITOR).page("/desk/due").select(".dues")).isEmpty();
  }
}
