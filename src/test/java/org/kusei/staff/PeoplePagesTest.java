package org.kusei.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.credential.Credentials;
import org.kusei.organization.Units;
import org.kusei.organization.Wards;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** What an administrator does with people, and each person with their own account. */
class PeoplePagesTest {
  @TempDir private Path folder;
  private TestServer server;
  private TestOfficer administrator;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
    TestCity.founded(server.database());
    administrator = server.signedIn(Role.ADMINISTRATOR);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void person_entered_isShownWithACodeOnce() throws Exception {
    var entered = enter("hana", "MAYOR", "浜区");
    assertThat(entered.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(entered.body()).select("#code .secret").text())
        .matches("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}");
    var page = administrator.page(address("hana"));
    assertThat(page.select("#code")).isEmpty();
    assertThat(page.select(".duties li").text()).contains("区長(浜区)");
    assertThat(administrator.page("/desk/people").select("tr:contains(hana)").text())
        .contains("コードをまだ使っていない");
  }

  @Test
  void roleThatIsNotHeldThere_isRefusedAndKeepsWhatWasTyped() throws Exception {
    var refused = enter("hana", "MAYOR", "市全体");
    assertThat(refused.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(refused.body());
    assertThat(page.select("#problem").text()).contains("区長は区");
    assertThat(page.select("#login").val()).isEqualTo("hana");
    assertThat(page.select("#role [selected]").val()).isEqualTo("MAYOR");
  }

  @Test
  void duties_givenAndEnded_changeWhatThePersonMayAtOnce() throws Exception {
    var auditor = server.signedIn(Role.AUDITOR);
    assertThat(auditor.get("/desk/matches").statusCode()).isEqualTo(403);
    var page = PeoplePages.address(auditor.person().id());
    administrator.post(page + "/duties", "role", "PLANNING", "place", "city");
    assertThat(auditor.get("/desk/matches").statusCode()).isEqualTo(200);
    var end = administrator.page(page).select(".duties li:contains(企画) form").attr("action");
    assertThat(administrator.post(end).statusCode()).isEqualTo(303);
    assertThat(auditor.get("/desk/matches").statusCode()).isEqualTo(403);
  }

  @Test
  void pastDuty_atAUnitThatIsClosedNow_isToldWithItsPlace() throws Exception {
    var section = server.signedIn(Role.SECTION);
    var page = PeoplePages.address(section.person().id());
    var end = administrator.page(page).select(".duties form").attr("action");
    administrator.post(page + "/duties", "role", "AUDITOR", "place", "city");
    administrator.post(end);
    var units = server.get(Units.class);
    var home = section.person().municipality();
    var unit = units.list(home).stream().filter(each -> each.ward() != null).findAny();
    units.close(TestCity.CLERK, unit.orElseThrow(), LocalDate.now(ZoneId.of("Asia/Tokyo")));
    assertThat(administrator.page(page).expectFirst(".duties li").text())
        .contains("浜区", unit.orElseThrow().name());
  }

  @Test
  void lockedPerson_isOutAtOnce_andInAgainWhenLetIn() throws Exception {
    var auditor = server.signedIn(Role.AUDITOR);
    var page = PeoplePages.address(auditor.person().id());
    administrator.post(page + "/lock");
    assertThat(auditor.get("/desk").statusCode()).isEqualTo(303);
    assertThat(administrator.page(page).text()).contains("利用を止めています");
    administrator.post(page + "/unlock");
    assertThat(server.get(Credentials.class).isLocked(auditor.person().id())).isFalse();
    var own = PeoplePages.address(administrator.person().id());
    assertThat(administrator.post(own + "/lock").statusCode()).isEqualTo(422);
  }

  @Test
  void lastAdministrator_cannotEndTheirOwnDuty() throws Exception {
    var page = PeoplePages.address(administrator.person().id());
    var refused = administrator.post(page + "/end");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("市の管理者が一人もいなくなります");
  }

  @Test
  void administratorOfAWard_cannotTouchPeopleOfAnother() throws Exception {
    var home = administrator.person().municipality();
    var wards = server.get(Wards.class);
    var hama = new Place.OfWard(wards.get(home, "hama").id());
    var oka = new Place.OfWard(wards.get(home, "oka").id());
    var keeper = server.signedIn(Role.ADMINISTRATOR, hama);
    var own = server.signedIn(Role.PLANNING, hama);
    var other = server.signedIn(Role.PLANNING, oka);
    assertThat(keeper.get(PeoplePages.address(own.person().id())).statusCode()).isEqualTo(200);
    for (var deed : new String[] {"/code", "/lock", "/unlock", "/end", "/second-factor/remove"}) {
      assertThat(keeper.post(PeoplePages.address(other.person().id()) + deed).statusCode())
          .as(deed)
          .isEqualTo(403);
      assertThat(keeper.post(PeoplePages.address(administrator.person().id()) + deed).statusCode())
          .as(deed)
          .isEqualTo(403);
    }
    assertThat(other.get("/desk").statusCode()).isEqualTo(200);

    var address = PeoplePages.address(other.person().id());
    administrator.post(address + "/end");
    assertThat(keeper.post(address + "/code").statusCode())
        .as("who holds no duty any more is still no ward's but their own")
        .isEqualTo(403);
    assertThat(administrator.get(address).statusCode()).isEqualTo(200);
  }

  @Test
  void ownPage_listsBrowsersAndSignsThemAllOut() throws Exception {
    assertThat(administrator.page("/desk/me").select("#browsers ~ ul li")).hasSize(1);
    administrator.post("/desk/me/sign-out-everywhere");
    assertThat(administrator.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void ownPage_wrongOldPassword_changesNothing() throws Exception {
    var refused =
        administrator.post(
            "/desk/me/password", "old", "x", "password", "新しく長いあいことば", "again", "新しく長いあいことば");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(administrator.get("/desk").statusCode()).isEqualTo(200);
  }

  @Test
  void secondFactor_begun_isShownAsPictureAndLetters() throws Exception {
    administrator.post("/desk/me/second-factor");
    var page = administrator.page("/desk/me");
    assertThat(page.select(".secret").text()).matches("[A-Z2-7]{32}");
    assertThat(page.select("svg.qr path").attr("d")).startsWith("M4 4h1v1h-1z");
    var wrong = administrator.post("/desk/me/second-factor/proof", "figures", "abc");
    assertThat(wrong.statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> enter(String login, String role, String place) throws Exception {
    var code =
        administrator
            .page("/desk/people")
            .expectFirst("#place option:contains(" + place + ")")
            .val();
    return administrator.post(
        "/desk/people", "login", login, "name", "架空 花", "role", role, "place", code);
  }

  private String address(String login) {
    Person person =
        server.get(People.class).find(administrator.person().municipality(), login).orElseThrow();
    return PeoplePages.address(person.id());
  }
}
