package org.kusei.calendar;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Duty;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.edition.EditionSummary;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.organization.Wards;
import org.kusei.plan.Stage;
import org.kusei.policy.Policies;

/** The editions (素案, 案, 策定) that a ward's planning has to bring out, this year's and the next's. */
final class EditionDues implements DueSource {
  private static final Map<Milestone, Stage> STAGES =
      Map.of(
          Milestone.OUTLINE, Stage.OUTLINE,
          Milestone.DRAFT, Stage.DRAFT,
          Milestone.ADOPTED, Stage.ADOPTED);

  private final Milestones milestones;
  private final Policies policies;
  private final Wards wards;
  private final InstantSource clock;

  EditionDues(Milestones milestones, Policies policies, Wards wards, InstantSource clock) {
    this.milestones = milestones;
    this.policies = policies;
    this.wards = wards;
    this.clock = clock;
  }

  @Override
  public List<Due> list(MunicipalityId municipality) {
    var current = FiscalYear.of(Here.today(clock));
    var reached =
        policies.listCurrent(municipality).stream()
            .collect(
                Collectors.toMap(
                    edition -> new Policy(edition.ward().id(), edition.year()),
                    EditionSummary::stage));
    return wards.list(municipality).stream()
        .flatMap(ward ->
            Stream.of(current, current.next())
                .flatMap(year ->
                    list(new WardYear(ward, year), reached.get(new Policy(ward.id(), year)))))
        .toList();
  }

  /** Names the policy of a ward's year. */
  private record Policy(WardId ward, FiscalYear year) {}

  private Stream<Due> list(WardYear year, @Nullable Stage reached) {
    return milestones.list(year.ward(), year.year()).stream()
        .filter(planned -> STAGES.containsKey(planned.milestone()))
        .filter(planned -> reached == null || reached.compareTo(stage(planned.milestone())) < 0)
        .flatMap(planned ->
            Stream.ofNullable(planned.day())
                .map(day ->
                    new Due(
                        new Doer.Holders(planning(year.ward())),
                        year.ward(),
                        year.year(),
                        "calendar.due." + planned.milestone().word(),
                        List.of(),
                        day,
                        year.address() + "/calendar")));
  }

  private static Stage stage(Milestone milestone) {
    return STAGES.getOrDefault(milestone, Stage.ADOPTED);
  }

  private static Duty planning(Ward ward) {
    return new Duty(Role.PLANNING, new Place.OfWard(ward.id()));
  }
}
