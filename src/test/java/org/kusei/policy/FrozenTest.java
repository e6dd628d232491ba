package org.kusei.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.kusei.policy.PolicyFixtures.YEAR;
import static org.kusei.policy.PolicyFixtures.bousai;
import static org.kusei.policy.PolicyFixtures.edition;
import static org.kusei.policy.PolicyFixtures.readFrom;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.organization.Ward;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.kusei.platform.Decision.Accepted;
import org.kusei.reform.ReformFixtures;
import org.kusei.reform.ReformProgrammes;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;

/** What is frozen stays, whatever SQL is sent at it. */
class FrozenTest {
  private static final List<String> STANDING =
      List.of(
          "policy.policy",
          "policy.node_key",
          "policy.withdrawal",
          "policy.history",
          "reform.withdrawal",
          "reform.history");
  private static final SourceFile FILE = new SourceFile("cd".repeat(32), "方針.html");

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);

  /** Every table of policies and of the reform, from the database itself: none is forgotten. */
  static List<String> tables() {
    return TestDatabase.emptied()
        .sql()
        .sql(
            "select schemaname || '.' || tablename from pg_tables where schemaname in ('policy', 'reform') order by 1")
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Tables whose rows are part of a frozen edition or a frozen review. */
  static List<String> frozenTables() {
    return tables().stream().filter(table -> !STANDING.contains(table)).toList();
  }

  @ParameterizedTest
  @MethodSource("frozenTables")
  void frozenRow_updated_isRefused(String table) {
    record();
    assertFrozen("update " + table + " set municipality_id = municipality_id");
  }

  @ParameterizedTest
  @MethodSource("frozenTables")
  void frozenRow_deleted_isRefused(String table) {
    record();
    assertFrozen("delete from " + table);
  }

  @ParameterizedTest
  @MethodSource("frozenTables")
  void rowBelowFrozen_inserted_isRefused(String table) {
    record();
    assertFrozen(
        "insert into %1$s overriding system value select * from %1$s limit 1"
            .replace("%1$s", table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anyTable_truncated_isRefused(String table) {
    record();
    assertRefused("truncate " + table + " cascade");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update policy.policy set fiscal_year = 2020",
        "delete from policy.policy",
        "update policy.node_key set kind = 'ISSUE'",
        "delete from policy.node_key",
        "update policy.history set who = 'somebody else'",
        "delete from policy.history",
        "update reform.history set who = 'somebody else'",
        "delete from reform.history",
        "update policy.node_key set predecessor_id = id",
      })
  void whatFrozenRowsStandOn_changed_isRefused(String statement) {
    record();
    assertRefused(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into policy.budget_line select municipality_id, edition_id, key_id, 7, 2019, 'WARD',"
            + " 'ESTIMATE', null, false from policy.node limit 1",
        "insert into policy.budget_line select municipality_id, edition_id, key_id, 7, 2019, 'WARD',"
            + " 'ESTIMATE', 5, true from policy.node limit 1",
        "update policy.node set parent_id = null where kind = 'INITIATIVE'",
        "update policy.node set municipality_id = 404",
      })
  void openRow_thatMakesNoSense_isRefused(String statement) {
    record();
    thaw();
    assertRefused(statement);
  }

  @ParameterizedTest
  @MethodSource("frozenTables")
  void openRow_updated_isAllowed(String table) {
    record();
    thaw();
    assertThatNoException()
        .isThrownBy(() ->
            database
                .sql()
                .sql("update " + table + " set municipality_id = municipality_id")
                .update());
  }

  /** As while an edition is filled; the test alone can do it, by silencing the triggers. */
  private void thaw() {
    database
        .transactions()
        .executeWithoutResult(tx -> {
          database.sql().sql("set local session_replication_role = replica").update();
          database.sql().sql("update policy.edition set frozen_at = null").update();
          database.sql().sql("update reform.programme set frozen_at = null").update();
        });
  }

  private void record() {
    var recording = new Recording(database, TestCity.NOON);
    assertThat(
            recording.record(
                TestCity.CLERK, readFrom(edition(ward, YEAR, Stage.ADOPTED, bousai()), FILE)))
        .isInstanceOf(Accepted.class);
    assertThat(
            new ReformProgrammes(database, TestCity.NOON)
                .record(TestCity.CLERK, ReformFixtures.programme(ward.municipality())))
        .isInstanceOf(Accepted.class);
  }

  private void assertFrozen(String statement) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> database.sql().sql(statement).update())
        .withMessageContaining("frozen");
  }

  private void assertRefused(String statement) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> database.sql().sql(statement).update());
  }
}
