package org.kusei.publication;

import java.util.List;
import java.util.Optional;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.NotFoundException;

/** The city that this installation serves, and its wards by their addresses. */
final class HomeCity {
  private final Municipalities municipalities;
  private final Wards wards;

  HomeCity(Municipalities municipalities, Wards wards) {
    this.municipalities = municipalities;
    this.wards = wards;
  }

  Optional<Municipality> find() {
    return municipalities.findHome();
  }

  List<Ward> wards() {
    return find().map(city -> wards.list(city.id())).orElse(List.of());
  }

  Optional<Ward> findWard(String slug) {
    return find().flatMap(city -> wards.find(city.id(), slug));
  }

  Ward ward(String slug) {
    return findWard(slug).orElseThrow(() -> new NotFoundException(slug));
  }
}
