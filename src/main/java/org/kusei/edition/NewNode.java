package org.kusei.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Sourced;

/**
 * A node to be entered; its key is found when it is recorded.
 *
 * @param code normalised numbering, e.g. {@code 1-1-2}; null where the document numbers nothing
 * @param tags by which views cut across the tree; a document on paper has none
 */
public record NewNode(
    Kind kind,
    @Nullable String code,
    Sourced<String> title,
    List<Sourced<String>> paragraphs,
    List<BudgetLine> budgets,
    List<NewNode> children,
    List<String> tags) {

  /** The three levels of a policy's tree. */
  public enum Kind {
    /** 経営課題. */
    ISSUE,
    /** 戦略. */
    STRATEGY,
    /** 具体的取組. */
    INITIATIVE
  }

  public NewNode {
    paragraphs = List.copyOf(paragraphs);
    budgets = List.copyOf(budgets);
    tags = List.copyOf(tags);
    children = List.copyOf(children);
  }
}
