package org.kusei.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kusei.outline.Lines;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.outline.Passage;
import org.kusei.plan.BudgetLine;
import org.kusei.platform.NotFoundException;
import org.kusei.source.Span;

/** Changes to the nodes of an outline, each giving new lists. */
final class Tree {

  static OutlineNode get(List<OutlineNode> nodes, NodePath path) {
    if (path.isTop() || path.first() < 0 || path.first() >= nodes.size()) {
      throw new NotFoundException(path);
    }
    var node = nodes.get(path.first());
    return path.rest().isTop() ? node : get(node.children(), path.rest());
  }

  static List<OutlineNode> changed(
      List<OutlineNode> nodes, NodePath path, UnaryOperator<OutlineNode> change) {
    get(nodes, path);
    var changed = new ArrayList<>(nodes);
    changed.set(
        path.first(),
        path.rest().isTop()
            ? change.apply(nodes.get(path.first()))
            : withChildren(
                nodes.get(path.first()),
                changed(nodes.get(path.first()).children(), path.rest(), change)));
    return changed;
  }

  static List<OutlineNode> without(List<OutlineNode> nodes, NodePath path) {
    get(nodes, path);
    if (path.parent().isTop()) {
      var fewer = new ArrayList<>(nodes);
      fewer.remove(path.first());
      return fewer;
    }
    return changed(
        nodes,
        path.parent(),
        parent ->
            withChildren(parent, without(parent.children(), NodePath.TOP.child(path.last()))));
  }

  static List<OutlineNode> with(
      List<OutlineNode> nodes, NodePath parent, int position, OutlineNode node) {
    if (parent.isTop()) {
      var more = new ArrayList<>(nodes);
      more.add(Math.clamp(position, 0, nodes.size()), node);
      return more;
    }
    return changed(
        nodes,
        parent,
        old -> withChildren(old, with(old.children(), NodePath.TOP, position, node)));
  }

  static OutlineNode made(Kind kind, Passage title) {
    return new OutlineNode(
        kind, null, title, List.of(), List.of(), List.of(), lines(List.of(title), null));
  }

  static OutlineNode withChildren(OutlineNode node, List<OutlineNode> children) {
    return new OutlineNode(
        node.kind(),
        node.code(),
        node.title(),
        node.text(),
        node.budgets(),
        children,
        node.lines());
  }

  static OutlineNode withText(OutlineNode node, List<Passage> text) {
    var own = new ArrayList<>(text);
    own.add(node.title());
    return new OutlineNode(
        node.kind(),
        node.code(),
        node.title(),
        text,
        node.budgets(),
        node.children(),
        lines(own, node.lines()));
  }

  static OutlineNode withTitle(OutlineNode node, String title) {
    return new OutlineNode(
        node.kind(),
        node.code(),
        new Passage(title, node.title().spans()),
        node.text(),
        node.budgets(),
        node.children(),
        node.lines());
  }

  static OutlineNode withCode(OutlineNode node, @Nullable String code) {
    return new OutlineNode(
        node.kind(),
        code,
        node.title(),
        node.text(),
        node.budgets(),
        node.children(),
        node.lines());
  }

  static OutlineNode withKind(OutlineNode node, Kind kind) {
    return new OutlineNode(
        kind,
        node.code(),
        node.title(),
        node.text(),
        node.budgets(),
        node.children(),
        node.lines());
  }

  static OutlineNode withBudgets(OutlineNode node, List<BudgetLine> budgets) {
    return new OutlineNode(
        node.kind(),
        node.code(),
        node.title(),
        node.text(),
        budgets,
        node.children(),
        node.lines());
  }

  private static Lines lines(List<Passage> passages, @Nullable Lines otherwise) {
    var lines =
        passages.stream()
            .flatMap(passage -> passage.spans().stream())
            .mapToInt(Span::line)
            .summaryStatistics();
    if (lines.getCount() == 0) {
      return otherwise == null ? new Lines(1, 1) : otherwise;
    }
    return new Lines(lines.getMin(), lines.getMax());
  }

  private Tree() {}
}
