package org.kusei.difference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.matching.Known;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Content;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodeTree;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Stage;
import org.kusei.plan.Strategy;

/** Small plans for tests; a test changes only what it is about. */
final class Plans {

  static final FiscalYear YEAR = new FiscalYear(2025);
  static final Ward HAMA =
      new Ward(new WardId(1), new MunicipalityId(1), "hama", "浜区", "はまく", "Hama Ward", 1, 1);
  static final Ward OKA =
      new Ward(new WardId(2), new MunicipalityId(1), "oka", "丘区", "おかく", "Oka Ward", 2, 1);

  static Edition edition(int number, Issue... issues) {
    return edition(HAMA, YEAR, number, issues);
  }

  static Edition edition(Ward ward, FiscalYear year, int number, Issue... issues) {
    return new Edition(
        new EditionId(number),
        ward,
        year,
        number,
        Stage.ADOPTED,
        null,
        LocalDate.of(2025, 4, 1),
        List.of(),
        NodeTree.of(List.of(issues)),
        List.of(),
        new SelfEvaluation(List.of(), List.of()),
        List.of(),
        null);
  }

  static Issue issue(long key, String code, String title, Node... children) {
    return new Issue(new NodeKey(key), content(code, title), List.of(children));
  }

  static Strategy strategy(long key, String code, String title, Node... children) {
    return new Strategy(new NodeKey(key), content(code, title), List.of(children));
  }

  static Initiative initiative(long key, String code, String title, String... paragraphs) {
    return new Initiative(
        new NodeKey(key), new Content(code, title, List.of(paragraphs), List.of()), List.of());
  }

  static Initiative with(Initiative node, BudgetLine... lines) {
    var content = node.content();
    return new Initiative(
        node.key(),
        new Content(content.code(), content.title(), content.paragraphs(), Arrays.asList(lines)),
        node.children());
  }

  static BudgetLine estimate(int year, Amount amount) {
    return new BudgetLine(
        new FiscalYear(year), BudgetLine.Authority.WARD, BudgetLine.Phase.ESTIMATE, amount);
  }

  private static Content content(String code, String title) {
    return new Content(code, title, List.of(), List.of());
  }

  /** The entry of the node with that key on either side. */
  static NodeDifference found(Difference difference, long key) {
    return difference.nodes().stream()
        .filter(node ->
            Stream.of(node.before(), node.after())
                .anyMatch(place -> place != null && place.key().value() == key))
        .findFirst()
        .orElseThrow();
  }

  /** Matched by keys and texts alone, without a person's word. */
  static Difference between(Edition before, Edition after) {
    return Difference.between(before, after, Known.NOTHING);
  }

  private Plans() {}
}
