package org.kusei.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Wards;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;
import org.springframework.dao.DataAccessException;

/** Who is entered, given duties and relieved of them, and by whom. */
class PeopleTest {
  private static final Duty ADMINISTRATOR = new Duty(Role.ADMINISTRATOR, new Place.City());
  private static final Keeper MACHINE = Keeper.atTheMachine(TestCity.CLERK);

  private final Database database = TestDatabase.emptied();
  private final MunicipalityId city = TestCity.founded(database).id();
  private final People people = new People(database, TestCity.NOON);
  private final Place hama = new Place.OfWard(new Wards(database).get(city, "hama").id());
  private final Place oka = new Place.OfWard(new Wards(database).get(city, "oka").id());

  @Test
  void person_entered_holdsTheDuty() {
    var akari = entered("akari", ADMINISTRATOR);
    assertThat(akari.officer().duties()).containsExactly(ADMINISTRATOR);
    assertThat(people.find(city, " Akari ")).hasValue(akari);
  }

  @Test
  void login_isNeverGivenAgain() {
    var akari = entered("akari", new Duty(Role.AUDITOR, new Place.City()));
    accepted(people.end(MACHINE, akari.id()));
    assertThat(people.enter(MACHINE, city, "akari", "別人", ADMINISTRATOR))
        .isEqualTo(new Refused<>("account.refused.login-taken", "akari"));
  }

  @Test
  void lastAdministratorOfTheCity_keepsTheirDuty() {
    var akari = entered("akari", ADMINISTRATOR);
    var duty = akari.duties().getFirst().id();
    assertThat(people.relieve(MACHINE, akari.id(), duty))
        .isEqualTo(new Refused<>("account.refused.last-administrator"));
    assertThat(people.end(MACHINE, akari.id()))
        .isEqualTo(new Refused<>("account.refused.last-administrator"));
    entered("hikaru", ADMINISTRATOR);
    assertThat(accepted(people.relieve(MACHINE, akari.id(), duty)).officer().duties()).isEmpty();
  }

  @Test
  void administratorOfAWard_keepsItsPeopleOnly() {
    var keeper = Keeper.of(entered("akari", new Duty(Role.ADMINISTRATOR, hama)).officer());
    accepted(people.enter(keeper, city, "hana", "架空 花", new Duty(Role.MAYOR, hama)));
    assertThat(people.enter(keeper, city, "umi", "架空 海", new Duty(Role.MAYOR, oka)))
        .isEqualTo(new Refused<>("account.refused.out-of-reach"));
    assertThat(people.enter(keeper, city, "sora", "架空 空", ADMINISTRATOR))
        .isEqualTo(new Refused<>("account.refused.out-of-reach"));
  }

  @Test
  void personWhoServesNoMore_hasNoDutyAndTakesNone() {
    entered("akari", ADMINISTRATOR);
    var hana = entered("hana", new Duty(Role.MAYOR, hama));
    accepted(people.end(MACHINE, hana.id()));
    assertThat(people.get(hana.id()).officer().duties()).isEmpty();
    assertThat(people.assign(MACHINE, hana.id(), new Duty(Role.MAYOR, oka)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void sameDuty_isHeldOnce() {
    var hana = entered("hana", new Duty(Role.MAYOR, hama));
    assertThat(people.assign(MACHINE, hana.id(), new Duty(Role.MAYOR, hama)))
        .isEqualTo(new Refused<>("account.refused.has-duty"));
  }

  @Test
  void historyAndDuties_cannotBeErased() {
    entered("akari", ADMINISTRATOR);
    for (var statement :
        List.of(
            "delete from account.person",
            "delete from account.duty",
            "update account.history set who = 'nobody'",
            "update account.person set login = 'other'",
            "update account.duty set role = 'MAYOR'")) {
      assertThatThrownBy(() -> database.sql().sql(statement).update())
          .as(statement)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("never changed");
    }
  }

  private Person entered(String login, Duty duty) {
    return accepted(people.enter(MACHINE, city, login, "架空 " + login, duty));
  }

  private static Person accepted(Decision<Person> decision) {
    if (decision instanceof Accepted<Person>(var person)) {
      return person;
    }
    throw new AssertionError(decision);
  }
}
