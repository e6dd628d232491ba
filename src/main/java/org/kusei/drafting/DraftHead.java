package org.kusei.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.Contact;
import org.kusei.plan.ReformItem;
import org.kusei.plan.Statement;

/**
 * What a draft says beside its tree.
 *
 * @param version counts the savings of the head, from 1
 * @param mayor the ward mayor (区長) who answers for it
 */
public record DraftHead(
    int version,
    @Nullable String mayor,
    List<Statement> statements,
    List<ReformItem> reformItems,
    @Nullable Contact contact) {

  public DraftHead {
    statements = List.copyOf(statements);
    reformItems = List.copyOf(reformItems);
  }

  /** The statements of one kind. */
  public List<String> texts(Statement.Kind kind) {
    return statements.stream().filter(each -> each.kind() == kind).map(Statement::text).toList();
  }
}
