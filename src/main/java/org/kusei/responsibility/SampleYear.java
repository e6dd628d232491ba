package org.kusei.responsibility;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.calendar.ActiveNodes;
import org.kusei.calendar.ActiveNodes.ActiveNode;
import org.kusei.calendar.Here;
import org.kusei.calendar.Milestone;
import org.kusei.calendar.Milestones;
import org.kusei.calendar.Windows;
import org.kusei.calendar.Work;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.UnitId;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision.Accepted;
import org.kusei.responsibility.Responsibilities.Naming;
import org.kusei.responsibility.Responsibilities.Workforce;

/**
 * The sample city's units, who answers for its items, and its first ward's calendar, so that the
 * demo shows an office at work. Loading again adds nothing.
 */
public final class SampleYear {
  private static final Actor LOADER = new Actor("sample city");
  private static final String BOUSAI = "防災課";
  private static final String KYODO = "市民協働課";

  /** Which words make an item whose; what has none of them is left to planning. */
  private static final List<Section> SECTIONS =
      List.of(
          new Section(BOUSAI, "Disaster Prevention", Pattern.compile("防災|災害|避難|津波|地震|防犯")),
          new Section("保健福祉課", "Health and Welfare", Pattern.compile("福祉|健康|子ども|子育|高齢|見守|介護")),
          new Section(KYODO, "Civic Partnership", Pattern.compile("地域|まち|つなが|交流|活動|協働|魅力")));

  private final Responsibilities responsibilities;
  private final Workforce workforce;
  private final Wards wards;
  private final List<ActiveNodes> sources;
  private final Calendar calendar;

  SampleYear(
      Responsibilities responsibilities,
      Workforce workforce,
      Wards wards,
      List<ActiveNodes> sources,
      Calendar calendar) {
    this.responsibilities = responsibilities;
    this.workforce = workforce;
    this.wards = wards;
    this.sources = List.copyOf(sources);
    this.calendar = calendar;
  }

  private record Section(String name, String english, Pattern words) {}

  /** What the first ward's calendar is set with. */
  record Calendar(Milestones milestones, Windows windows, InstantSource clock) {

    private boolean isSet(Ward ward, FiscalYear year) {
      return !windows.list(ward, year).isEmpty();
    }

    private void set(Ward ward, FiscalYear year) {
      var today = Here.today(clock);
      milestones.set(
          LOADER,
          ward,
          year.next(),
          Milestone.OUTLINE,
          new Milestones.Setting(today.plusDays(3), "区政会議の日程に合わせる"));
      windows.set(
          LOADER,
          ward,
          year,
          Work.ENTER_VALUES,
          new Windows.Setting(null, today.minusDays(10), "上半期の集計のため"));
    }

    private void permit(Ward ward, FiscalYear year, NodeKey key, PersonId person) {
      var until = Here.today(clock).plusDays(10);
      windows.permit(
          LOADER,
          ward,
          year,
          new Windows.Giving(Work.ENTER_VALUES, key, person, until, "訓練が締め切りの後になったため"));
    }
  }

  /** Adds what is missing. */
  public void load(MunicipalityId home) {
    var year = FiscalYear.of(Here.today(calendar.clock()));
    var first = wards.list(home).getFirst();
    if (calendar.isSet(first, year)) {
      return;
    }
    calendar.set(first, year);
    for (var ward : wards.list(home)) {
      var units = units(ward);
      for (var each : List.of(year.previous(), year, year.next())) {
        assign(ward, each, units);
      }
    }
    name(first, year);
  }

  private Map<String, UnitId> units(Ward ward) {
    SECTIONS.forEach(section ->
        workforce
            .units()
            .enter(LOADER, ward.municipality(), ward.id(), section.name(), section.english()));
    var units = new HashMap<String, UnitId>();
    workforce.units().list(ward.municipality()).stream()
        .filter(unit -> ward.id().equals(unit.ward()))
        .forEach(unit -> units.put(unit.name(), unit.id()));
    return units;
  }

  private void assign(Ward ward, FiscalYear year, Map<String, UnitId> units) {
    var nodes = ActiveNodes.all(sources, ward, year).values();
    for (var section : SECTIONS) {
      var own =
          nodes.stream()
              .filter(node -> section(node).equals(Optional.of(section)))
              .map(ActiveNode::key)
              .toList();
      if (!own.isEmpty()) {
        naming(ward, own, new Naming(units.get(section.name()), null, "年度当初"));
      }
    }
  }

  private static Optional<Section> section(ActiveNode node) {
    return SECTIONS.stream()
        .filter(section -> section.words().matcher(node.title()).find())
        .findFirst();
  }

  private void naming(Ward ward, List<NodeKey> keys, Naming naming) {
    responsibilities.assign(LOADER, ward, keys, naming);
  }

  /** In the first ward people answer, and one of them has left. */
  private void name(Ward ward, FiscalYear year) {
    var units = units(ward);
    var officer = workforce.people().find(ward.municipality(), "section");
    var bousai = nodes(ward, year, BOUSAI);
    if (officer.isPresent() && !bousai.isEmpty()) {
      var person = officer.get().id();
      naming(ward, bousai, new Naming(units.get(BOUSAI), person, "年度当初"));
      calendar.permit(ward, year, bousai.getLast(), person);
    }
    var kyodo = nodes(ward, year, KYODO);
    var former = former(ward, units.get(KYODO));
    if (former != null && !kyodo.isEmpty()) {
      naming(
          ward,
          kyodo.subList(0, Math.min(2, kyodo.size())),
          new Naming(units.get(KYODO), former.id(), "年度当初"));
      workforce.people().end(Keeper.atTheMachine(LOADER), former.id());
    }
  }

  private List<NodeKey> nodes(Ward ward, FiscalYear year, String section) {
    var keys = new ArrayList<NodeKey>();
    for (var node : ActiveNodes.all(sources, ward, year).values()) {
      section(node).filter(own -> own.name().equals(section)).ifPresent(_ -> keys.add(node.key()));
    }
    return keys;
  }

  private @Nullable Person former(Ward ward, @Nullable UnitId unit) {
    if (unit == null) {
      return null;
    }
    var duty = new Duty(Role.SECTION, new Place.OfUnit(unit, ward.id()));
    var entered =
        workforce
            .people()
            .enter(
                Keeper.atTheMachine(LOADER),
                ward.municipality(),
                "former",
                ward.name() + KYODO + "の前の担当",
                duty);
    return entered instanceof Accepted<Person>(var person) ? person : null;
  }
}
