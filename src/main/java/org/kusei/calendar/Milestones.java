package org.kusei.calendar;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;

/**
 * By when the milestones of a ward's year are reached: as usual, unless the ward says otherwise.
 */
public final class Milestones {
  /** A milestone of a fiscal year lies at most so many years from its start. */
  private static final int FARTHEST = 2;

  private final MilestoneStore store;
  private final UsualDays usual = UsualDays.read();
  private final InstantSource clock;

  public Milestones(Database database, InstantSource clock) {
    this.store = new MilestoneStore(database);
    this.clock = clock;
  }

  /** All of them, by their day; those that the ward does without last. */
  public List<PlannedMilestone> list(Ward ward, FiscalYear year) {
    var said = store.latest(ward.id(), year);
    return Stream.of(Milestone.values())
        .map(milestone -> {
          var row = said.get(milestone);
          var usually = usual.day(milestone, year).orElse(null);
          return row == null
              ? new PlannedMilestone(milestone, usually, usually, null)
              : new PlannedMilestone(milestone, row.day(), usually, row.change());
        })
        .sorted(
            Comparator.comparing(
                PlannedMilestone::day, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** The day by the end of which it is reached; empty where the ward does without it. */
  public Optional<LocalDate> find(Ward ward, FiscalYear year, Milestone milestone) {
    return list(ward, year).stream()
        .filter(planned -> planned.milestone() == milestone)
        .findAny()
        .map(PlannedMilestone::day);
  }

  /** Says another day for this ward's year, or that it does without the milestone. */
  public Decision<PlannedMilestone> set(
      Actor by, Ward ward, FiscalYear year, Milestone milestone, Setting setting) {
    var day = setting.day();
    if (day != null && Math.abs(day.getYear() - year.start()) > FARTHEST) {
      return new Refused<>("calendar.refused.far-away", day.toString(), year.toString());
    }
    if (setting.why().isBlank()) {
      return new Refused<>("calendar.refused.no-reason");
    }
    store.insert(
        ward, year, milestone, day, new Said(by.name(), setting.why().strip(), clock.instant()));
    return new Accepted<>(
        list(ward, year).stream()
            .filter(planned -> planned.milestone() == milestone)
            .findAny()
            .map(Objects::requireNonNull)
            .orElseThrow());
  }

  /**
   * A day and why.
   *
   * @param day null for doing without the milestone
   */
  public record Setting(@Nullable LocalDate day, String why) {}
}
