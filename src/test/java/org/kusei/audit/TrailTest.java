package org.kusei.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kusei.audit.Event.Kind;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Database;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;
import org.springframework.dao.DataAccessException;

/** The chain, and what tampering by somebody with every right in the database leaves behind. */
class TrailTest {
  private static final int ROWS = 20;

  private final Database database = TestDatabase.emptied();
  private final MunicipalityId city = TestCity.founded(database).id();
  private final Trail trail = new Trail(database, TestCity.NOON);

  @BeforeEach
  void write() {
    for (int i = 1; i <= ROWS; i++) {
      trail.add(city, new Event("架空 灯 (akari)", Kind.CHANGED, "deed " + i, "/desk"));
    }
  }

  @Test
  void untouchedTrail_isSound() {
    var verdict = trail.verify(city, null);
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.last().number()).isEqualTo(ROWS);
    trail.add(city, new Event("x", Kind.VIEWED, "more", ""));
    assertThat(trail.verify(city, verdict.last()).sound()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update audit.entry set who = 'somebody else' where number = 7 | CHANGED | 7",
        "update audit.entry set occurred_at = occurred_at - interval '1 day' where number = 7"
            + " | CHANGED | 7",
        "delete from audit.entry where number = 7 | MISSING | 8",
        "delete from audit.entry where number = 1 | MISSING | 2",
        "delete from audit.entry where number > 15 | CUT_OFF | 20",
        "delete from audit.entry | CUT_OFF | 20",
        "update audit.entry a set what = b.what from audit.entry b where a.number in (7, 8)"
            + " and b.number = 15 - a.number | CHANGED | 7",
        "update audit.entry a set what = b.what, previous = b.previous, hash = b.hash"
            + " from audit.entry b where a.number in (7, 8) and b.number = 15 - a.number"
            + " | OUT_OF_LINE | 7"
      })
  void tampering_isSeenAtItsRow(String statement, Fault.Kind kind, long number) {
    tamper(statement);
    assertThat(trail.verify(city, null).faults()).contains(new Fault(kind, number));
  }

  @Test
  void rowPutIn_isSeen() {
    tamper("update audit.entry set number = number + 1000 where number > 7");
    tamper("update audit.entry set number = number - 999 where number > 1000");
    tamper(
        """
        insert into audit.entry
        select municipality_id, 8, occurred_at, who, kind, 'never done', address, previous, hash
          from audit.entry where number = 7
        """);
    assertThat(trail.verify(city, null).sound()).isFalse();
  }

  /** The trail alone cannot tell this from a shorter past; only a note kept elsewhere can. */
  @Test
  void tailCutOffTogetherWithTheHead_isSeenOnlyAgainstANote() {
    var noted = trail.verify(city, null).last();
    tamper("delete from audit.entry where number > 15");
    tamper(
        """
        update audit.head set number = 15,
               hash = (select hash from audit.entry where number = 15)
        """);
    assertThat(trail.verify(city, null).sound()).isTrue();
    assertThat(trail.verify(city, noted).faults())
        .containsExactly(new Fault(Fault.Kind.NOT_AS_NOTED, ROWS));
  }

  @Test
  void product_changesNoRow() {
    for (var statement :
        new String[] {
          "update audit.entry set who = 'x'", "delete from audit.entry", "delete from audit.head"
        }) {
      assertThatThrownBy(() -> database.sql().sql(statement).update())
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("never changed");
    }
  }

  @Test
  void rowsWrittenAtTheSameTime_standInOneLine() {
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 40)
          .forEach(
              i -> many.execute(() -> trail.add(city, new Event("p" + i, Kind.VIEWED, "x", "/"))));
    }
    var verdict = trail.verify(city, null);
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.last().number()).isEqualTo(ROWS + 40);
  }

  @Test
  void list_isFilteredAndNewestFirst() {
    trail.add(city, new Event("架空 花 (hana)", Kind.EXPORTED, "everything", "/desk/history.csv"));
    assertThat(
            trail.list(
                city, new Filter("hana", null, "", List.of(), null, null), Long.MAX_VALUE, 10))
        .extracting(Entry::number)
        .containsExactly(ROWS + 1L);
    assertThat(
            trail.list(city, new Filter("", Kind.CHANGED, "deed 1", List.of(), null, null), 13, 2))
        .extracting(entry -> entry.event().what())
        .containsExactly("deed 12", "deed 11");
    var later = new Filter("", null, "", List.of(), TestCity.NOON.instant().plusSeconds(1), null);
    assertThat(trail.list(city, later, Long.MAX_VALUE, 10)).isEmpty();
  }

  /** Otherwise every page of the officers would wait for the check. */
  @Test
  void verification_waitsForNobodyWhoIsAdding() {
    database
        .transactions()
        .executeWithoutResult(tx -> {
          trail.add(city, new Event("x", Kind.VIEWED, "not committed yet", ""));
          var verdict =
              CompletableFuture.supplyAsync(() -> trail.verify(city, null))
                  .orTimeout(60, TimeUnit.SECONDS)
                  .join();
          assertThat(verdict.faults()).isEmpty();
          assertThat(verdict.last().number()).isEqualTo(ROWS);
        });
  }

  /** As somebody may who owns the database. */
  private void tamper(String statement) {
    try (var connection = database.dataSource().getConnection();
        var sql = connection.createStatement()) {
      sql.execute("set session_replication_role = replica");
      sql.execute(statement);
      sql.execute("reset session_replication_role");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
