package org.kusei.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kusei.testing.Decisions.accepted;
import static org.kusei.testing.Decisions.refused;
import static org.kusei.testing.TestCity.CLERK;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.PersonId;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.kusei.platform.Texts;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestClock;
import org.kusei.testing.TestDatabase;
import org.kusei.testing.TestEdition;
import org.springframework.dao.DataAccessException;

/** Windows and permits on a real PostgreSQL, on both sides of every boundary. */
class WindowsTest {
  private static final FiscalYear YEAR = new FiscalYear(2018);

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final TestClock clock = TestClock.at("2019-03-01T12:00:00");
  private final Windows windows = new Windows(database, clock);
  private final PersonId hana = person("hana");

  private PersonId person(String login) {
    var duty = new Duty(Role.MAYOR, new Place.OfWard(ward.id()));
    return accepted(
            new People(database, TestCity.NOON)
                .enter(Keeper.atTheMachine(CLERK), ward.municipality(), login, "架空 " + login, duty))
        .id();
  }

  private void open(@Nullable String from, @Nullable String to) {
    var opens = from == null ? null : LocalDate.parse(from);
    var closes = to == null ? null : LocalDate.parse(to);
    accepted(
        windows.set(
            CLERK, ward, YEAR, Work.ENTER_VALUES, new Windows.Setting(opens, closes, "集計のため")));
  }

  private Optional<Lock> lock(@Nullable NodeKey key) {
    return windows.lock(hana, ward, YEAR, Work.ENTER_VALUES, key);
  }

  @ParameterizedTest
  @EnumSource(Work.class)
  void nothingSaid_isOpen(Work work) {
    assertThat(windows.lock(hana, ward, YEAR, work, null)).isEmpty();
  }

  @ParameterizedTest(name = "closes {0}: open at {1}, shut at {2}")
  @CsvSource({
    "2019-03-31, 2019-03-31T23:59:59, 2019-04-01T00:00:00",
    "2019-04-30, 2019-04-30T23:59:59, 2019-05-01T00:00:00",
    "2020-02-29, 2020-02-29T23:59:59, 2020-03-01T00:00:00",
    "2019-12-31, 2019-12-31T23:59:59, 2020-01-01T00:00:00",
  })
  void lastDay_isOpenToItsLastSecond(String day, String open, String shut) {
    open(null, day);
    clock.set(open);
    assertThat(lock(null)).isEmpty();
    clock.set(shut);
    assertThat(lock(null)).get().extracting(Lock::cause).isEqualTo(Lock.Cause.CLOSED);
  }

  @ParameterizedTest(name = "opens {0}: shut at {1}, open at {2}")
  @CsvSource({
    "2019-04-01, 2019-03-31T23:59:59, 2019-04-01T00:00:00",
    "2019-05-01, 2019-04-30T23:59:59, 2019-05-01T00:00:00",
    "2020-02-29, 2020-02-28T23:59:59, 2020-02-29T00:00:00",
  })
  void firstDay_isOpenFromItsFirstSecond(String day, String shut, String open) {
    open(day, null);
    clock.set(shut);
    assertThat(lock(null)).get().extracting(Lock::cause).isEqualTo(Lock.Cause.NOT_YET_OPEN);
    clock.set(open);
    assertThat(lock(null)).isEmpty();
  }

  @Test
  void lock_saysWhySinceWhenAndWhoCanOpenIt() {
    open(null, "2019-04-30");
    clock.set("2019-05-01T00:00:00");
    var lock = lock(null).orElseThrow();
    assertThat(lock.words(Texts.of(Locale.JAPANESE)))
        .contains("浜区", "2018年度", "実績値の入力", "2019年4月30日", "集計のため", "clerk", "企画担当");
    assertThat(lock.words(Texts.of(Locale.ENGLISH)))
        .contains("Hama Ward", "fiscal 2018", "30 April 2019", "Planning of Hama Ward can open");
    assertThat(refused(lock.refused())).isEqualTo("calendar.lock.closed.enter-values");
  }

