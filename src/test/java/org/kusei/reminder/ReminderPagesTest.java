package org.kusei.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestServer;

/** Where one is reminded, and what the administrator sees of it. */
class ReminderPagesTest {
  @TempDir private Path folder;
  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
    TestCity.founded(server.database());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void address_keptAndTakenBack() throws Exception {
    var section = server.signedIn(Role.SECTION);
    assertThat(section.page("/desk/reminders").select("#off-line")).hasSize(1);
    var kept = section.post("/desk/reminders", "address", "hana@city.example", "language", "en");
    assertThat(kept.statusCode()).isEqualTo(303);
    var page = section.page("/desk/reminders");
    assertThat(page.select("#address").val()).isEqualTo("hana@city.example");
    assertThat(page.select("#language [selected]").val()).isEqualTo("en");
    section.post("/desk/reminders", "off", "yes");
    assertThat(section.page("/desk/reminders").select("#state").text()).contains("お知らせしていません");
    var wrong = section.post("/desk/reminders", "address", "だれか", "language", "ja");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(wrong.body()).select("#problem").text()).contains("だれか");
  }

  @Test
  void letterThatFailed_isOnTheAdministratorsPageWithWhatTheServerSaid() throws Exception {
    var mayor = server.signedIn(Role.MAYOR);
    server
        .database()
        .sql()
        .sql(
            """
            insert into reminder.digest
              (municipality_id, person_id, day, items, address, subject, body, written_at,
               attempts, next_attempt_at, failure)
            values (:municipality, :person, :day, 2, 'a@b', 's', 'b', now(), 3, now(),
                    'Connection refused')
            """)
        .param("municipality", mayor.person().municipality().value())
        .param("person", mayor.person().id().value())
        .param("day", LocalDate.of(2026, 11, 20))
        .update();
    var administrator = server.signedIn(Role.ADMINISTRATOR);
    var row = administrator.page("/desk/reminders/sent").select("tbody tr").text();
    assertThat(row).contains("2026年11月20日", mayor.person().name(), "3回失敗", "Connection refused");
    assertThat(mayor.get("/desk/reminders/sent").statusCode()).isEqualTo(403);
  }
}
