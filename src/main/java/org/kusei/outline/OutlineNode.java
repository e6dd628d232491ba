package org.kusei.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.plan.BudgetLine;

/**
 * An issue, strategy or initiative as recognised. An initiative stands under the strategy whose
 * code is its prefix, else directly under the issue.
 *
 * @param code normalised: 1, 1-1, 1-1-1; null where the document numbers nothing
 * @param title without label, brackets and budget
 * @param text paragraphs and bullets under the heading, in order
 */
public record OutlineNode(
    Kind kind,
    @Nullable String code,
    Passage title,
    List<Passage> text,
    List<BudgetLine> budgets,
    List<OutlineNode> children,
    Lines lines) {

  /** The three levels of a ward policy. */
  public enum Kind {
    /** 経営課題. */
    ISSUE,
    /** 戦略. */
    STRATEGY,
    /** 具体的取組. */
    INITIATIVE
  }

  public OutlineNode {
    text = List.copyOf(text);
    budgets = List.copyOf(budgets);
    children = List.copyOf(children);
  }
}
