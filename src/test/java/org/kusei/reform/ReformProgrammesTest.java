package org.kusei.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kusei.reform.ReformFixtures.YEAR;
import static org.kusei.reform.ReformFixtures.programme;
import static org.kusei.reform.ReformFixtures.programmeItem;
import static org.kusei.testing.TestCity.CLERK;
import static org.kusei.testing.TestCity.NOON;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SourceFile;
import org.kusei.platform.Database;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;

class ReformProgrammesTest {
  private static final String WHY = "別の年度の文書を取り違えた";

  private final Database database = TestDatabase.emptied();
  private final MunicipalityId city = TestCity.founded(database).id();
  private final List<String> heard = new ArrayList<>();
  private final ReformProgrammes programmes =
      new ReformProgrammes(database, TestCity.NOON, List.of(listener()));

  @Test
  void record_review_isReadBackWhole() {
    assertThat(programmes.record(CLERK, programme(city))).isInstanceOf(Accepted.class);

    var read = programmes.find(city, YEAR).orElseThrow();
    assertThat(read.items()).isEqualTo(programme(city).items());
    assertThat(read.number()).isEqualTo(1);
    assertThat(programmes.years(city)).containsExactly(YEAR);
    assertThat(programmes.find(city, YEAR.next())).isEmpty();
  }

  @Test
  void record_sameFileTwice_isRefused() {
    programmes.record(CLERK, programme(city));
    assertThat(programmes.record(CLERK, programme(city)))
        .isEqualTo(new Refused<>("policy.refused.already-recorded", "1"));
  }

  @Test
  void wardItem_referringByCode_isFound() {
    programmes.record(CLERK, programme(city));
    var read = programmes.find(city, YEAR).orElseThrow();

    assertThat(read.find(new ReformItem("2", "未収金対策の強化", List.of("改革の柱3-3(4)"), List.of())))
        .contains(programmeItem("3-3(4)", "徴収の強化"));
    assertThat(read.find(new ReformItem(null, "「会議」", List.of(), List.of())))
        .contains(programmeItem(null, "会議"));
    assertThat(read.find(new ReformItem(null, "別の取組", List.of("改革の柱3-3"), List.of()))).isEmpty();
  }

  @Test
  void withdraw_lastReview_theOneBeforeHoldsAgain() {
    var first = recorded(programme(city));
    var wrong = recorded(fromFile("ab"));

    assertThat(programmes.withdraw(CLERK, wrong.id(), " " + WHY + "\n"))
        .isEqualTo(new Accepted<>(wrong));

    assertThat(programmes.find(city, YEAR)).contains(first);
    assertThat(programmes.findFor(city, YEAR.next())).contains(first);
    assertThat(programmes.list(city, YEAR)).containsExactly(first);
    assertThat(heard).containsExactly("recorded 1", "recorded 2", "withdrawn 2, 1 holds");
    assertThat(history())
        .endsWith(CLERK.name() + "|reform programme withdrawn|" + WHY + "|" + NOON.instant());
  }

