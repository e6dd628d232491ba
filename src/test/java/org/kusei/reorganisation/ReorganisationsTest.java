package org.kusei.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kusei.testing.Decisions.accepted;
import static org.kusei.testing.Decisions.refused;
import static org.kusei.testing.TestCity.CLERK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Unit;
import org.kusei.organization.UnitId;
import org.kusei.organization.Units;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Stage;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
import org.kusei.reorganisation.Change.Kind;
import org.kusei.reorganisation.Preview.Fault;
import org.kusei.reorganisation.Previewing.Known;
import org.kusei.reorganisation.Previewing.Office;
import org.kusei.reorganisation.Reorganisations.Hands;
import org.kusei.responsibility.Fall;
import org.kusei.responsibility.Responsibilities;
import org.kusei.responsibility.Responsibilities.Naming;
import org.kusei.responsibility.Responsibilities.Workforce;
import org.kusei.responsibility.UnitBound;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestClock;
import org.kusei.testing.TestDatabase;
import org.kusei.testing.TestEdition;
import org.springframework.dao.DataAccessException;

/** Units through 1 April on a real PostgreSQL: what moves, what is undecided, what stays. */
class ReorganisationsTest {
  private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
  private static final Keeper KEEPER = Keeper.atTheMachine(CLERK);

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final TestClock clock = TestClock.at("2027-03-31T23:59:59");
  private final Wards wards = new Wards(database);
  private final Units units = new Units(database, clock);
  private final People people = new People(database, TestCity.NOON);
  private final Policies policies = new Policies(database, wards);
  private final Responsibilities responsibilities =
      new Responsibilities(database, policies, wards, new Workforce(units, people), clock);
  private final Comments comments = new Comments();
  private final Reorganisations reorganisations = reorganisations();
  private final Unit bousai = unit("防災課");
  private final Unit kyodo = unit("協働課");
  private final Person hana = person(bousai);
  private final List<NodeKey> old = keys(2024);
  private final List<NodeKey> keys = keys(2027);

  /** Things of another module that hang on units, some with a node. */
  private static final class Comments implements UnitBound {
    private final Map<Long, UnitId> at = new LinkedHashMap<>();
    private final Map<Long, NodeKey> about = new HashMap<>();

    @Override
    public String key() {
      return "authoring.bound.comment";
    }

    @Override
    public char letter() {
      return 'c';
    }

    @Override
    public List<Thing> list(MunicipalityId municipality, UnitId unit) {
      return at.keySet().stream()
          .filter(id -> unit.equals(at.get(id)))
          .map(id -> new Thing(id, "comment " + id, about.get(id)))
          .toList();
    }

    @Override
    public void move(Actor by, Thing thing, UnitId to, String why) {
      at.put(thing.id(), to);
    }
  }

  private Reorganisations reorganisations() {
    var office = new Office(units, people, wards);
    var known = new Known(List.of(comments), List.of());
    var previewing = new Previewing(office, policies, responsibilities, known);
    return new Reorganisations(database, previewing, new Hands(office, responsibilities), clock);
  }

  private Unit unit(String name) {
    return accepted(units.enter(CLERK, ward.municipality(), ward.id(), name, "Section"));
  }

  private Person person(Unit unit) {
    var duty = new Duty(Role.SECTION, new Place.OfUnit(unit.id(), ward.id()));
    return accepted(people.enter(KEEPER, ward.municipality(), "hana", "架空 hana", duty));
  }

  private List<NodeKey> keys(int year) {
    var recorded =
        TestEdition.recorded(database, ward, new FiscalYear(year), Stage.ADOPTED).places().stream()
            .map(place -> place.node().key())
            .toList();
    accepted(
        responsibilities.assign(CLERK, ward, recorded, new Naming(bousai.id(), hana.id(), "年度当初")));
    return recorded;
  }

  private ChangeSet drafted(Change... changes) {
    var id = accepted(reorganisations.draft(CLERK, ward.municipality(), DAY, "令和9年度の改編"));
    for (var change : changes) {
      accepted(reorganisations.add(CLERK, get(id), change));
    }
    return get(id);
  }

  private ChangeSet get(ChangeSetId id) {
    return reorganisations.get(ward.municipality(), id);
  }

  private static Change change(Kind kind, Unit unit, @Nullable Unit heir) {
    return new Change(
        0, kind, unit.id(), null, "", "", heir == null ? null : new Heir.Known(heir.id()));
  }

  private Change open(String name) {
    return new Change(0, Kind.OPEN, null, ward.id(), name, "New Section", null);
  }

  private Unit now(Unit unit) {
    return units.find(ward.municipality(), unit.id()).orElseThrow();
  }

