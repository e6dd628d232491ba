package org.kusei.responsibility;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kusei.account.Duty;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.calendar.ActiveNodes;
import org.kusei.calendar.Doer;
import org.kusei.calendar.Due;
import org.kusei.calendar.DueSource;
import org.kusei.calendar.Here;
import org.kusei.calendar.Milestone;
import org.kusei.calendar.Milestones;
import org.kusei.calendar.WardYear;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;

/**
 * The nodes of this year and the next for which nobody in particular answers: the ward's planning
 * names somebody by the day on which the policy is adopted.
 */
final class NamelessDues implements DueSource {
  private static final int APRIL = 4;

  private final Responsibilities responsibilities;
  private final Wards wards;
  private final List<ActiveNodes> sources;
  private final Milestones milestones;
  private final InstantSource clock;

  NamelessDues(
      Responsibilities responsibilities,
      Wards wards,
      List<ActiveNodes> sources,
      Milestones milestones,
      InstantSource clock) {
    this.responsibilities = responsibilities;
    this.wards = wards;
    this.sources = List.copyOf(sources);
    this.milestones = milestones;
    this.clock = clock;
  }

  @Override
  public List<Due> list(MunicipalityId municipality) {
    var current = FiscalYear.of(Here.today(clock));
    var keys = new LinkedHashMap<WardYear, Set<NodeKey>>();
    for (var ward : wards.list(municipality)) {
      for (var year : List.of(current, current.next())) {
        keys.put(new WardYear(ward, year), ActiveNodes.all(sources, ward, year).keySet());
      }
    }
    var all = new ArrayList<NodeKey>();
    keys.values().forEach(all::addAll);
    var answers = responsibilities.of(all);
    var dues = new ArrayList<Due>();
    keys.forEach((year, own) -> {
      long nameless =
          own.stream()
              .flatMap(key -> Optional.ofNullable(answers.get(key)).stream())
              .filter(answer -> answer.fall() == Fall.NOBODY || answer.fall().isSudden())
              .count();
      if (nameless > 0) {
        dues.add(due(year, nameless));
      }
    });
    return dues;
  }

  private Due due(WardYear year, long nameless) {
    return new Due(
        new Doer.Holders(new Duty(Role.PLANNING, new Place.OfWard(year.ward().id()))),
        year.ward(),
        year.year(),
        "responsibility.due.fallen",
        List.of(Long.toString(nameless)),
        day(year.ward(), year.year()),
        year.address() + "/duties");
  }

  private LocalDate day(Ward ward, FiscalYear year) {
    return milestones
        .find(ward, year, Milestone.ADOPTED)
        .orElse(LocalDate.of(year.start(), APRIL, 1));
  }
}
