package org.kusei.reforming;

import java.util.List;
import org.kusei.edition.Edition;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Ward;
import org.kusei.plan.ReformItem;
import org.kusei.policy.Policies;
import org.kusei.reform.ProgrammeItem;
import org.kusei.reform.ReformProgramme;
import org.kusei.reform.ReformProgrammes;

/** Which wards' policies take up an item of the reform programme. */
final class ReformTakers {
  private final HomeCity city;
  private final Policies policies;
  private final ReformProgrammes programmes;

  ReformTakers(HomeCity city, Policies policies, ReformProgrammes programmes) {
    this.city = city;
    this.policies = policies;
    this.programmes = programmes;
  }

  /**
   * A ward's item that takes one of the programme's up.
   *
   * @param item which
   * @param by the ward's own
   */
  record Taker(ProgrammeItem item, Ward ward, FiscalYear year, ReformItem by) {}

  /** Of the policies that name this review, the wards in order, the latest years first. */
  List<Taker> list(ReformProgramme programme) {
    return city.wards().stream()
        .flatMap(ward ->
            policies.years(ward.id()).stream()
                .filter(year -> isNamed(programme, year))
                .flatMap(year -> policies.findCurrent(ward.id(), year).stream()))
        .flatMap(edition -> list(programme, edition).stream())
        .toList();
  }

  private boolean isNamed(ReformProgramme programme, FiscalYear year) {
    return programmes
        .findFor(programme.municipality(), year)
        .filter(named -> named.year().equals(programme.year()))
        .isPresent();
  }

  private static List<Taker> list(ReformProgramme programme, Edition edition) {
    return edition.reformItems().stream()
        .flatMap(item ->
            programme.find(item).stream()
                .map(found -> new Taker(found, edition.ward(), edition.year(), item)))
        .toList();
  }
}
