package org.kusei;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionSummary;
import org.kusei.exchange.EditionDocument;
import org.kusei.opendata.Exports;
import org.kusei.opendata.Selection;
import org.kusei.organization.FiscalYear;
import org.kusei.platform.SetupException;

/**
 * What a person asks to be taken out; where it is not on record they are told what is.
 *
 * @param year as typed
 */
record ExportChoice(
    Exports exports, @Nullable String ward, @Nullable String year, @Nullable Integer number) {

  Selection selection() {
    requireCity();
    if (ward != null) {
      requireOneOf(exports.listWards(), ward, "export.no-ward", ward);
    }
    return new Selection(ward, year == null ? null : fiscalYear(year), false);
  }

  /** Needs both ward and year. */
  EditionDocument edition() {
    var chosen = selection();
    var slug = Objects.requireNonNull(chosen.ward());
    var start = Objects.requireNonNull(chosen.year());
    requireOneOf(exports.listYears(slug), start, "export.no-policy", slug, start);
    if (number != null) {
      var numbers = exports.listEditions(slug, start).stream().map(EditionSummary::number).toList();
      requireOneOf(numbers, number, "export.no-edition", slug, start, number);
    }
    return exports.get(slug, start, number);
  }

  private void requireCity() {
    if (exports.listWards().isEmpty()) {
      throw new SetupException("commands.no-city");
    }
  }

  private static FiscalYear fiscalYear(String year) {
    return Exports.findYear(year)
        .orElseThrow(() -> new SetupException("export.year-unreadable", year));
  }

  /** The message ends with what there is. */
  private static void requireOneOf(
      Collection<?> known, Object asked, String key, Object... arguments) {
    if (!known.contains(asked)) {
      var there = known.stream().map(Object::toString).collect(Collectors.joining(", "));
      var all = new ArrayList<Object>(List.of(arguments));
      all.add(there.isEmpty() ? "-" : there);
      throw new SetupException(key, all.stream().map(Object::toString).toArray());
    }
  }
}