  @Test
  void withdraw_onlyReview_leavesNoYear_andItsAddressesSayWhy() {
    var wrong = recorded(programme(city));

    programmes.withdraw(CLERK, wrong.id(), WHY);

    assertThat(programmes.years(city)).isEmpty();
    assertThat(heard).endsWith("withdrawn 1, none holds");
    var withdrawal = new ProgrammeWithdrawal(wrong, WHY, NOON.instant(), null);
    assertThat(programmes.listWithdrawals(city)).containsExactly(withdrawal);
    assertThat(programmes.findWithdrawal(wrong)).contains(withdrawal);
    assertThatExceptionOfType(WithdrawnProgrammeException.class)
        .isThrownBy(() -> programmes.get(city, YEAR))
        .extracting(WithdrawnProgrammeException::withdrawal)
        .isEqualTo(withdrawal);
    assertThatExceptionOfType(WithdrawnProgrammeException.class)
        .isThrownBy(() -> programmes.get(city, YEAR, 1));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> programmes.get(city, YEAR, 2))
        .isNotInstanceOf(WithdrawnProgrammeException.class);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> programmes.get(city, YEAR.next()))
        .isNotInstanceOf(WithdrawnProgrammeException.class);
  }

  @Test
  void withdraw_twice_orWithoutReason_isRefused() {
    var wrong = recorded(programme(city));

    assertThat(programmes.withdraw(CLERK, wrong.id(), " \n"))
        .isEqualTo(new Refused<>("policy.refused.no-reason"));
    programmes.withdraw(CLERK, wrong.id(), WHY);
    assertThat(programmes.withdraw(CLERK, wrong.id(), WHY))
        .isEqualTo(new Refused<>("reform.refused.already-withdrawn"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> programmes.withdraw(CLERK, 404, WHY));
  }

  @Test
  void record_sameFileAgain_afterWithdrawal_isTheNextNumber() {
    programmes.withdraw(CLERK, recorded(programme(city)).id(), WHY);

    assertThat(recorded(programme(city)).number()).isEqualTo(2);
  }

  @Test
  void correct_isOneStep_andTheOldOneLeadsThere() {
    var wrong = recorded(programme(city));

    var done = programmes.correct(CLERK, wrong.id(), WHY, programme(city));

    var corrected = programmes.find(city, YEAR).orElseThrow();
    assertThat(done).isEqualTo(new Accepted<>(corrected));
    assertThat(programmes.findWithdrawal(wrong).orElseThrow().correction()).isEqualTo(corrected);
  }

  @Test
  void correct_refusedContent_leavesTheOldOnePublic() {
    var wrong = recorded(programme(city));
    var empty = programme(city);
    var without = new NewProgramme(city, YEAR, null, empty.source(), List.of(), empty.reason());

    assertThat(programmes.correct(CLERK, wrong.id(), WHY, without))
        .isEqualTo(new Refused<>("policy.refused.empty"));
    assertThat(programmes.find(city, YEAR)).contains(wrong);
    assertThat(programmes.listWithdrawals(city)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from reform.withdrawal",
        "update reform.withdrawal set reason = 'x'",
        "truncate reform.withdrawal",
        "insert into reform.withdrawal (municipality_id, programme_id, who, reason, occurred_at)"
            + " select municipality_id, programme_id, 'x', 'y', now() from reform.withdrawal",
        "insert into reform.withdrawal (municipality_id, programme_id, who, reason, occurred_at)"
            + " select municipality_id, id, 'x', ' ', now() from reform.programme where number = 2",
        "insert into reform.programme (municipality_id, fiscal_year, number, source_hash,"
            + " source_name, reason, corrects_id)"
            + " select municipality_id, fiscal_year, 9, repeat('1', 64), 'x', 'y', id"
            + " from reform.programme where number = 2",
        "insert into reform.programme (municipality_id, fiscal_year, number, source_hash,"
            + " source_name, reason)"
            + " select municipality_id, fiscal_year, 9, source_hash, 'x', 'y'"
            + " from reform.programme where number = 2",
        "with fresh as (insert into reform.programme (municipality_id, fiscal_year, number,"
            + " source_hash, source_name, reason)"
            + " select municipality_id, fiscal_year, 9, repeat('2', 64), 'x', 'y'"
            + " from reform.programme where number = 2 returning *)"
            + " insert into reform.withdrawal"
            + " (municipality_id, programme_id, who, reason, occurred_at)"
            + " select municipality_id, id, 'x', 'y', now() from fresh"
      })
  void database_itself_refuses(String statement) {
    var wrong = recorded(programme(city));
    recorded(fromFile("ab"));
    programmes.withdraw(CLERK, wrong.id(), WHY);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> database.sql().sql(statement).update());
  }

  private NewProgramme fromFile(String hash) {
    var like = programme(city);
    var file = new SourceFile(hash.repeat(32), "別の振り返り.html");
    return new NewProgramme(city, YEAR, null, file, like.items(), like.reason());
  }

  private ReformProgramme recorded(NewProgramme programme) {
    if (programmes.record(CLERK, programme) instanceof Accepted<ReformProgramme>(var recorded)) {
      return recorded;
    }
    throw new AssertionError("refused");
  }

  private String history() {
    return database
        .sql()
        .sql(
            """
            select who || '|' || what || '|' || why || '|'
                   || to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
              from reform.history order by id desc limit 1
            """)
        .query(String.class)
        .single();
  }

  private ProgrammeListener listener() {
    return new ProgrammeListener() {
      @Override
      public void recorded(ReformProgramme programme) {
        heard.add("recorded " + programme.number());
      }

      @Override
      public void withdrawn(ReformProgramme programme, @Nullable ReformProgramme holding) {
        var then = holding == null ? "none" : Integer.toString(holding.number());
        heard.add("withdrawn " + programme.number() + ", " + then + " holds");
      }
    };
  }
}
