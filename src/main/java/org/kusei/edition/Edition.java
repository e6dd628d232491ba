package org.kusei.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.Attachment;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Contact;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodePlace;
import org.kusei.plan.NodeTree;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;

/**
 * One edition of a ward's policy (運営方針) for a year, whole: what a page, an API or a file shows.
 *
 * @param number counts the editions of the policy, from 1
 * @param head the ward mayor (区長) who answers for it
 * @param publishedOn the date the document prints
 */
public record Edition(
    EditionId id,
    Ward ward,
    FiscalYear year,
    int number,
    Stage stage,
    @Nullable String head,
    @Nullable LocalDate publishedOn,
    List<Statement> statements,
    NodeTree tree,
    List<ReformItem> reformItems,
    SelfEvaluation selfEvaluation,
    List<Attachment> attachments,
    @Nullable Contact contact) {

  public Edition {
    statements = List.copyOf(statements);
    reformItems = List.copyOf(reformItems);
    attachments = List.copyOf(attachments);
  }

  /** Whether it was recorded; what only could become an edition has no page and no name. */
  public boolean isOnRecord() {
    return !id.equals(EditionId.NOT_YET);
  }

  public List<Issue> issues() {
    return tree.issues();
  }

  /** All nodes in reading order, each with the nodes it stands under. */
  public List<NodePlace> places() {
    return tree.places();
  }

  /** The node whose {@link #address} this is; a key's address works for every node. */
  public Optional<NodePlace> find(String address) {
    return tree.find(address);
  }

  /** How addresses name the node: by its code where that names it alone, else by its key. */
  public String address(Node node) {
    return tree.address(node);
  }

  /** What its amounts for its own year add up to. */
  public BudgetTotal total(Authority authority) {
    return BudgetTotal.of(issues(), year(), authority);
  }
}
