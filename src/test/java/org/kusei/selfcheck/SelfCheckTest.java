package org.kusei.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kusei.testing.Decisions.accepted;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kusei.account.Role;
import org.kusei.edition.Edition;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.NewIndicator;
import org.kusei.indicator.NewObservation;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.IndicatorFixtures;
import org.kusei.measure.Reading.Count;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Wards;
import org.kusei.plan.Stage;
import org.kusei.platform.Check.Difference;
import org.kusei.policy.Policies;
import org.kusei.prepared.Readiness;
import org.kusei.reform.ReformFixtures;
import org.kusei.reform.ReformProgrammes;
import org.kusei.selfcheck.Findings.Finding;
import org.kusei.testing.Patience;
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
    measure(TestEdition.recorded(server, ward, new FiscalYear(2026), Stage.ADOPTED));
    server.signedIn(Role.AUDITOR).get("/desk/checks");
  }

  /** One indicator at the initiative, with a target and a first value. */
  private void measure(Edition edition) {
    var indicators = server.get(Indicators.class);
    var drills =
        new NewIndicator(
            edition.find("1-1-1").orElseThrow().node().key(),
            Kind.PROCESS,
            "訓練に加わった人",
            IndicatorFixtures.PEOPLE,
            null,
            null);
    var target = new AtLeast(new BigDecimal("400"));
    var id = accepted(indicators.add(TestCity.CLERK, edition, drills, target));
    var value = new NewObservation(id, 1, new Count(new BigDecimal("450")), "");
    accepted(indicators.handIn(TestCity.CLERK, home, List.of(value)));
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

  private void awaitReady() throws Exception {
    Patience.until(() -> Readiness.isWhole(server));
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
            "selfcheck.rollups",
            "selfcheck.figures",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update search.entry set title = 'まちがい' where kind = 'programme-item'",
        "update search.volume set current = false where ward_slug is null",
        "insert into reform.withdrawal (municipality_id, programme_id, who, reason, occurred_at)"
            + " select municipality_id, id, 'somebody', 'x', now() from reform.programme",
      })
  void reviewOfTheReform_thatIsFoundOtherwiseThanTheRecordSays_isFound(String planted)
      throws Exception {
    accepted(
        server.get(ReformProgrammes.class).record(TestCity.CLERK, ReformFixtures.programme(home)));
    assertThat(found("catalogue").differences()).isEmpty();

    plant(planted);

    assertThat(found("catalogue").differences())
        .extracting(Difference::where)
        .containsExactly("/reform/2019/editions/1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update attainment.tally set change = 7 where standing = 'REACHED' | REACHED -infinity",
        "delete from attainment.place where above is not null and id = (select max(id) from"
            + " attainment.place) | attainment.place n",
      })
  void rollUp_thatItsRowsDoNotAddUpTo_isFound(String planted, String where) throws Exception {
    plant(planted);
    assertThat(found("rollups").differences())
        .extracting(Difference::where)
        .anySatisfy(found -> assertThat(found).contains(where));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update indicator.observation set count = 40 | value 40, rate 10",
        "update attainment.standing set value = 45 | value 450, rate 112.5",
      })
  void figure_thatItsValuesDoNotAddUpTo_isFound(String planted, String expected) throws Exception {
    plant(planted);
    assertThat(found("figures").differences())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.where()).startsWith("attainment.standing indicator ");
          assertThat(found.expected()).contains(expected).isNotEqualTo(found.found());
        });
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
