package org.kusei.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.account.Role;
import org.kusei.audit.Trail;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestOfficer;
import org.kusei.testing.TestServer;

/** What officers do on the desk, seen by the auditor. */
class HistoryPagesTest {
  @TempDir private Path folder;
  private TestServer server;
  private TestOfficer auditor;
  private TestOfficer planning;

  @BeforeEach
  void start() {
    server = TestServer.started(folder);
    TestCity.founded(server.database());
    auditor = server.signedIn(Role.AUDITOR);
    planning = server.signedIn(Role.PLANNING);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void deeds_areSeenWithWhoAndWhatAndWhetherTheyCameToAnything() throws Exception {
    planning.get("/desk/matches/hama");
    planning.post("/desk/matches/hama", "verdict", "same");
    planning.get("/desk/people");
    var rows = auditor.page("/desk/history?who=" + planning.person().login()).select("tbody tr");
    assertThat(rows.eachText())
        .anySatisfy(row -> assertThat(row).contains("見た", "/desk/matches/hama"))
        .anySatisfy(row -> assertThat(row).contains("変えた", "/desk/matches/hama"))
        .anySatisfy(row -> assertThat(row).contains("成立しなかった", "422"))
        .anySatisfy(row -> assertThat(row).contains("断られた", "利用者と役割を決めること"));
  }

  @Test
  void search_andExport_areTracesOfTheirOwn() throws Exception {
    auditor.get("/desk/history?text=matches");
    var file = auditor.get("/desk/history.csv?kind=SEARCHED");
    assertThat(file.body().lines().skip(1))
        .singleElement()
        .asString()
        .contains("/desk/history?text=matches");
    assertThat(auditor.page("/desk/history?kind=EXPORTED").select("tbody tr").text())
        .contains("/desk/history.csv?kind=SEARCHED");
  }

  @Test
  void rows_areReadAndFoundInTheReadersWords() throws Exception {
    planning.get("/desk/matches");
    assertThat(found("同じ項目", "ja")).singleElement().asString().contains("版のあいだの同じ項目を決めること");
    assertThat(found("two editions", "en"))
        .singleElement()
        .asString()
        .contains("items of two editions");
    assertThat(found("役割を加えた", "ja")).anyMatch(row -> row.contains(": 役割を加えた (企画(市全体))"));
    assertThat(found("duty given", "en"))
        .anyMatch(row -> row.contains(": Duty given (Planning, the whole city)"));
  }

  private List<String> found(String text, String language) throws Exception {
    var query = "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&lang=" + language;
    return auditor.page("/desk/history" + query).select("tbody tr").eachText();
  }

  @Test
  void administrator_seesButDoesNotExport() throws Exception {
    var administrator = server.signedIn(Role.ADMINISTRATOR);
    assertThat(administrator.page("/desk/history").select("a[href*=csv]")).isEmpty();
    assertThat(administrator.get("/desk/history.csv").statusCode()).isEqualTo(403);
    assertThat(planning.get("/desk/history").statusCode()).isEqualTo(403);
  }

  @Test
  void trailOfTheDesk_isSound() throws Exception {
    planning.get("/desk");
    auditor.get("/desk/history?from=2020-01-01&until=2100-99-99");
    var home = planning.person().municipality();
    assertThat(server.get(Trail.class).verify(home, null).faults()).isEmpty();
  }
}
