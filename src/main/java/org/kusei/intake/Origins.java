package org.kusei.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.NewNode;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.OutlineReformItem;
import org.kusei.outline.Passage;
import org.kusei.outline.ReviewItem;
import org.kusei.outline.ReviewItem.ItemReview;
import org.kusei.plan.Origin;
import org.kusei.plan.ReformItem;
import org.kusei.plan.Sourced;
import org.kusei.plan.Statement;
import org.kusei.reform.ProgrammeItem;
import org.kusei.source.Span;

/** Gives each part of an outline the place in the source that it came from. */
final class Origins {
  private final List<String> lines;

  Origins(List<String> lines) {
    this.lines = lines;
  }

  Sourced<Statement> statement(Statement.Kind kind, Passage passage) {
    return new Sourced<>(new Statement(kind, passage.text()), of(passage));
  }

  NewNode node(OutlineNode node) {
    return new NewNode(
        kind(node.kind()),
        node.code(),
        new Sourced<>(node.title().text(), of(node.title())),
        texts(node.text()),
        node.budgets(),
        node.children().stream().map(this::node).toList(),
        List.of());
  }

  private static NewNode.Kind kind(OutlineNode.Kind kind) {
    return switch (kind) {
      case ISSUE -> NewNode.Kind.ISSUE;
      case STRATEGY -> NewNode.Kind.STRATEGY;
      case INITIATIVE -> NewNode.Kind.INITIATIVE;
    };
  }

  Sourced<ReformItem> reformItem(OutlineReformItem item) {
    return new Sourced<>(
        new ReformItem(item.code(), item.title().text(), item.references(), plain(item.actions())),
        of(item.title()));
  }

  Sourced<ProgrammeItem> item(ReviewItem item) {
    return new Sourced<>(
        new ProgrammeItem(
            item.code(),
            item.title().text(),
            plain(item.purpose()),
            plain(item.approach()),
            plain(item.actions()),
            plain(item.outcomeTarget()),
            plain(item.performanceTarget()),
            item.reviews().stream().map(Origins::review).toList()),
        of(item.title()));
  }

  private static ProgrammeItem.ItemReview review(ItemReview review) {
    return new ProgrammeItem.ItemReview(
        plain(review.done()),
        review.rating(),
        plain(review.assessment()),
        plain(review.remaining()),
        plain(review.next()));
  }

  List<Sourced<String>> texts(List<Passage> passages) {
    return passages.stream().map(passage -> new Sourced<>(passage.text(), of(passage))).toList();
  }

  private static List<String> plain(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  /** Null for what a person typed. */
  private @Nullable Origin of(Passage passage) {
    var at = passage.spans().stream().mapToInt(Span::line).summaryStatistics();
    return at.getCount() == 0 ? null : new Origin(at.getMin(), at.getMax(), quote(passage));
  }

  private String quote(Passage passage) {
    return passage.spans().stream()
        .map(span -> lines.get(span.line() - 1).substring(span.start(), span.end()))
        .collect(Collectors.joining());
  }
}
