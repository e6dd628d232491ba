package org.kusei.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a node says.
 *
 * @param code normalised numbering, e.g. {@code 1-1-2}; null where the document numbers nothing
 * @param title without label, brackets and budget
 * @param paragraphs paragraphs and bullets under the heading, in order
 * @param tags by which views cut across the tree: a mayor's viewpoints, SDGs
 */
public record Content(
    @Nullable String code,
    String title,
    List<String> paragraphs,
    List<BudgetLine> budgets,
    List<String> tags) {

  public Content {
    paragraphs = List.copyOf(paragraphs);
    budgets = List.copyOf(budgets);
    tags = List.copyOf(tags);
  }

  /** Without tags. */
  public Content(
      @Nullable String code, String title, List<String> paragraphs, List<BudgetLine> budgets) {
    this(code, title, paragraphs, budgets, List.of());
  }
}
