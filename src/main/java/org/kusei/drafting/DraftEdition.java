package org.kusei.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodeTree;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Sourced;
import org.kusei.plan.Stage;
import org.kusei.plan.Strategy;

/** What a draft would be as an edition, and is when it becomes one. */
final class DraftEdition {
  private static final SelfEvaluation NOT_YET = new SelfEvaluation(List.of(), List.of());

  private final Draft draft;
  private final @Nullable Edition base;

  /**
   * @param base the edition of the same year whose self-evaluation and files go along; null for
   *     none
   */
  DraftEdition(Draft draft, @Nullable Edition base) {
    this.draft = draft;
    this.base = base;
  }

  /** As readers would see it; its id names no row. */
  Edition edition(Stage stage, int number, @Nullable LocalDate publishedOn) {
    return new Edition(
        EditionId.NOT_YET,
        draft.ward(),
        draft.year(),
        number,
        stage,
        draft.head().mayor(),
        publishedOn,
        draft.head().statements(),
        NodeTree.of(issues()),
        draft.head().reformItems(),
        base == null ? NOT_YET : base.selfEvaluation(),
        base == null ? List.of() : base.attachments(),
        draft.head().contact());
  }

  NewEdition newEdition(Stage stage, LocalDate publishedOn, String reason) {
    var whole = edition(stage, 1, publishedOn);
    return new NewEdition(
        draft.ward(),
        draft.year(),
        stage,
        whole.head(),
        publishedOn,
        typed(whole.statements()),
        newNodes(null),
        typed(whole.reformItems()),
        typed(whole.selfEvaluation().achievements()),
        typed(whole.selfEvaluation().remaining()),
        typed(whole.attachments()),
        whole.contact(),
        null,
        reason);
  }

  /** The keys of its nodes, in reading order. */
  List<NodeKey> keys() {
    return draft.nodes().stream().map(DraftNode::key).toList();
  }

  private List<Issue> issues() {
    return nodes(null).stream().map(Issue.class::cast).toList();
  }

  private List<Node> nodes(@Nullable NodeKey parent) {
    return draft.children(parent).stream().map(this::node).toList();
  }

  private Node node(DraftNode node) {
    var content = node.text().content();
    var children = nodes(node.key());
    return switch (node.kind()) {
      case ISSUE -> new Issue(node.key(), content, children);
      case STRATEGY -> new Strategy(node.key(), content, children);
      case INITIATIVE -> new Initiative(node.key(), content, children);
    };
  }

  private List<NewNode> newNodes(@Nullable NodeKey parent) {
    return draft.children(parent).stream()
        .map(node -> {
          var text = node.text();
          return new NewNode(
              node.kind(),
              text.code(),
              new Sourced<>(text.title(), null),
              typed(text.paragraphs()),
              text.budgets(),
              newNodes(node.key()),
              text.tags());
        })
        .toList();
  }

  private static <T> List<Sourced<T>> typed(List<T> values) {
    return values.stream()
        .map(value -> new Sourced<T>(Objects.requireNonNull(value), null))
        .toList();
  }
}