  private String answering(NodeKey key) {
    var unit = Objects.requireNonNull(responsibilities.of(List.of(key)).get(key)).answeringUnit();
    return unit == null ? "" : unit.name();
  }

  @Test
  void merger_movesOpenItemsPeopleAndComments_onItsDayAndNotBefore() {
    comments.at.put(7L, bousai.id());
    var set = drafted(change(Kind.MERGE, bousai, kyodo));
    var preview = reorganisations.preview(set);
    assertThat(preview.nodes()).hasSize(3);
    assertThat(preview.people()).hasSize(1);
    assertThat(preview.others()).hasSize(1);
    assertThat(preview.unresolved()).isZero();
    assertThat(refused(reorganisations.apply(CLERK, set)))
        .isEqualTo("reorganisation.refused.too-early");
    clock.set("2027-04-01T00:00:00");
    accepted(reorganisations.apply(CLERK, set));
    assertThat(keys).allSatisfy(key -> assertThat(answering(key)).isEqualTo("協働課"));
    var moved = Objects.requireNonNull(responsibilities.of(keys).get(keys.getFirst()));
    assertThat(moved.fall()).as("the person went along").isEqualTo(Fall.NONE);
    assertThat(people.get(hana.id()).officer().duties())
        .containsExactly(new Duty(Role.SECTION, new Place.OfUnit(kyodo.id(), ward.id())));
    assertThat(comments.at).containsExactly(Map.entry(7L, kyodo.id()));
    assertThat(now(bousai).closedOn()).isEqualTo(DAY);
    assertThat(units.list(ward.municipality())).doesNotContain(now(bousai));
    assertThat(responsibilities.history(old.getFirst()))
        .as("years gone by stay as they were")
        .hasSize(1);
  }

  @Test
  void split_isNotDoneUntilEveryThingIsToldWhoseItIs() {
    clock.set("2027-04-01T09:00:00");
    var id = drafted(change(Kind.SPLIT, bousai, null), open("危機管理課"), open("防犯課")).id();
    var opened =
        get(id).changes().stream()
            .filter(change -> change.kind() == Kind.OPEN)
            .map(change -> (Heir) new Heir.New(change.number()))
            .toList();
    assertThat(reorganisations.preview(get(id)).unresolved()).isEqualTo(4);
    assertThat(refused(reorganisations.apply(CLERK, get(id))))
        .isEqualTo("reorganisation.refused.unresolved");
    assertThat(now(bousai).closedOn()).isNull();
    var first = keys.subList(0, 2).stream().map(key -> "n" + key.value()).toList();
    accepted(reorganisations.tell(CLERK, get(id), first, opened.getFirst()));
    var rest = List.of("n" + keys.getLast().value(), "p" + hana.id().value());
    accepted(reorganisations.tell(CLERK, get(id), rest, opened.getLast()));
    accepted(reorganisations.apply(CLERK, get(id)));
    assertThat(keys).extracting(this::answering).containsExactly("危機管理課", "危機管理課", "防犯課");
  }

  @Test
  void splitUnitsComment_goesWithItsNode_unlessSomebodySaysOtherwise() {
    clock.set("2027-04-01T09:00:00");
    comments.at.put(7L, bousai.id());
    comments.at.put(8L, bousai.id());
    comments.at.put(9L, bousai.id());
    comments.about.put(7L, keys.getFirst());
    comments.about.put(8L, keys.getFirst());
    var id = drafted(change(Kind.SPLIT, bousai, null), open("危機管理課")).id();
    var heir = new Heir.New(get(id).changes().getLast().number());
    var things = new ArrayList<>(keys.stream().map(key -> "n" + key.value()).toList());
    things.add("p" + hana.id().value());
    accepted(reorganisations.tell(CLERK, get(id), things, heir));
    assertThat(reorganisations.preview(get(id)).unresolved()).as("what is about no node").isOne();
    accepted(reorganisations.tell(CLERK, get(id), List.of("c8", "c9"), new Heir.Known(kyodo.id())));
    accepted(reorganisations.apply(CLERK, get(id)));
    assertThat(comments.at.get(7L)).isNotIn(bousai.id(), kyodo.id());
    assertThat(comments.at).containsEntry(8L, kyodo.id()).containsEntry(9L, kyodo.id());
  }

