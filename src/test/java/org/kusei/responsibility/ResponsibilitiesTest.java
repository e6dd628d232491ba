package org.kusei.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Decisions.accepted;
import static org.kusei.testing.Decisions.refused;
import static org.kusei.testing.TestCity.CLERK;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.calendar.Doer;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Unit;
import org.kusei.organization.Units;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
import org.kusei.responsibility.Responsibilities.Naming;
import org.kusei.responsibility.Responsibilities.Workforce;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;
import org.kusei.testing.TestEdition;

/** Who answers, and to whom it falls when they are gone. */
class ResponsibilitiesTest {
  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final Keeper KEEPER = Keeper.atTheMachine(CLERK);

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final Wards wards = new Wards(database);
  private final Units units = new Units(database, TestCity.NOON);
  private final People people = new People(database, TestCity.NOON);
  private final Responsibilities responsibilities =
      new Responsibilities(
          database,
          new Policies(database, wards),
          wards,
          new Workforce(units, people),
          TestCity.NOON);
  private final List<NodeKey> keys = keys(YEAR);
  private final NodeKey key = keys.getLast();
  private final Unit bousai = unit(ward, "防災課");
  private final Place atBousai = new Place.OfUnit(bousai.id(), ward.id());
  private final Person hana = person("hana", new Duty(Role.SECTION, atBousai));

  private List<NodeKey> keys(FiscalYear year) {
    return TestEdition.recorded(database, ward, year, Stage.ADOPTED).places().stream()
        .map(place -> place.node().key())
        .toList();
  }

  private Unit unit(Ward of, String name) {
    return accepted(units.enter(CLERK, of.municipality(), of.id(), name, "Section"));
  }

  private Person person(String login, Duty duty) {
    return accepted(people.enter(KEEPER, ward.municipality(), login, "架空 " + login, duty));
  }

  private void assign(@Nullable Unit unit, @Nullable Person person) {
    accepted(responsibilities.assign(CLERK, ward, keys, naming(unit, person)));
  }

  private static Naming naming(@Nullable Unit unit, @Nullable Person person) {
    return new Naming(unit == null ? null : unit.id(), person == null ? null : person.id(), "");
  }

  private Responsible of(NodeKey asked) {
    return Objects.requireNonNull(responsibilities.of(List.of(asked)).get(asked));
  }

  @Test
  void nobodyNamed_isPlannings() {
    assertThat(of(key).fall()).isEqualTo(Fall.NOBODY);
    assertThat(of(key).doer())
        .isEqualTo(new Doer.Holders(new Duty(Role.PLANNING, new Place.OfWard(ward.id()))));
  }

  @Test
  void namedPerson_answersForAllNodesAtOnce() {
    assign(bousai, hana);
    assertThat(responsibilities.of(keys).values())
        .hasSize(3)
        .allSatisfy(each -> {
          assertThat(each.fall()).isEqualTo(Fall.NONE);
          assertThat(each.doer()).isEqualTo(new Doer.OnePerson(hana.id()));
        });
  }

  @Test
  void personWhoLeaves_leavesTheNodeToTheUnit() {
    assign(bousai, hana);
    accepted(people.end(KEEPER, hana.id()));
    assertThat(of(key).fall()).isEqualTo(Fall.PERSON_LEFT);
    assertThat(of(key).doer()).isEqualTo(new Doer.Holders(new Duty(Role.SECTION, atBousai)));
  }

  @Test
  void personWhoMovesToAnotherUnit_leavesTheNodeToTheUnit() {
    assign(bousai, hana);
    var elsewhere = new Place.OfUnit(unit(ward, "総務課").id(), ward.id());
    accepted(people.assign(KEEPER, hana.id(), new Duty(Role.SECTION, elsewhere)));
    assertThat(of(key).fall()).isEqualTo(Fall.NONE);
    accepted(people.relieve(KEEPER, hana.id(), hana.duties().getFirst().id()));
    assertThat(of(key).fall()).isEqualTo(Fall.PERSON_MOVED);
  }

  @Test
  void unitWithoutPerson_answersAsAUnit_andCanBeTakenBack() {
    assign(bousai, null);
    assertThat(of(key).fall()).isEqualTo(Fall.NO_PERSON);
    assign(null, null);
    assertThat(of(key).fall()).isEqualTo(Fall.NOBODY);
    assertThat(responsibilities.history(key)).hasSize(2);
  }

  @Test
  void nextYearsNode_inheritsOnceAndKeepsWhatItsOwnYearSays() {
    assign(bousai, hana);
    var next = keys(YEAR.next()).getLast();
    responsibilities.inherit(CLERK, key, next);
    assertThat(of(next).doer()).isEqualTo(new Doer.OnePerson(hana.id()));
    assertThat(responsibilities.history(next).getFirst().inheritedFrom()).isEqualTo(key);
    accepted(responsibilities.assign(CLERK, ward, List.of(next), naming(bousai, null)));
    responsibilities.inherit(CLERK, key, next);
    assertThat(of(next).fall()).isEqualTo(Fall.NO_PERSON);
  }

  @Test
  void namingWhatIsNotThere_isRefusedAndWritesNothing() {
    var oka = wards.get(ward.municipality(), "oka");
    var foreign = naming(unit(oka, "丘の課"), null);
    assertThat(refused(responsibilities.assign(CLERK, ward, keys, foreign)))
        .isEqualTo("responsibility.refused.no-unit");
    var auditor = person("kansa", new Duty(Role.AUDITOR, new Place.City()));
    assertThat(refused(responsibilities.assign(CLERK, ward, keys, naming(bousai, auditor))))
        .isEqualTo("responsibility.refused.not-there");
    assertThat(refused(responsibilities.assign(CLERK, oka, keys, naming(null, null))))
        .isEqualTo("responsibility.refused.other-ward");
    assertThat(refused(responsibilities.assign(CLERK, ward, List.of(), naming(bousai, null))))
        .isEqualTo("responsibility.refused.no-node");
    assertThat(responsibilities.history(key)).isEmpty();
  }
}