  @Test
  void laterWord_opensAgain_andOtherWorkAndYearsStayAsTheyWere() {
    open(null, "2019-02-28");
    assertThat(lock(null)).isPresent();
    assertThat(windows.lock(hana, ward, YEAR.next(), Work.ENTER_VALUES, null)).isEmpty();
    assertThat(windows.lock(hana, ward, YEAR, Work.DRAFT_PLAN, null)).isEmpty();
    open(null, null);
    assertThat(lock(null)).isEmpty();
  }

  @Test
  void permit_opensOneItemForOnePersonToTheEndOfItsDay() {
    var edition = TestEdition.recorded(database, ward, YEAR, Stage.ADOPTED);
    var key = edition.places().getLast().node().key();
    var other = edition.places().getFirst().node().key();
    var taro = person("taro");
    open(null, "2019-02-28");
    permit(key, "2019-03-31");
    clock.set("2019-03-31T23:59:59");
    assertThat(lock(key)).isEmpty();
    assertThat(lock(other)).isPresent();
    assertThat(lock(null)).isPresent();
    assertThat(windows.lock(taro, ward, YEAR, Work.ENTER_VALUES, key)).isPresent();
    assertThat(windows.lock(hana, ward, YEAR, Work.REVIEW_YEAR_END, key)).isEmpty();
    clock.set("2019-04-01T00:00:00");
    assertThat(lock(key)).isPresent();
  }

  private PermitId permit(NodeKey key, String until) {
    var giving = new Windows.Giving(Work.ENTER_VALUES, key, hana, LocalDate.parse(until), "病気のため");
    return accepted(windows.permit(CLERK, ward, YEAR, giving)).id();
  }

  @Test
  void permitWithdrawn_isShutAtOnce_andStaysInTheHistory() {
    var key = TestEdition.recorded(database, ward, YEAR, Stage.ADOPTED).issues().getFirst().key();
    open(null, "2019-02-28");
    var permit = permit(key, "2019-03-31");
    assertThat(lock(key)).isEmpty();
    accepted(windows.withdraw(CLERK, ward, YEAR, permit, "済んだため"));
    assertThat(lock(key)).isPresent();
    assertThat(windows.listPermits(ward, YEAR))
        .extracting(each -> each.withdrawn() != null)
        .containsExactly(true);
    assertThat(refused(windows.withdraw(CLERK, ward, YEAR, permit, "もう一度")))
        .isEqualTo("calendar.refused.withdrawn-before");
  }

  @Test
  void settingWithoutReasonTurnedOrOver_isRefused() {
    var day = LocalDate.of(2019, 3, 1);
    var without = new Windows.Setting(day, null, " ");
    assertThat(refused(windows.set(CLERK, ward, YEAR, Work.DRAFT_PLAN, without)))
        .isEqualTo("calendar.refused.no-reason");
    var turned = new Windows.Setting(day, day.minusDays(1), "誤り");
    assertThat(refused(windows.set(CLERK, ward, YEAR, Work.DRAFT_PLAN, turned)))
        .isEqualTo("calendar.refused.turned");
    var over = new Windows.Giving(Work.DRAFT_PLAN, new NodeKey(1), hana, day.minusDays(1), "おそい");
    assertThat(refused(windows.permit(CLERK, ward, YEAR, over))).isEqualTo("calendar.refused.over");
    var unknown = new Windows.Giving(Work.DRAFT_PLAN, new NodeKey(999), hana, day, "なし");
    assertThat(refused(windows.permit(CLERK, ward, YEAR, unknown)))
        .isEqualTo("calendar.refused.unknown");
  }

  @Test
  void whatWasSaid_isNeverChanged() {
    open(null, "2019-02-28");
    var sql = database.sql().sql("update calendar.work_window set closes_on = null");
    assertThatThrownBy(sql::update)
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("never changed");
  }
}
