package org.kusei.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Heading;
import org.kusei.notation.Codes;
import org.kusei.outline.Lines;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.Passage;
import org.kusei.plan.BudgetLine;
import org.kusei.source.Cell;
import org.kusei.source.Span;

/** A node while its text is still coming in. */
final class NodeDraft {

  final OutlineNode.Kind kind;
  final Codes.@Nullable Written code;
  final Heading.Sign sign;
  final @Nullable Cell cell;
  final int line;
  final List<Passage> titles = new ArrayList<>();
  final List<Passage> text = new ArrayList<>();
  final List<BudgetLine> budgets = new ArrayList<>();
  final List<NodeDraft> children = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  @Nullable String normal;

  NodeDraft(OutlineNode.Kind kind, Heading heading, BlockText text, int at) {
    this.kind = kind;
    this.code = heading.code();
    this.normal = code == null ? null : code.normal();
    this.sign = heading.sign();
    this.cell = text.block().cell();
    this.line = text.lineOf(at);
  }

  boolean awaitsTitle() {
    return titles.isEmpty();
  }

  void seen(List<Span> claimed) {
    spans.addAll(claimed);
  }

  Passage title() {
    return titles.isEmpty() ? new Passage("", List.of()) : titles.getFirst();
  }

  OutlineNode node() {
    var all = new ArrayList<>(spans);
    titles.forEach(passage -> all.addAll(passage.spans()));
    text.forEach(passage -> all.addAll(passage.spans()));
    var lines = all.isEmpty() ? new Lines(line, line) : Lines.of(all);
    return new OutlineNode(
        kind,
        normal,
        title(),
        text,
        budgets,
        children.stream().map(NodeDraft::node).toList(),
        lines);
  }
}
