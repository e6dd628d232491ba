package org.kusei.editing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Stage;

/** One thing that a person corrects in an outline under review. */
public sealed interface OutlineEdit {

  /** Corrects what the document says about itself. */
  sealed interface OfDocument extends OutlineEdit {}

  /** Corrects a node where it stands. */
  sealed interface OfNode extends OutlineEdit {
    NodePath node();
  }

  /** Names the ward as documents do; null makes the document a city-wide one. */
  record SetWard(@Nullable String ward) implements OfDocument {}

  /** Says which fiscal year the document is about. */
  record SetYear(@Nullable FiscalYear year) implements OfDocument {}

  /** Says what stage the document is of. */
  record SetStage(@Nullable Stage stage) implements OfDocument {}

  /** Names the ward mayor (区長). */
  record SetHead(@Nullable String head) implements OfDocument {}

  /** Says which date the document prints. */
  record SetPublishedOn(@Nullable LocalDate date) implements OfDocument {}

  /** Words a title anew; where it was read stays on record. */
  record SetTitle(NodePath node, String title) implements OfNode {}

  /** Numbers a node, or with null takes its number away. */
  record SetCode(NodePath node, @Nullable String code) implements OfNode {}

  /** An issue leaves its place for the top, another kind leaves the top for the issue above it. */
  record SetKind(NodePath node, Kind kind) implements OfNode {}

  /** Corrects the amounts beside a node. */
  record SetBudgets(NodePath node, List<BudgetLine> budgets) implements OfNode {

    public SetBudgets {
      budgets = List.copyOf(budgets);
    }
  }

  /** Corrects or moves passages. */
  sealed interface OfPassage extends OutlineEdit {}

  /** Corrects an item of a reform review; {@code item} counts from 0. */
  sealed interface OfReviewItem extends OutlineEdit {
    int item();
  }

  /** Words an item's title anew; where it was read stays on record. */
  record SetItemTitle(int item, String title) implements OfReviewItem {}

  /** Numbers an item as the programme does, or with null takes its number away. */
  record SetItemCode(int item, @Nullable String code) implements OfReviewItem {}

  /** Says how what was done was judged, as printed; {@code review} counts from 0. */
  record SetRating(int item, int review, @Nullable String rating) implements OfReviewItem {}

  /**
   * Words the passages of a place anew, one text a passage; what none stands for becomes unplaced.
   */
  record SetTexts(Shelf.Placed place, List<String> texts) implements OfPassage {

    public SetTexts {
      texts = List.copyOf(texts);
    }
  }

  /** Moves a passage among the parts of the document, or places what was loose. */
  record MovePassage(Shelf from, int index, Shelf.Placed to, int position) implements OfPassage {}

  /** Takes a passage out, with its bullet, label and amounts, as unplaced or as no content. */
  record PutAside(Shelf from, int index, Shelf.Loose to) implements OfPassage {}

  /** Makes a passage the title of a new node. */
  record MakeNode(Shelf from, int index, NodePath parent, int position, Kind kind)
      implements OutlineEdit {}

  /** {@code position} is counted once the node has left its old place. */
  record MoveNode(NodePath node, NodePath parent, int position) implements OutlineEdit {}

  /** With all below it; everything it was read from becomes unplaced. */
  record DeleteNode(NodePath node) implements OutlineEdit {}
}
