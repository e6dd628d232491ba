package org.kusei.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Decisions.accepted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kusei.account.Role;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Wards;
import org.kusei.plan.Stage;
import org.kusei.platform.Check.Difference;
import org.kusei.policy.Policies;
import org.kusei.prepared.Readiness;
import org.kusei.selfcheck.Findings.Finding;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestEdition;
import org.kusei.testing.TestServer;

/** Each check finds nothing on a sound record, and what is planted for it. */
class SelfCheckTest {
  @TempDir private Path folder;
  private TestServer server;
  private MunicipalityId home;

  @BeforeEach
  void start() throws Exception {
    server = TestServer.started(folder);
    var city =
        accepted(server.get(Municipalities.class).found(TestCity.CLERK, TestCity.founding()));
    home = city.id();
    var ward = server.get(Wards.class).get(home, "hama");
    TestEdition.recorded(server, ward, new FiscalYear(2026), Stage.ADOPTED);
    server.signedIn(Role.AUDITOR).get("/desk/checks");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** As somebody with the keys of the database could, past all triggers and foreign keys. */
  private void plant(String statement) throws SQLException {
    try (var connection = server.database().dataSource().getConnection();
        var sql = connection.createStatement()) {
      sql.execute("set session_replication_role = replica");
      assertThat(sql.executeUpdate(statement)).isPositive();
      sql.execute("reset session_replication_role");
    }
  }

  private void awaitReady() throws InterruptedException {
    for (int i = 0; i < 300 && !Readiness.isWhole(server); i++) {
      Thread.sleep(100);
    }
    assertThat(Readiness.isWhole(server)).isTrue();
  }

  private Finding found(String check) {
    return server.get(SelfCheck.class).run(home).checks().stream()
        .filter(finding -> finding.key().equals("selfcheck." + check))
        .findAny()
        .orElseThrow();
  }

  @Test
  void soundRecord_hasNoDifference() throws Exception {
    awaitReady();
    var findings = server.get(SelfCheck.class).run(home);
    assertThat(findings.sound()).as(FindingsJson.write(findings)).isTrue();
    assertThat(findings.checks())
        .extracting(Finding::key)
        .contains(
            "selfcheck.budgets",
            "selfcheck.trees",
            "selfcheck.trail",
            "selfcheck.catalogue",
            "selfcheck.prepared");
    assertThat(findings.checks()).allSatisfy(each -> assertThat(each.compared()).isPositive());
  }

  @Test
  void budgetRow_changedBehindAPrintedSum_isFound() throws Exception {
    var policies = server.get(Policies.class);
    policies.listCurrent(home).forEach(edition -> policies.get(edition.id()));
    plant("update policy.budget_line set yen = yen + 1000");
    assertThat(found("budgets").differences())
        .containsExactly(new Difference("/hama/2026/editions/1 WARD", "1201000", "1200000"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update policy.node set parent_id = key_id + 100 where kind = 'INITIATIVE'",
        "update policy.node set kind = 'STRATEGY' where kind = 'INITIATIVE'",
        "delete from policy.node where kind = 'INITIATIVE'",
        "update policy.node_key set fiscal_year = 2020",
        "update policy.edition set frozen_at = null",
      })
  void rowOfATree_thatHangsNowhere_isFound(String planted) throws Exception {
    plant(planted);
    assertThat(found("trees").differences()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update search.entry set title = 'まちがい' where kind = 'initiative'",
        "delete from search.entry where kind = 'initiative'",
        "update search.volume set current = false",
        "update search.volume set address = '/hama/2026/editions/7'",
      })
  void entryOfTheCatalogue_thatTheRecordDoesNotSay_isFound(String planted) throws Exception {
    plant(planted);
    assertThat(found("catalogue").differences())
        .extracting(Difference::where)
        .contains("/hama/2026/editions/1");
  }

  @Test
  void rowOfTheHistory_changed_isFound() throws Exception {
    plant("update audit.entry set who = 'somebody else' where number = 1");
    assertThat(found("trail").differences())
        .containsExactly(new Difference("audit.entry 1", "-", "CHANGED"));
  }

  @Test
  void preparedPage_changed_isFound() throws Exception {
    awaitReady();
    var page = folder.resolve("prepared/pages/ja/hama.html");
    Files.writeString(page, Files.readString(page).replace("浜区", "丘区"));
    assertThat(found("prepared").differences())
        .extracting(Difference::where)
        .containsExactly("pages/ja/hama.html");
  }

  @Test
  void findings_standOnThePageOfTheAdministrator_andInJson() throws Exception {
    plant("update policy.edition set frozen_at = null");
    var findings = server.get(SelfCheck.class).run(home);
    assertThat(FindingsJson.read(FindingsJson.write(findings))).isEqualTo(findings);
    var page = server.signedIn(Role.ADMINISTRATOR).page("/desk/checks");
    assertThat(page.select(".chip").text()).contains("違いあり");
    assertThat(page.select(".check-lines").text()).contains("policy.edition 1", "frozen", "open");
    assertThat(server.signedIn(Role.MAYOR).get("/desk/checks").statusCode()).isEqualTo(403);
  }

  @Test
  void night_isCheckedByOneProcessOnly() throws IOException {
    var night = LocalDate.of(2026, 11, 22);
    var selfCheck = server.get(SelfCheck.class);
    assertThat(selfCheck.run(home, night)).isPresent();
    assertThat(selfCheck.run(home, night)).isEmpty();
    assertThat(selfCheck.run(home, night.plusDays(1))).isPresent();
    assertThat(selfCheck.listLatest(home, 10)).hasSize(2);
  }
}
