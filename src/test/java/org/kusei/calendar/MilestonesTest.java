package org.kusei.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Decisions.accepted;
import static org.kusei.testing.Decisions.refused;
import static org.kusei.testing.TestCity.CLERK;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kusei.calendar.Milestones.Setting;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.platform.Database;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestClock;
import org.kusei.testing.TestDatabase;

/** The days of a ward's year: the usual ones, and those that the ward says. */
class MilestonesTest {
  private static final FiscalYear YEAR = new FiscalYear(2026);

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final Milestones milestones =
      new Milestones(database, TestClock.at("2026-04-01T09:00:00"));

  @ParameterizedTest
  @CsvSource({
    "OUTLINE, 2025-11-15",
    "DRAFT, 2026-02-14",
    "ADOPTED, 2026-04-01",
    "VALUES_3, 2027-01-31",
    "VALUES_4, 2027-04-30",
    "YEAR_END, 2027-06-10",
  })
  void nothingSaid_isTheUsualDay(Milestone milestone, LocalDate day) {
    assertThat(milestones.find(ward, YEAR, milestone)).contains(day);
  }

  @Test
  void midYearReview_isUsualOnlyWhileTheFormHadIt() {
    assertThat(milestones.find(ward, new FiscalYear(2022), Milestone.MID_YEAR))
        .contains(LocalDate.of(2022, 9, 30));
    assertThat(milestones.find(ward, new FiscalYear(2023), Milestone.MID_YEAR)).isEmpty();
  }

  @Test
  void wardsWord_holdsForItsYearAlone_andTheLastOneCounts() {
    var day = LocalDate.of(2025, 12, 1);
    accepted(milestones.set(CLERK, ward, YEAR, Milestone.OUTLINE, new Setting(day, "区政会議に合わせる")));
    assertThat(milestones.find(ward, YEAR, Milestone.OUTLINE)).contains(day);
    assertThat(milestones.find(ward, YEAR.next(), Milestone.OUTLINE))
        .contains(LocalDate.of(2026, 11, 15));
    accepted(milestones.set(CLERK, ward, YEAR, Milestone.OUTLINE, new Setting(null, "素案を省く")));
    assertThat(milestones.find(ward, YEAR, Milestone.OUTLINE)).isEmpty();
    var planned = milestones.list(ward, YEAR).getLast();
    assertThat(planned.milestone()).isIn(Milestone.OUTLINE, Milestone.MID_YEAR);
  }

  @Test
  void dayFarAwayOrWithoutReason_isRefused() {
    var far = new Setting(LocalDate.of(2031, 1, 1), "まちがい");
    assertThat(refused(milestones.set(CLERK, ward, YEAR, Milestone.DRAFT, far)))
        .isEqualTo("calendar.refused.far-away");
    var mute = new Setting(LocalDate.of(2026, 2, 20), "");
    assertThat(refused(milestones.set(CLERK, ward, YEAR, Milestone.DRAFT, mute)))
        .isEqualTo("calendar.refused.no-reason");
  }
}
