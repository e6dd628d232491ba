package org.kusei.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;

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
    List<Issue> issues,
    List<ReformItem> reformItems,
    SelfEvaluation selfEvaluation,
    List<Attachment> attachments,
    @Nullable Contact contact) {

  public Edition {
    statements = List.copyOf(statements);
    issues = List.copyOf(issues);
    reformItems = List.copyOf(reformItems);
    attachments = List.copyOf(attachments);
  }
}
