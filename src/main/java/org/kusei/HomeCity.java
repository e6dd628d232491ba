package org.kusei;

import java.util.Optional;
import java.util.stream.Collectors;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.SetupException;

/** The city on record, in which a command looks up what a person named. */
record HomeCity(MunicipalityId id, Wards wards) {

  /**
   * Of a record that has a city.
   *
   * @throws SetupException when it has none
   */
  static HomeCity of(Server server) {
    var city = server.get(Municipalities.class).findHome();
    return new HomeCity(
        city.orElseThrow(() -> new SetupException("commands.no-city")).id(),
        server.get(Wards.class));
  }

  /** The ward of that slug, name, reading or English name. */
  Optional<Ward> find(String asked) {
    return wards
        .find(id, asked)
        .or(() -> wards.list(id).stream().filter(ward -> isNamed(ward, asked.strip())).findFirst());
  }

  private static boolean isNamed(Ward ward, String asked) {
    return ward.name().equals(asked)
        || ward.kana().equals(asked)
        || ward.english().equalsIgnoreCase(asked);
  }

  /**
   * The ward of that slug, name, reading or English name.
   *
   * @throws SetupException when there is none, with the names of those there are
   */
  Ward ward(String asked) {
    return find(asked)
        .orElseThrow(() ->
            new SetupException(
                "intake.problem.unknown-ward",
                asked,
                wards.list(id).stream().map(Ward::name).collect(Collectors.joining("・"))));
  }

  /**
   * The year that starts in April of that western year.
   *
   * @throws SetupException when no fiscal year can start then
   */
  static FiscalYear year(int asked) {
    try {
      return new FiscalYear(asked);
    } catch (IllegalArgumentException e) {
      throw new SetupException("import.no-year", Integer.toString(asked));
    }
  }
}
