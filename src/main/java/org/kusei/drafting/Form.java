package org.kusei.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.NewNode.Kind;
import org.kusei.plan.NodeKey;

/** What form a draft's tree may have, and its numbers. */
final class Form {

  /**
   * Why a node of that kind may not stand there; null when it may.
   *
   * @param moved null for a new node
   */
  static @Nullable String refusal(
      Draft draft, @Nullable NodeKey moved, @Nullable NodeKey parent, Kind kind) {
    if (parent == null) {
      return kind == Kind.ISSUE ? null : "drafting.refused.top";
    }
    if (moved != null && draft.holds(moved, parent)) {
      return "drafting.refused.cycle";
    }
    var above = draft.find(parent);
    if (above.isEmpty()) {
      return "drafting.refused.parent-removed";
    }
    return above.get().kind().compareTo(kind) < 0 ? null : "drafting.refused.kind";
  }

  /** These nodes as the children of that parent, in this order. */
  static List<DraftNode> under(@Nullable NodeKey parent, List<DraftNode> children) {
    return IntStream.range(0, children.size())
        .mapToObj(i -> {
          var node = children.get(i);
          return new DraftNode(node.key(), parent, node.kind(), i, node.version(), node.text());
        })
        .toList();
  }

  /** The nodes whose number by place is another than they have, with that number. */
  static List<DraftNode> numbered(Draft draft) {
    var numbered = new ArrayList<DraftNode>();
    number(draft, null, "", numbered);
    return numbered;
  }

  private static void number(
      Draft draft, @Nullable NodeKey parent, String prefix, List<DraftNode> into) {
    var children = draft.children(parent);
    for (int i = 0; i < children.size(); i++) {
      var node = children.get(i);
      var code = prefix + (i + 1);
      if (!Objects.equals(node.text().code(), code)) {
        into.add(
            new DraftNode(
                node.key(),
                node.parent(),
                node.kind(),
                node.position(),
                node.version(),
                node.text().coded(code)));
      }
      number(draft, node.key(), code + "-", into);
    }
  }

  static List<String> paragraphs(DraftText text, IntPredicate which) {
    return IntStream.range(0, text.paragraphs().size())
        .filter(which)
        .mapToObj(text.paragraphs()::get)
        .toList();
  }

  static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private Form() {}
}
