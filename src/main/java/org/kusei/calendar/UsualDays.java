package org.kusei.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;

/**
 * The days on which milestones usually fall, as the field has done it: data beside the program, by
 * range of fiscal years.
 */
final class UsualDays {
  private static final String FILE = "/calendar/milestones.csv";
  private static final int APRIL = 4;

  private final List<Rule> rules;

  private UsualDays(List<Rule> rules) {
    this.rules = rules;
  }

  private record Rule(
      Milestone milestone,
      @Nullable Integer first,
      @Nullable Integer last,
      int yearsLater,
      int month,
      int day) {

    boolean holds(Milestone asked, FiscalYear year) {
      return milestone == asked
          && (first == null || first <= year.start())
          && (last == null || year.start() <= last);
    }

    LocalDate in(FiscalYear year) {
      int fiscal = year.start() + yearsLater;
      return LocalDate.of(month < APRIL ? fiscal + 1 : fiscal, month, day);
    }
  }

  static UsualDays read() {
    try (var in = Objects.requireNonNull(UsualDays.class.getResourceAsStream(FILE), FILE);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new UsualDays(
          lines.lines().skip(1).filter(line -> !line.isBlank()).map(UsualDays::rule).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rule rule(String line) {
    var cells = Arrays.asList(line.split(",", -1));
    return new Rule(
        Milestone.valueOf(cells.get(0)),
        year(cells.get(1)),
        year(cells.get(2)),
        Integer.parseInt(cells.get(3)),
        Integer.parseInt(cells.get(4)),
        Integer.parseInt(cells.get(5)));
  }

  private static @Nullable Integer year(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }

  /** Empty where the year usually goes without it. */
  Optional<LocalDate> day(Milestone milestone, FiscalYear year) {
    return rules.stream()
        .filter(rule -> rule.holds(milestone, year))
        .map(rule -> rule.in(year))
        .findFirst();
  }
}
