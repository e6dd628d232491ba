package org.kusei.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.Role;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Units;
import org.kusei.organization.Ward;
import org.kusei.plan.Stage;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestEdition;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** The page of who answers for what. */
class DutiesPagesTest {
  private static final String ADDRESS = "/desk/hama/2026/duties";

  @TempDir private Path folder;
  private TestServer server;
  private TestOfficer planning;
  private Ward ward;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
    ward = TestCity.ward(server.database());
    TestEdition.recorded(server.database(), ward, new FiscalYear(2026), Stage.ADOPTED);
    planning = server.signedIn(Role.PLANNING);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void severalNodes_areGivenToAPersonTogether_andFallWhenTheyLeave() throws Exception {
    var section = server.signedIn(Role.SECTION);
    var page = planning.page(ADDRESS);
    assertThat(page.select(".warning").text()).contains("3件");
    var keys = page.select("input[name=key]").eachAttr("value");
    var who = page.select("option:contains(" + section.person().name() + ")").val();
    var given =
        planning.post(ADDRESS, "key", keys.get(0), "key", keys.get(2), "who", who, "why", "年度当初");
    assertThat(given.statusCode()).isEqualTo(303);
    var after = planning.page(given.headers().firstValue("Location").orElseThrow());
    assertThat(after.select("#done").text()).contains("2件");
    assertThat(after.select("td:contains(" + section.person().name() + ")")).hasSize(2);

    var keeper = Keeper.atTheMachine(TestCity.CLERK);
    server.get(People.class).end(keeper, section.person().id());
    var fallen = planning.page(ADDRESS);
    assertThat(fallen.select(".warning").text()).contains("2件");
    assertThat(fallen.select(".chip").eachText())
        .hasSize(2)
        .allMatch(text -> text.contains("もう利用者ではありません"));
  }

  @Test
  void yearGoneBy_isToldWithTheUnitThatAnsweredThen() throws Exception {
    TestEdition.recorded(server.database(), ward, new FiscalYear(2020), Stage.ADOPTED);
    var section = server.signedIn(Role.SECTION);
    for (var year : List.of("2020", "2026")) {
      var address = ADDRESS.replace("2026", year);
      var page = planning.page(address);
      planning.post(
          address,
          "key",
          page.select("input[name=key]").eachAttr("value").getFirst(),
          "who",
          page.select("option:contains(" + section.person().name() + ")").val());
    }
    var units = server.get(Units.class);
    var unit =
        units.list(ward.municipality()).stream()
            .filter(each -> each.ward() != null)
            .findAny()
            .orElseThrow();
    var day = LocalDate.of(2026, 4, 1);
    assertThat(units.rename(TestCity.CLERK, unit, "改称課", "Renamed", day)).isNotNull();
    units.close(TestCity.CLERK, unit, day);

    var then = planning.page(ADDRESS.replace("2026", "2020"));
    assertThat(then.expectFirst("tbody tr").text())
        .contains(unit.name(), section.person().name())
        .doesNotContain("改称課");
    assertThat(then.select("tbody .chip")).isEmpty();
    assertThat(planning.page(ADDRESS).select("tbody .chip").text()).contains("改称課");
  }

  @Test
  void nothingChosen_isRefusedAndKeepsTheReason() throws Exception {
    var refused = planning.post(ADDRESS, "who", "planning", "why", "ここに理由");
    assertThat(refused.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(refused.body());
    assertThat(page.select("#problem").text()).contains("一つも選んでいません");
    assertThat(page.select("#why").val()).isEqualTo("ここに理由");
  }

  @Test
  void otherDuties_seeThePageWithoutItsForm_andYearsThatCannotBeAreNotFound() throws Exception {
    var auditor = server.signedIn(Role.AUDITOR);
    assertThat(auditor.page(ADDRESS).select("main form")).isEmpty();
    assertThat(auditor.page(ADDRESS + "?lang=en").select("h1").text())
        .isEqualTo("Who answers: Hama Ward, FY2026");
    assertThat(auditor.get("/desk/hama/1800/duties").statusCode()).isEqualTo(404);
    assertThat(auditor.get("/desk/nowhere/2026/duties").statusCode()).isEqualTo(404);
  }
}
