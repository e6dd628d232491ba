package org.kusei.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.Heading;
import org.kusei.grammar.Ledger;
import org.kusei.grammar.Notes;
import org.kusei.notation.Codes;
import org.kusei.notation.Folding;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.source.Cell;

/** Puts nodes under one another: by the prefix of their codes, without codes by position. */
final class TreeBuilder {

  private final Ledger ledger;
  private final Notes notes;
  private final List<NodeDraft> roots = new ArrayList<>();
  private final Map<String, NodeDraft> byCode = new HashMap<>();

  /** How many nodes stand under one another node in one cell. */
  private final Map<Spot, Integer> beside = new HashMap<>();

  /** Nodes that carry their label somewhere: a summary may leave it out. */
  private final Set<String> named = new HashSet<>();

  private record Spot(NodeDraft parent, @Nullable Cell cell) {}

  private @Nullable NodeDraft issue;
  private @Nullable NodeDraft strategy;

  /** The issue under which codes begin anew. */
  private @Nullable NodeDraft anew;

  TreeBuilder(Ledger ledger, Notes notes) {
    this.ledger = ledger;
    this.notes = notes;
  }

  List<OutlineNode> build(List<NodeDraft> drafts) {
    var labelled = new EnumMap<Kind, Integer>(Kind.class);
    for (NodeDraft draft : drafts) {
      if (draft.sign == Heading.Sign.LABEL) {
        named.add(key(draft.kind, String.valueOf(draft.normal)));
      }
      int weight = draft.sign == Heading.Sign.LABEL ? 1 : draft.sign == Heading.Sign.CODE ? -1 : 0;
      labelled.merge(draft.kind, weight, Integer::sum);
    }
    for (NodeDraft draft : drafts) {
      note(draft, labelled.getOrDefault(draft.kind, -1) >= 0);
      place(draft);
    }
    gaps(roots);
    return roots.stream().map(NodeDraft::node).toList();
  }

