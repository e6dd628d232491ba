package org.kusei.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Content;

/**
 * What a node of a draft says.
 *
 * @param code numbering, e.g. {@code 1-1-2}; null where it has none
 * @param tags by which views cut across the tree: a mayor's viewpoints, SDGs
 */
public record DraftText(
    @Nullable String code,
    String title,
    List<String> paragraphs,
    List<BudgetLine> budgets,
    List<String> tags) {

  public DraftText {
    paragraphs = List.copyOf(paragraphs);
    budgets = List.copyOf(budgets);
    tags = List.copyOf(tags);
  }

  static DraftText titled(String title) {
    return new DraftText(null, title, List.of(), List.of(), List.of());
  }

  DraftText coded(@Nullable String other) {
    return new DraftText(other, title, paragraphs, budgets, tags);
  }

  /** As an edition will say it. */
  public Content content() {
    return new Content(code, title, paragraphs, budgets, tags);
  }
}
