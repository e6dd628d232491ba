package org.kusei.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all units of a city, the closed ones too, are and were called. */
public record UnitNames(Map<UnitId, Unit> units, List<Former> former) {

  public UnitNames {
    units = Map.copyOf(units);
    former = List.copyOf(former);
  }

  /**
   * A name that a unit bore.
   *
   * @param until the first day on which it was called otherwise
   */
  public record Former(UnitId unit, LocalDate until, UnitName name) {}

  /** What the unit was called on that day; empty where there is none of that number. */
  public Optional<UnitName> on(UnitId unit, LocalDate day) {
    return former.stream()
        .filter(each -> each.unit().equals(unit) && each.until().isAfter(day))
        .min(Comparator.comparing(Former::until))
        .map(Former::name)
        .or(() -> find(unit).map(now -> new UnitName(now.name(), now.english())));
  }

  /** The unit as it is now. */
  public Optional<Unit> find(UnitId unit) {
    return Optional.ofNullable(units.get(unit));
  }
}
