package org.kusei.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kusei.policy.PolicyFixtures.YEAR;
import static org.kusei.policy.PolicyFixtures.bousai;
import static org.kusei.policy.PolicyFixtures.edition;
import static org.kusei.policy.PolicyFixtures.readFrom;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.edition.EditionId;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.NewEdition;
import org.kusei.edition.Withdrawal;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;

/** Taking back what was recorded by mistake, on a real PostgreSQL. */
class WithdrawalsTest {
  private static final SourceFile FILE = new SourceFile("ab".repeat(32), "方針.html");
  private static final String WHY = "別の年度の文書を取り違えた";

  private final Database database = TestDatabase.emptied();
  private final Ward ward = TestCity.ward(database);
  private final Wards wards = new Wards(database);
  private final Policies policies = new Policies(database, wards);
  private final List<String> heard = new ArrayList<>();
  private final Recording recording =
      new Recording(database, wards, TestCity.NOON, List.of(listener()));
  private final Withdrawals withdrawals =
      new Withdrawals(database, wards, TestCity.NOON, List.of(listener()));

  @Test
  void withdraw_currentEdition_theOneBeforeHoldsAgain() {
    recorded(edition(ward, YEAR, Stage.DRAFT, bousai()));
    var wrong = recorded(edition(ward, YEAR, Stage.ADOPTED, bousai()));

    assertThat(withdrawals.withdraw(TestCity.CLERK, wrong.id(), WHY))
        .isEqualTo(new Accepted<>(wrong));

    assertThat(policies.getCurrent(ward.id(), YEAR).number()).isEqualTo(1);
    assertThat(policies.listEditions(ward.id(), YEAR)).hasSize(1);
    assertThat(policies.listNewest(ward.municipality(), 9)).hasSize(1);
    assertThat(policies.listCurrent(ward.municipality())).hasSize(1);
    assertThat(heard).containsExactly("recorded 1", "recorded 2", "withdrawn 2");
  }

