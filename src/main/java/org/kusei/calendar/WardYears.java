package org.kusei.calendar;

import java.util.Map;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Wards;
import org.kusei.platform.NotFoundException;

/** Finds the year of a ward that an address names. */
public final class WardYears {
  private final Wards wards;

  public WardYears(Wards wards) {
    this.wards = wards;
  }

  /**
   * The year of the ward.
   *
   * @throws NotFoundException when there is no such ward, or no fiscal year can start then
   */
  public WardYear get(MunicipalityId municipality, String slug, String year) {
    return new WardYear(wards.get(municipality, slug), year(year));
  }

  /** The same, of what the variables of an address stand for: {@code ward} and {@code year}. */
  public WardYear get(MunicipalityId municipality, Map<String, String> path) {
    return get(municipality, path.getOrDefault("ward", ""), path.getOrDefault("year", ""));
  }

  private static FiscalYear year(String written) {
    try {
      return new FiscalYear(Integer.parseInt(written));
    } catch (IllegalArgumentException e) {
      throw new NotFoundException(written);
    }
  }
}
