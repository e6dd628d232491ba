package org.kusei.organization;

import java.util.List;
import java.util.Optional;
import org.kusei.platform.NotFoundException;

/** The city that this installation serves, and its wards by their addresses. */
public final class HomeCity {
  private final Municipalities municipalities;
  private final Wards wards;

  public HomeCity(Municipalities municipalities, Wards wards) {
    this.municipalities = municipalities;
    this.wards = wards;
  }

  public Optional<Municipality> find() {
    return municipalities.findHome();
  }

  public List<Ward> wards() {
    return find().map(city -> wards.list(city.id())).orElse(List.of());
  }

  public Optional<Ward> findWard(String slug) {
    return find().flatMap(city -> wards.find(city.id(), slug));
  }

  /**
   * The ward of that slug.
   *
   * @throws NotFoundException when there is none
   */
  public Ward ward(String slug) {
    return findWard(slug).orElseThrow(() -> new NotFoundException(slug));
  }
}
