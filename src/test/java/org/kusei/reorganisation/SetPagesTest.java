package org.kusei.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Decisions.accepted;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Unit;
import org.kusei.organization.Units;
import org.kusei.organization.Ward;
import org.kusei.plan.Stage;
import org.kusei.responsibility.Responsibilities;
import org.kusei.responsibility.Responsibilities.Naming;
import org.kusei.testing.Browser;
import org.kusei.testing.Soundness;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestEdition;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** A reorganisation from its draft to the day, as an administrator of the city does it. */
class SetPagesTest {
  private static final String SETS = "/desk/units/changes";

  @TempDir private Path folder;
  private TestServer server;
  private Ward ward;
  private TestOfficer administrator;
  private Unit bousai;
  private Unit kyodo;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
    ward = TestCity.ward(server.database());
    administrator = server.signedIn(Role.ADMINISTRATOR);
    bousai = unit("防災課", "Disaster Prevention");
    kyodo = unit("協働課", "Civic Partnership");
    server.signedIn(Role.SECTION, new Place.OfUnit(bousai.id(), ward.id()));
  }

  private Unit unit(String name, String english) {
    return accepted(
        server
            .get(Units.class)
            .enter(TestCity.CLERK, ward.municipality(), ward.id(), name, english));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String drafted(String day) throws Exception {
    return administrator
        .post(SETS, "title", "改編", "day", day)
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  @Test
  void closedUnit_isTakenOverByWhomSomebodySays_andDone() throws Exception {
    var set = drafted("2026-04-01");
    administrator.post(
        set + "/changes", "kind", "CLOSE", "unit", Long.toString(bousai.id().value()));
    var page = administrator.page(set);
    assertThat(page.select("#unresolved").text()).contains("1件");
    assertThat(administrator.post(set + "/apply").statusCode()).isEqualTo(422);
    var thing = page.select("input[name=thing]").val();
    administrator.post(set + "/told", "thing", thing, "heir", "u" + kyodo.id().value());
    assertThat(administrator.page(set).select("#unresolved")).isEmpty();
    assertThat(administrator.post(set + "/apply").statusCode()).isEqualTo(303);
    var after = administrator.page(set);
    assertThat(after.select("#state").text()).contains("行いました");
    assertThat(after.select("main form")).isEmpty();
    assertThat(after.select(".duties li").text()).contains("防災課を廃止する");
    try (var browser = Browser.started();
        var visitor = administrator.in(browser.visitor(1280));
        var window = visitor.newPage()) {
      var open = drafted("2027-04-01");
      administrator.post(
          open + "/changes", "kind", "SPLIT", "unit", Long.toString(kyodo.id().value()));
      for (var path : new String[] {SETS, open, "/desk/checks", "/desk/reminders/sent"}) {
        window.navigate(server.uri(path).toString());
        Soundness.assertSound(window, path.replaceAll("[0-9]+", "n"));
      }
    }
  }

  @Test
  void itemsThatMove_areNamedWithTheirYearAsElsewhere() throws Exception {
    var year = new FiscalYear(2026);
    var first =
        TestEdition.recorded(server.database(), ward, year, Stage.ADOPTED).places().getFirst();
    accepted(
        server
            .get(Responsibilities.class)
            .assign(
                TestCity.CLERK,
                ward,
                List.of(first.node().key()),
                new Naming(bousai.id(), null, "年度当初")));
    var set = drafted("2027-04-01");
    administrator.post(
        set + "/changes", "kind", "CLOSE", "unit", Long.toString(bousai.id().value()));

    assertThat(administrator.page(set).text())
        .contains("令和8年度 1 " + first.node().content().title())
        .doesNotContain("2026 1");
    assertThat(administrator.page(set + "?lang=en").text()).contains("FY2026 1 ");
  }

  @Test
  void incompleteDraftOrChange_isRefused() throws Exception {
    var nothing = administrator.post(SETS, "title", "改編", "day", "四月");
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(nothing.body()).select("#title").val()).isEqualTo("改編");
    var set = drafted("2027-04-01");
    var merge =
        administrator.post(
            set + "/changes", "kind", "MERGE", "unit", Long.toString(bousai.id().value()));
    assertThat(merge.statusCode()).isEqualTo(422);
    assertThat(administrator.post(set + "/apply").statusCode()).isEqualTo(422);
    var keeper = server.signedIn(Role.ADMINISTRATOR, new Place.OfWard(ward.id()));
    assertThat(keeper.get(set).statusCode()).as("of a ward only").isEqualTo(403);
  }
}
