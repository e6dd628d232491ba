package org.kusei.comparison;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;

/**
 * How addresses name an edition to compare: {@code 2025} (the one that holds now), {@code 2025.1}
 * (the first of the year), {@code hamate:2025.1} (of another ward).
 *
 * @param ward its slug; null for the ward of the page
 * @param number null for the edition that holds now
 */
record EditionName(@Nullable String ward, FiscalYear year, @Nullable Integer number) {

  private static final Pattern WRITTEN =
      Pattern.compile("(?:([a-z][a-z0-9-]{0,60}):)?((?:19|20|21)[0-9]{2})(?:\\.([0-9]{1,6}))?");

  static Optional<EditionName> parse(String written) {
    var match = WRITTEN.matcher(written.strip());
    if (!match.matches() || match.group(2).compareTo("1926") < 0) {
      return Optional.empty();
    }
    var number = match.group(3);
    return Optional.of(
        new EditionName(
            match.group(1),
            new FiscalYear(Integer.parseInt(match.group(2))),
            number == null ? null : Integer.valueOf(number)));
  }

  /** The shortest name on the page of that ward. */
  static EditionName of(Edition edition, Ward page, boolean current) {
    return new EditionName(
        edition.ward().id().equals(page.id()) ? null : edition.ward().slug(),
        edition.year(),
        current ? null : Integer.valueOf(edition.number()));
  }

  @Override
  public String toString() {
    return (ward == null ? "" : ward + ":") + year + (number == null ? "" : "." + number);
  }
}
