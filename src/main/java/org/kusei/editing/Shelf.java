package org.kusei.editing;

import org.kusei.plan.Statement;

/**
 * A list of passages in an outline under review, from which and to which a passage can be moved.
 */
public sealed interface Shelf {

  /** A part of what the document says. */
  sealed interface Placed extends Shelf {}

  /** What no part of the outline shows. */
  sealed interface Loose extends Shelf {}

  /** The paragraphs of a node. */
  record NodeText(NodePath node) implements Placed {}

  /** The goals, missions or principles. */
  record Statements(Statement.Kind kind) implements Placed {}

  /** What the ward does about an item of the reform programme; {@code item} counts from 0. */
  record ReformActions(int item) implements Placed {}

  /**
   * A field of an item of a reform review; {@code item} and {@code review} count from 0, and {@code
   * review} is 0 for a field of the item itself.
   */
  record ReviewText(int item, int review, ReviewField field) implements Placed {}

  /** 1年間の取組成果と今後取り組みたいこと. */
  record Achievements() implements Placed {}

  /** 解決すべき課題と今後の改善方向. */
  record Remaining() implements Placed {}

  /** What nobody placed yet. */
  record Unplaced() implements Loose {}

  /** What is not content. */
  record Chrome() implements Loose {}
}