  private void note(NodeDraft draft, boolean mostLabelled) {
    if (draft.sign == Heading.Sign.MISSPELT_LABEL) {
      notes.add(
          draft.line, "label-misspelt", "見出しの語が書き誤りのようです。番号の深さから" + word(draft.kind) + "としました。");
    }
    boolean known = named.contains(key(draft.kind, String.valueOf(draft.normal)));
    if (draft.sign == Heading.Sign.CODE && mostLabelled && !known) {
      notes.add(draft.line, "label-missing", "見出しの語がありません。番号の深さから" + word(draft.kind) + "としました。");
    }
    if (draft.awaitsTitle()) {
      notes.add(draft.line, "title-missing", word(draft.kind) + "の題が見つかりません。");
    }
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case ISSUE -> "経営課題";
      case STRATEGY -> "戦略";
      case INITIATIVE -> "具体的取組";
    };
  }

  private void place(NodeDraft draft) {
    NodeDraft parent = parent(draft);
    name(draft, parent);
    if (!again(draft)) {
      if (parent == null) {
        roots.add(draft);
      } else {
        parent.children.add(draft);
        beside.merge(new Spot(parent, draft.cell), 1, Integer::sum);
      }
    }
  }

  private @Nullable NodeDraft parent(NodeDraft draft) {
    return switch (draft.kind) {
      case ISSUE -> null;
      case STRATEGY -> parentOf(draft, issue, List.of(Kind.ISSUE));
      case INITIATIVE -> parentOf(draft, nearest(draft), List.of(Kind.STRATEGY, Kind.ISSUE));
    };
  }

  /** Several strategies side by side in one cell: none of them is nearer to what follows below. */
  private @Nullable NodeDraft nearest(NodeDraft draft) {
    NodeDraft near = strategy;
    NodeDraft top = issue;
    if (near == null || top == null) {
      return near == null ? top : near;
    }
    var cell = near.cell;
    boolean below = cell != null && draft.cell != null && !cell.equals(draft.cell);
    boolean shared = beside.getOrDefault(new Spot(top, cell), 0) > 1;
    return below && shared ? top : near;
  }

  private @Nullable NodeDraft parentOf(
      NodeDraft draft, @Nullable NodeDraft near, List<Kind> kinds) {
    var code = draft.code;
    if (code == null || code.depth() == 1 || startsAnew(draft)) {
      return near;
    }
    NodeDraft found = byPrefix(code, kinds);
    if (found != null) {
      return found;
    }
    boolean fits = near == null || near.code == null;
    if (!fits) {
      notes.add(
          draft.line, "parent-missing", "番号「" + code.normal() + "」の上位の見出しがありません。直前の見出しの下に置きました。");
    }
    return near;
  }

  private @Nullable NodeDraft byPrefix(Codes.Written code, List<Kind> kinds) {
    for (Kind kind : kinds) {
      for (int depth = code.depth() - 1; depth > 0; depth--) {
        NodeDraft found = byCode.get(key(kind, prefix(code, depth)));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Codes that begin at 1-1 again under each issue say nothing of the issue: the place does. */
  private boolean startsAnew(NodeDraft draft) {
    NodeDraft top = issue;
    String code = draft.normal;
    if (top == null || code == null || code.startsWith(top.normal + "-")) {
      return false;
    }
    if (top.normal != null && isTaken(draft, code)) {
      anew = top;
    }
    return anew == top;
  }

  private boolean isTaken(NodeDraft draft, String code) {
    NodeDraft known = byCode.get(key(draft.kind, code));
    return known != null && !draft.awaitsTitle() && !sameTitle(known, draft);
  }

  private static String prefix(Codes.Written code, int depth) {
    return new Codes.Written(code.parts().subList(0, depth), 0).normal();
  }

  private static String key(Kind kind, String code) {
    return kind + " " + code;
  }

  /** ① under issue 1 is 1-1: a code counted within its parent is completed by the parent's. */
  private void name(NodeDraft draft, @Nullable NodeDraft parent) {
    var code = draft.code;
    String above = parent == null ? null : parent.normal;
    if (code != null && code.depth() == 1 && draft.kind != Kind.ISSUE && above != null) {
      draft.normal = above + "-" + code.normal();
    }
  }

  /** A node that was there before takes in what is said of it again; true if it did. */
  private boolean again(NodeDraft draft) {
    String code = draft.normal;
    NodeDraft known = code == null ? null : byCode.get(key(draft.kind, code));
    boolean same = known != null && (draft.awaitsTitle() || sameTitle(known, draft));
    if (known != null && same) {
      notes.add(
          draft.line,
          "heading-repeated",
          "「" + code + "」は" + known.line + "行に出ています。同じ見出しとしてまとめました。");
      join(known, draft);
      remember(known);
      return true;
    }
    if (known != null) {
      notes.add(draft.line, "code-duplicate", "番号「" + code + "」が" + known.line + "行と重なっています。");
    }
    if (code != null) {
      byCode.put(key(draft.kind, code), draft);
    }
    remember(draft);
    return false;
  }

  private void join(NodeDraft known, NodeDraft draft) {
    if (known.awaitsTitle()) {
      known.titles.addAll(draft.titles);
    } else {
      draft.titles.forEach(ledger::repeated);
    }
    known.text.addAll(draft.text);
    draft.budgets.stream()
        .filter(budget -> !known.budgets.contains(budget))
        .forEach(known.budgets::add);
    known.children.addAll(draft.children);
  }

  private void remember(NodeDraft draft) {
    switch (draft.kind) {
      case ISSUE -> {
        issue = draft;
        strategy = null;
      }
      case STRATEGY -> strategy = draft;
      case INITIATIVE -> {}
    }
  }

  private static boolean sameTitle(NodeDraft one, NodeDraft other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(NodeDraft draft) {
    return Folding.fold(draft.title().text()).replace(" ", "");
  }

  private void gaps(List<NodeDraft> siblings) {
    int before = 0;
    for (NodeDraft draft : siblings) {
      String code = draft.normal;
      int number = code == null ? 0 : Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
      if (code != null && number > before + 1) {
        notes.add(draft.line, "numbering-gap", "「" + code + "」の前の番号がありません。主なものだけを載せた文書では普通のことです。");
      }
      before = code == null ? before : number;
      gaps(draft.children);
    }
  }
}
