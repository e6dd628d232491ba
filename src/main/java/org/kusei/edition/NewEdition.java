package org.kusei.edition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.Attachment;
import org.kusei.plan.Contact;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Sourced;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;

/**
 * A published document's content, to be entered as the next edition of a ward's policy.
 *
 * @param issues the tree; at the top only issues
 * @param source the file it was read from; null when there is none
 * @param reason why there is a new edition, for the history
 */
public record NewEdition(
    Ward ward,
    FiscalYear year,
    Stage stage,
    @Nullable String head,
    @Nullable LocalDate publishedOn,
    List<Sourced<Statement>> statements,
    List<NewNode> issues,
    List<Sourced<ReformItem>> reformItems,
    List<Sourced<String>> achievements,
    List<Sourced<String>> remaining,
    List<Sourced<Attachment>> attachments,
    @Nullable Contact contact,
    @Nullable SourceFile source,
    String reason) {

  public NewEdition {
    statements = List.copyOf(statements);
    issues = List.copyOf(issues);
    reformItems = List.copyOf(reformItems);
    achievements = List.copyOf(achievements);
    remaining = List.copyOf(remaining);
    attachments = List.copyOf(attachments);
  }

  public boolean isEmpty() {
    return statements.isEmpty()
        && issues.isEmpty()
        && reformItems.isEmpty()
        && achievements.isEmpty()
        && remaining.isEmpty();
  }
}
