package org.kusei.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionSummary;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Ward;
import org.kusei.plan.NodeKey;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.Policies;

/** The wards of the city that this installation serves, and their policies. */
final class City {
  private final HomeCity home;
  private final Policies policies;

  City(HomeCity home, Policies policies) {
    this.home = home;
    this.policies = policies;
  }

  List<Ward> wards() {
    return home.wards();
  }

  List<FiscalYear> years(Ward ward) {
    return policies.years(ward.id());
  }

  /** The ward's year that an address names. */
  WardYear get(String slug, String year) {
    var ward = home.ward(slug);
    if (!year.matches("(19[3-9]|20|21)[0-9]{1,2}") || year.length() != 4) {
      throw new NotFoundException(slug + "/" + year);
    }
    var current = policies.getCurrent(ward.id(), new FiscalYear(Integer.parseInt(year)));
    return new WardYear(current, keys(current));
  }

  private List<NodeKey> keys(Edition current) {
    var others =
        policies.listEditions(current.ward().id(), current.year()).stream()
            .map(EditionSummary::id)
            .filter(id -> !id.equals(current.id()))
            .map(policies::get);
    return new ArrayList<>(
        Stream.concat(Stream.of(current), others)
            .flatMap(edition -> edition.places().stream())
            .map(place -> place.node().key())
            .distinct()
            .toList());
  }
}
