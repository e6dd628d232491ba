package org.kusei.testing;

import java.util.List;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.Origin;
import org.kusei.plan.Sourced;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;

/** A small edition on record: one issue, its strategy and an initiative. */
public final class TestEdition {

  public static Edition recorded(Database database, Ward ward, FiscalYear year, Stage stage) {
    return recorded(new Recording(database, TestCity.NOON), database, ward, year, stage);
  }

  /** The same, of which all modules of a server are told. */
  public static Edition recorded(TestServer server, Ward ward, FiscalYear year, Stage stage) {
    return recorded(server.get(Recording.class), server.database(), ward, year, stage);
  }

  private static Edition recorded(
      Recording recording, Database database, Ward ward, FiscalYear year, Stage stage) {
    var initiative = initiative(year);
    var strategy = node(NewNode.Kind.STRATEGY, "1-1", "逃げる場所を増やす", List.of(initiative));
    var issue = node(NewNode.Kind.ISSUE, "1", "災害に強いまち", List.of(strategy));
    var added =
        new NewEdition(
            ward,
            year,
            stage,
            null,
            null,
            List.of(),
            List.of(issue),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "試験");
    if (recording.record(TestCity.CLERK, added) instanceof Accepted<EditionSummary>(var summary)) {
      return new Policies(database, new Wards(database)).get(summary.id());
    }
    throw new IllegalStateException("not recorded");
  }

  private static NewNode initiative(FiscalYear year) {
    var title = "津波避難ビルの指定";
    var sourced = new Sourced<>(title, new Origin(1, 1, title));
    var budget = new BudgetLine(year, Authority.WARD, Phase.ESTIMATE, Amount.yen(1_200_000));
    return new NewNode(
        NewNode.Kind.INITIATIVE,
        "1-1-1",
        sourced,
        List.of(),
        List.of(budget),
        List.of(),
        List.of());
  }

  private static NewNode node(
      NewNode.Kind kind, String code, String title, List<NewNode> children) {
    var sourced = new Sourced<>(title, new Origin(1, 1, title));
    return new NewNode(kind, code, sourced, List.of(), List.of(), children, List.of());
  }

  private TestEdition() {}
}