  @Test
  void closedUnitWithOpenDuties_isUnresolved_andOneWithoutIsClosed() {
    clock.set("2027-04-02T09:00:00");
    var set = drafted(change(Kind.CLOSE, bousai, null));
    assertThat(reorganisations.preview(set).unresolved()).isEqualTo(4);
    assertThat(refused(reorganisations.apply(CLERK, set)))
        .isEqualTo("reorganisation.refused.unresolved");
    var other = drafted(change(Kind.CLOSE, kyodo, null));
    accepted(reorganisations.apply(CLERK, other));
    assertThat(now(kyodo).closedOn()).isEqualTo(DAY);
  }

  @Test
  void renamedUnit_keepsItsFormerNameForTheDaysBefore_andItsNameIsFree() {
    clock.set("2027-04-01T00:00:00");
    var rename = new Change(0, Kind.RENAME, bousai.id(), null, "危機管理課", "Crisis Section", null);
    accepted(reorganisations.apply(CLERK, drafted(rename, open("防災課"))));
    assertThat(now(bousai).name()).isEqualTo("危機管理課");
    var names = units.names(ward.municipality());
    assertThat(names.on(bousai.id(), DAY.minusDays(1)))
        .hasValueSatisfying(name -> assertThat(name.name()).isEqualTo("防災課"));
    assertThat(names.on(bousai.id(), DAY))
        .hasValueSatisfying(name -> assertThat(name.name()).isEqualTo("危機管理課"));
    assertThat(answering(keys.getFirst())).isEqualTo("危機管理課");
    assertThat(units.list(ward.municipality())).extracting(Unit::name).contains("防災課");
  }

  @Test
  void changesThatCannotStandTogether_areFaults() {
    assertThat(faults()).containsExactly(new Fault("reorganisation.fault.empty"));
    assertThat(faults(change(Kind.MERGE, bousai, kyodo), change(Kind.MERGE, kyodo, bousai)))
        .contains(
            new Fault("reorganisation.fault.heir-ends", "協働課"),
            new Fault("reorganisation.fault.heir-ends", "防災課"));
    assertThat(faults(change(Kind.CLOSE, kyodo, null), change(Kind.SPLIT, kyodo, null)))
        .contains(new Fault("reorganisation.fault.twice", "協働課"));
    assertThat(faults(open("協働課"))).contains(new Fault("reorganisation.fault.name-taken", "協働課"));
    var nowhere = new Change(0, Kind.MERGE, kyodo.id(), null, "", "", new Heir.New(999));
    assertThat(faults(nowhere)).contains(new Fault("reorganisation.fault.no-heir"));
  }

  private List<Fault> faults(Change... changes) {
    return reorganisations.preview(drafted(changes)).faults();
  }

  @Test
  void scheduledSet_isAppliedByItselfOnce_andOneThatCannotBeSaysWhy() {
    var good = drafted(change(Kind.CLOSE, kyodo, null));
    var bad = drafted(change(Kind.CLOSE, bousai, null));
    accepted(reorganisations.schedule(CLERK, good, true));
    accepted(reorganisations.schedule(CLERK, bad, true));
    assertThat(reorganisations.applyScheduled()).isZero();
    clock.set("2027-04-01T00:00:00");
    assertThat(reorganisations.applyScheduled()).isEqualTo(1);
    assertThat(reorganisations.applyScheduled()).isZero();
    assertThat(get(good.id()).isApplied()).isTrue();
    assertThat(get(bad.id()).state().failure()).contains("4件");
  }

  @Test
  void appliedSet_staysAsItIs() {
    clock.set("2027-04-01T00:00:00");
    var set = drafted(change(Kind.CLOSE, kyodo, null));
    accepted(reorganisations.apply(CLERK, set));
    assertThat(refused(reorganisations.apply(CLERK, set)))
        .isEqualTo("reorganisation.refused.applied");
    assertThat(refused(reorganisations.add(CLERK, set, open("新課"))))
        .isEqualTo("reorganisation.refused.applied");
    var sql = database.sql().sql("delete from reorganisation.change");
    assertThatThrownBy(sql::update).isInstanceOf(DataAccessException.class);
  }

  @Test
  void stepThatARuleForbids_undoesAllOfTheSet() {
    clock.set("2027-04-01T00:00:00");
    var oka = wards.get(ward.municipality(), "oka");
    var foreign =
        accepted(units.enter(CLERK, ward.municipality(), oka.id(), "丘の課", "Hill Section"));
    var set = drafted(open("新課"), change(Kind.MERGE, bousai, foreign));
    assertThat(refused(reorganisations.apply(CLERK, set)))
        .isEqualTo("responsibility.refused.no-unit");
    assertThat(units.list(ward.municipality())).extracting(Unit::name).doesNotContain("新課");
    assertThat(now(bousai).closedOn()).isNull();
    assertThat(get(set.id()).isApplied()).isFalse();
  }
}
