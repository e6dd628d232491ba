package org.kusei.comparison;

import java.util.List;
import java.util.Optional;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.NotFoundException;
import org.kusei.policy.Edition;
import org.kusei.policy.Policies;

/** The wards of the city that this installation serves, and their editions by name. */
final class City {
  private final Municipalities municipalities;
  private final Wards wards;
  private final Policies policies;

  City(Municipalities municipalities, Wards wards, Policies policies) {
    this.municipalities = municipalities;
    this.wards = wards;
    this.policies = policies;
  }

  String name() {
    return municipalities.findHome().map(Municipality::name).orElse("");
  }

  List<Ward> wards() {
    return municipalities.findHome().map(city -> wards.list(city.id())).orElse(List.of());
  }

  Optional<Ward> findWard(String slug) {
    return municipalities.findHome().flatMap(city -> wards.find(city.id(), slug));
  }

  Ward ward(String slug) {
    return findWard(slug).orElseThrow(() -> new NotFoundException(slug));
  }

  Policies policies() {
    return policies;
  }

  /** The edition so named on the page of that ward, where there is one. */
  Optional<Edition> find(Ward page, EditionName name) {
    var slug = name.ward();
    var ward = slug == null ? Optional.of(page) : findWard(slug);
    return ward.flatMap(found -> numbered(found, name));
  }

  private Optional<Edition> numbered(Ward ward, EditionName name) {
    var number = name.number();
    if (number == null) {
      return policies.findCurrent(ward.id(), name.year());
    }
    return policies.listEditions(ward.id(), name.year()).stream()
        .filter(summary -> summary.number() == number)
        .findAny()
        .map(summary -> policies.get(summary.id()));
  }
}