  @Test
  void withdraw_onlyEdition_leavesNoYear_andItsAddressesSayWhy() {
    var wrong = recorded(edition(ward, YEAR, Stage.ADOPTED, bousai()));

    withdrawals.withdraw(TestCity.CLERK, wrong.id(), "  " + WHY + " ");

    assertThat(policies.years(ward.id())).isEmpty();
    var withdrawal = new Withdrawal(wrong, WHY, TestCity.NOON.instant(), null);
    assertThatExceptionOfType(WithdrawnException.class)
        .isThrownBy(() -> policies.getEdition(ward.id(), YEAR, 1))
        .extracting(WithdrawnException::withdrawal)
        .isEqualTo(withdrawal);
    assertThatExceptionOfType(WithdrawnException.class)
        .isThrownBy(() -> policies.getCurrent(ward.id(), YEAR));
    assertThatExceptionOfType(WithdrawnException.class).isThrownBy(() -> policies.get(wrong.id()));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> policies.getEdition(ward.id(), YEAR, 2))
        .isNotInstanceOf(WithdrawnException.class);
    assertThat(withdrawals.findNode(ward.id(), YEAR, "1-1-1")).contains(withdrawal);
    assertThat(withdrawals.findNode(ward.id(), YEAR, "9-9")).isEmpty();
    assertThat(withdrawals.list(ward.municipality())).containsExactly(withdrawal);
  }

  @Test
  void withdraw_twice_orWithoutReason_isRefused() {
    var wrong = recorded(edition(ward, YEAR, Stage.ADOPTED, bousai()));

    assertThat(withdrawals.withdraw(TestCity.CLERK, wrong.id(), " \n"))
        .isEqualTo(new Refused<>("policy.refused.no-reason"));
    withdrawals.withdraw(TestCity.CLERK, wrong.id(), WHY);
    assertThat(withdrawals.withdraw(TestCity.CLERK, wrong.id(), WHY))
        .isEqualTo(new Refused<>("policy.refused.already-withdrawn"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> withdrawals.withdraw(TestCity.CLERK, new EditionId(404), WHY));
  }

  @Test
  void record_sameFileAgain_afterWithdrawal_isTheNextEditionWithTheSameKeys() {
    var wrong = recorded(readFrom(edition(ward, YEAR, Stage.ADOPTED, bousai()), FILE));
    var keys = keys(wrong);
    withdrawals.withdraw(TestCity.CLERK, wrong.id(), WHY);

    var again = recorded(readFrom(edition(ward, YEAR, Stage.ADOPTED, bousai()), FILE));

    assertThat(again.number()).isEqualTo(2);
    assertThat(keys(again)).isEqualTo(keys);
  }

  @Test
  void correct_intoAnotherYear_isOneStep_andTheOldAddressLeadsThere() {
    var wrong = recorded(readFrom(edition(ward, YEAR, Stage.ADOPTED, bousai()), FILE));
    var right = readFrom(edition(ward, YEAR.next(), Stage.ADOPTED, bousai()), FILE);

    var corrected = accepted(recording.correct(TestCity.CLERK, wrong.id(), WHY, right));

    assertThat(policies.years(ward.id())).containsExactly(YEAR.next());
    assertThat(withdrawals.find(wrong.id()).orElseThrow().correction()).isEqualTo(corrected);
    assertThat(heard).containsExactly("recorded 1", "withdrawn 1", "recorded 1");
  }

  @Test
  void correct_refusedContent_leavesTheOldOnePublic() {
    var wrong = recorded(readFrom(edition(ward, YEAR, Stage.ADOPTED, bousai()), FILE));

    assertThat(
            recording.correct(
                TestCity.CLERK,
                wrong.id(),
                WHY,
                edition(ward, YEAR, Stage.ADOPTED, PolicyFixtures.initiative("1", "取組"))))
        .isEqualTo(new Refused<>("policy.refused.top-is-no-issue"));
    assertThat(policies.getCurrent(ward.id(), YEAR).id()).isEqualTo(wrong.id());
    assertThat(withdrawals.list(ward.municipality())).isEmpty();
  }

  @Test
  void withdraw_wrongYearBefore_linksToTheRightOneInstead() {
    var before = recorded(edition(ward, YEAR, Stage.ADOPTED, bousai()));
    var right = recorded(edition(ward, YEAR.next(), Stage.ADOPTED, bousai()));
    var node = policies.get(right.id()).find("1-1-1").orElseThrow().node().key();
    assertThat(policies.findPredecessor(node)).isPresent();

    withdrawals.withdraw(TestCity.CLERK, before.id(), WHY);
    assertThat(policies.findPredecessor(node)).isEmpty();
    assertThat(policies.listYears(node)).hasSize(1);

    recorded(edition(ward, YEAR, Stage.REVISED, bousai()));
    assertThat(policies.findPredecessor(node)).isPresent();
    assertThat(policies.listYears(node)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from policy.withdrawal",
        "update policy.withdrawal set reason = 'x'",
        "truncate policy.withdrawal",
        "insert into policy.withdrawal (municipality_id, edition_id, who, reason, occurred_at)"
            + " select municipality_id, edition_id, 'x', 'y', now() from policy.withdrawal",
        "insert into policy.withdrawal (municipality_id, edition_id, who, reason, occurred_at)"
            + " select municipality_id, id, 'x', ' ', now() from policy.edition where number = 2",
        "insert into policy.edition (municipality_id, policy_id, number, stage, reason, corrects_id)"
            + " select municipality_id, policy_id, 9, stage, reason, id from policy.edition"
            + " where number = 2",
        "insert into policy.edition"
            + " (municipality_id, policy_id, number, stage, reason, source_hash, source_name)"
            + " select municipality_id, policy_id, 9, stage, reason, source_hash, source_name"
            + " from policy.edition where number = 2",
        "with fresh as (insert into policy.edition"
            + " (municipality_id, policy_id, number, stage, reason)"
            + " select municipality_id, policy_id, 9, stage, reason from policy.edition"
            + " where number = 2 returning *)"
            + " insert into policy.withdrawal"
            + " (municipality_id, edition_id, who, reason, occurred_at)"
            + " select municipality_id, id, 'x', 'y', now() from fresh"
      })
  void database_itself_refuses(String statement) {
    var wrong = recorded(edition(ward, YEAR, Stage.DRAFT, bousai()));
    recorded(readFrom(edition(ward, YEAR, Stage.ADOPTED, bousai()), FILE));
    withdrawals.withdraw(TestCity.CLERK, wrong.id(), WHY);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> database.sql().sql(statement).update());
  }

  private List<NodeKey> keys(EditionSummary edition) {
    return database
        .sql()
        .sql("select key_id from policy.node where edition_id = :id order by key_id")
        .param("id", edition.id().value())
        .query((row, number) -> new NodeKey(row.getLong(1)))
        .list();
  }

  private EditionSummary recorded(NewEdition edition) {
    return accepted(recording.record(TestCity.CLERK, edition));
  }

  private static EditionSummary accepted(Decision<EditionSummary> decision) {
    if (decision instanceof Accepted<EditionSummary>(var summary)) {
      return summary;
    }
    throw new AssertionError(decision);
  }

  private RecordListener listener() {
    return new RecordListener() {
      @Override
      public void recorded(EditionSummary edition) {
        heard.add("recorded " + edition.number());
      }

      @Override
      public void withdrawn(EditionSummary edition) {
        heard.add("withdrawn " + edition.number());
      }
    };
  }
}
