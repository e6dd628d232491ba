package org.kusei.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Decisions.accepted;
import static org.kusei.testing.Decisions.refused;
import static org.kusei.testing.TestCity.CLERK;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kusei.account.Duty;
import org.kusei.account.Keeper;
import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.account.Place;
import org.kusei.account.Role;
import org.kusei.calendar.Agenda;
import org.kusei.calendar.Doer;
import org.kusei.calendar.Due;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.platform.Database;
import org.kusei.platform.Mail;
import org.kusei.platform.MailSettings;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestClock;
import org.kusei.testing.TestDatabase;

/** Letters on a real PostgreSQL, through a real mail server of this process. */
class RemindersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Keeper KEEPER = Keeper.atTheMachine(CLERK);

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final People people = new People(database, TestCity.NOON);
  private final TestClock clock = TestClock.at("2026-11-20T07:00:00");
  private final List<Due> dues = new ArrayList<>();
  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private final Reminders reminders = reminders();
  private final Person hana = person("hana");

  private Reminders reminders() {
    var settings = new ReminderSettings(7, LocalTime.of(7, 0), "https://kusei.example");
    var agenda = new Agenda(List.of(city -> List.copyOf(dues)));
    return new Reminders(database, people, agenda, new Reminders.Post(clock, settings));
  }

  private Person person(String login) {
    var duty = new Duty(Role.MAYOR, new Place.OfWard(ward.id()));
    return accepted(people.enter(KEEPER, ward.municipality(), login, "架空 " + login, duty));
  }

  private Due due(Person person, LocalDate until) {
    return new Due(
        new Doer.OnePerson(person.id()),
        ward,
        new FiscalYear(2027),
        "calendar.due.outline",
        List.of(),
        until,
        "/desk/hama/2027/calendar");
  }

  private void subscribe(Person person, Locale language) {
    accepted(reminders.subscribe(person.officer(), person.login() + "@city.example", language));
  }

  private Mail mail() {
    var port = server.getSmtp().getPort();
    return mail(port);
  }

  private static Mail mail(int port) {
    return new Mail(
        new MailSettings(
            "127.0.0.1", port, MailSettings.Security.NONE, null, "kusei@city.example"));
  }

  private int morning() {
    reminders.write(ward.municipality());
    return reminders.send(mail());
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void letter_tellsWhatIsOverdueFirst_inThePersonsLanguage() throws Exception {
    dues.add(due(hana, DAY.plusDays(3)));
    dues.add(due(hana, DAY.minusDays(5)));
    dues.add(due(hana, DAY.plusDays(8)));
    subscribe(hana, Locale.JAPANESE);
    assertThat(morning()).isEqualTo(1);
    var letter = server.getReceivedMessages()[0];
    assertThat(letter.getSubject()).isEqualTo("[区政] 締め切りのお知らせ 2件(うち1件は過ぎています)");
    assertThat(letter.getAllRecipients()[0]).hasToString("hana@city.example");
    assertThat(letter.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
    assertThat(text(letter))
        .containsSubsequence("架空 hana さん", "5日過ぎています", "浜区", "素案を公表する", "あと3日")
        .contains("https://kusei.example/desk/hama/2027/calendar", "2026年11月15日まで")
        .doesNotContain("あと8日");
  }

  private static String text(MimeMessage letter) throws Exception {
    return letter.getContent().toString().replace("\r\n", "\n");
  }

  @Test
  void personWhoReadsEnglish_getsEnglish() throws Exception {
    dues.add(due(hana, DAY));
    subscribe(hana, Locale.ENGLISH);
    morning();
    var letter = server.getReceivedMessages()[0];
    assertThat(letter.getSubject()).isEqualTo("[Kusei] Due: 1");
    assertThat(text(letter)).contains("today is the last day", "Hama Ward, FY2027");
  }

  @Test
  void morning_beginsAtItsFirstSecond_andHasOneLetterOnly() {
    dues.add(due(hana, DAY));
    subscribe(hana, Locale.JAPANESE);
    clock.set("2026-11-20T06:59:59");
    assertThat(morning()).isZero();
    clock.set("2026-11-20T07:00:00");
    assertThat(morning()).isEqualTo(1);
    clock.set("2026-11-20T23:59:59");
    assertThat(morning()).isZero();
    clock.set("2026-11-21T07:00:00");
    assertThat(morning()).isEqualTo(1);
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void severalProcesses_sendEachLetterOnce() throws Exception {
    for (int i = 0; i < 6; i++) {
      var person = person("p" + i);
      dues.add(due(person, DAY));
      subscribe(person, Locale.JAPANESE);
    }
    try (var pool = Executors.newFixedThreadPool(3)) {
      Callable<Integer> process =
          () -> {
            var own = reminders();
            own.write(ward.municipality());
            return own.send(mail());
          };
      int sent = 0;
      for (var done : pool.invokeAll(List.of(process, process, process))) {
        sent += done.get();
      }
      assertThat(sent).isEqualTo(6);
    }
    assertThat(server.getReceivedMessages()).hasSize(6);
    assertThat(reminders.listLatest(ward.municipality(), 10))
        .hasSize(6)
        .allSatisfy(letter -> assertThat(letter.attempts()).isEqualTo(1));
  }

  @Test
  void serverAway_isTriedAgainLater_andNothingIsLost() {
    dues.add(due(hana, DAY));
    subscribe(hana, Locale.JAPANESE);
    reminders.write(ward.municipality());
    int port = server.getSmtp().getPort();
    server.stop();
    assertThat(reminders.send(mail(port))).isZero();
    var failed = reminders.listLatest(ward.municipality(), 10).getFirst();
    assertThat(failed.attempts()).isEqualTo(1);
    assertThat(failed.failure()).isNotBlank();
    assertThat(reminders.send(mail(port))).as("not at once").isZero();
    assertThat(reminders.listLatest(ward.municipality(), 10).getFirst().attempts()).isEqualTo(1);
    server.start();
    clock.set("2026-11-20T07:05:00");
    assertThat(reminders.send(mail())).isEqualTo(1);
    assertThat(reminders.listLatest(ward.municipality(), 10).getFirst().failure()).isNull();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void nextMorningsLetter_takesThePlaceOfOneThatNeverGotOut() {
    dues.add(due(hana, DAY));
    subscribe(hana, Locale.JAPANESE);
    reminders.write(ward.municipality());
    clock.set("2026-11-21T07:00:00");
    assertThat(morning()).isEqualTo(1);
    assertThat(reminders.send(mail())).isZero();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whoLeft_orHasNothingToDo_orTookItBack_getsNoLetter() {
    var taro = person("taro");
    var jiro = person("jiro");
    dues.add(due(hana, DAY));
    dues.add(due(jiro, DAY));
    List.of(hana, taro, jiro).forEach(person -> subscribe(person, Locale.JAPANESE));
    accepted(people.end(KEEPER, hana.id()));
    reminders.unsubscribe(jiro.officer());
    assertThat(morning()).isZero();
    assertThat(refused(reminders.subscribe(taro.officer(), "an address", Locale.JAPANESE)))
        .isEqualTo("reminder.refused.address");
  }
}
