package org.kusei.organization;

import java.util.List;
import java.util.Optional;
import org.kusei.platform.Database;
import org.kusei.platform.NotFoundException;

/** The wards (区) on record. */
public final class Wards {
  private final OrganizationStore store;

  public Wards(Database database) {
    this.store = new OrganizationStore(database);
  }

  /** All wards of the municipality, by row and column of the board. */
  public List<Ward> list(MunicipalityId municipality) {
    return store.listWards(municipality);
  }

  public Ward get(WardId id) {
    return store.findWard(id).orElseThrow(() -> new NotFoundException(id));
  }

  public Ward get(MunicipalityId municipality, String slug) {
    return find(municipality, slug).orElseThrow(() -> new NotFoundException(slug));
  }

  public Optional<Ward> find(MunicipalityId municipality, String slug) {
    return list(municipality).stream().filter(ward -> ward.slug().equals(slug)).findAny();
  }

  /** By the name that documents write, e.g. 港区. */
  public Optional<Ward> findByName(MunicipalityId municipality, String name) {
    return list(municipality).stream().filter(ward -> ward.name().equals(name)).findAny();
  }
}
