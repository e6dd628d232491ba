package org.kusei.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionSummary;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.Policies;

/** The wards of the city that this installation serves, and their policies. */
final class City {
  private final Municipalities municipalities;
  private final Wards wards;
  private final Policies policies;

  City(Municipalities municipalities, Wards wards, Policies policies) {
    this.municipalities = municipalities;
    this.wards = wards;
    this.policies = policies;
  }

  List<Ward> wards() {
    return municipalities.findHome().map(city -> wards.list(city.id())).orElse(List.of());
  }

  List<FiscalYear> years(Ward ward) {
    return policies.years(ward.id());
  }

  Ward ward(String slug) {
    return municipalities
        .findHome()
        .flatMap(city -> wards.find(city.id(), slug))
        .orElseThrow(() -> new NotFoundException(slug));
  }

  /** The ward's year that an address names. */
  WardYear get(String slug, String year) {
    var ward = ward(slug);
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
