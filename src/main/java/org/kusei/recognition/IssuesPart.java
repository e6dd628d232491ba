package org.kusei.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Columns;
import org.kusei.grammar.FirstLook;
import org.kusei.grammar.Heading;
import org.kusei.grammar.Headings;
import org.kusei.grammar.Label;
import org.kusei.grammar.Labels;
import org.kusei.grammar.Paragraphs;
import org.kusei.grammar.TitleEnd;
import org.kusei.grammar.Titles;
import org.kusei.notation.Brackets;
import org.kusei.outline.OutlineNode;
import org.kusei.source.Block;
import org.kusei.source.Cell;

/** 重点的に取り組む主な経営課題: issues, strategies, initiatives, with their texts and budgets. */
final class IssuesPart implements Part {

  private static final int LONGEST_TITLE = 60;

  private final Context context;
  private final List<NodeDraft> nodes = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  /** Strategies have neither labels nor codes: brackets alone tell them. */
  private final boolean unlabelled;

  /** The newer form without initiatives: every field is one of the issue. */
  private final boolean simple;

  private final Rows rows = new Rows();
  private final Funds funds;
  private final PlainTitles plain;
  private @Nullable NodeDraft current;
  private @Nullable NodeDraft issue;
  private @Nullable NodeDraft inFields;
  private Heading.@Nullable Kind mode;
  private @Nullable Waiting waiting;

  /** A label that is structure if headings follow it, and text of the node if text does. */
  private record Waiting(BlockText text, int from, int to) {}

  IssuesPart(Context context, FirstLook look) {
    this.context = context;
    this.funds = new Funds(context);
    this.plain = new PlainTitles(context, funds);
    this.unlabelled = !look.saw(FirstLook.Sign.STRATEGY);
    this.simple = look.saw(FirstLook.Sign.SIMPLE) && !look.saw(FirstLook.Sign.INITIATIVE);
  }

  List<NodeDraft> nodes() {
    return nodes;
  }

  boolean hasNodes() {
    return !nodes.isEmpty();
  }

  /** Whether nodes stand in the table of the cell, so that its labels are theirs. */
  boolean fills(@Nullable Cell cell) {
    return cell != null && rows.inTable(cell);
  }

  boolean knows(Heading heading) {
    var code = heading.code();
    var kind = heading.kind().node();
    return code != null && kind != null && codes.contains(kind + " " + code.normal());
  }

  @Override
  public void label(BlockText text, Labels.Found found) {
    Heading.Kind kind = kind(found.label());
    String folded = text.folded();
    if (kind == null || isOwnField(kind)) {
      field(text, found);
      return;
    }
    boolean row = waiting != null && isStackedHead(text);
    settle(true);
    mode = kind;
    funds.aside(folded, found.start());
    waiting = new Waiting(text, 0, found.end());
    if (row && found.whole()) {
      settle(true);
    }
    if (!found.whole()) {
      take(text, found.end());
    }
  }

  /** The header row of a table whose cells stand one a line: 経営課題の概要, then 主な戦略. */
  private static boolean isStackedHead(BlockText text) {
    return text.block().cell() == null && text.block().kind() == Block.Kind.PARAGRAPH;
  }

  /** Among the fields of a strategy, 戦略 is one of them and begins no further strategy. */
  private boolean isOwnField(Heading.Kind kind) {
    NodeDraft node = current;
    return node != null && node == inFields && node.kind == kind.node();
  }

  private void field(BlockText text, Labels.Found found) {
    if (simple && issue != null) {
      current = issue;
    }
    rows.label(text.block().cell(), current);
    NodeDraft owner = current;
    if (owner != null && funds.stretch(owner, text, 0, text.length())) {
      return;
    }
    settle(true);
    inFields = current;
    if (found.whole()) {
      mode = null;
      NodeDraft node = current;
      if (node != null) {
        TextPart.add(context.ledger(), text, 0, text.length(), node.text);
      }
    } else {
      take(text, 0);
    }
  }

  private static Heading.@Nullable Kind kind(@Nullable Label label) {
    return switch (label) {
      case ISSUE_COLUMN -> Heading.Kind.ISSUE;
      case STRATEGY_COLUMN -> Heading.Kind.STRATEGY;
      case INITIATIVE_COLUMN -> Heading.Kind.INITIATIVE;
      case null, default -> null;
    };
  }

  /** A header row says anew what stands below it. */
  void columnHead() {
    settle(true);
    funds.rest();
  }

  /** No heading and no text follows here any more. */
  void end() {
    settle(true);
    funds.rest();
    mode = null;
  }

  /** Decides what a waiting label was. */
  private void settle(boolean structure) {
    Waiting label = waiting;
    NodeDraft node = current;
    waiting = null;
    if (label == null) {
      return;
    }
    if (structure || node == null) {
      context.ledger().label(label.text(), label.from(), label.to());
    } else {
      TextPart.add(context.ledger(), label.text(), label.from(), label.to(), node.text);
    }
  }

  @Override
  public void take(BlockText text, int from) {
    Cell cell = text.block().cell();
    current =
        simple && issue != null && funds.fill(text, from) ? issue : rows.target(cell, current);
    if (rows.isTotal(text)) {
      return;
    }
    var head = context.columns().above(cell).filter(above -> says(above, cell)).orElse(null);
    if (head == null || !underHead(text, from, head)) {
      walk(text, from, mode, false);
    }
  }

  /** Whether the head tells what the cell holds: a label beside the cell is nearer than it. */
  private boolean says(Columns.Head head, @Nullable Cell cell) {
    return head.money() != null || !rows.isBesideLabel(cell);
  }

  /** Takes what a header row tells about; true if it did. */
  private boolean underHead(BlockText text, int from, Columns.Head head) {
    NodeDraft node = current;
    var money = head.money();
    if (head.label() == null) {
      return money != null && node != null && funds.cell(node, text, from, money);
    }
    var kind = head.label() == Label.NUMBER ? PlainTitles.byDepth(text, from) : kind(head.label());
    if (kind == null) {
      return false;
    }
    if (money != null) {
      funds.assume(money);
    }
    walk(text, from, kind, rows.isFirstIn(text));
    return true;
  }

  private void claim(NodeDraft node, BlockText text, int from, int to) {
    context.ledger().label(text, from, to);
    node.seen(text.spans(from, to));
  }

  private void walk(BlockText text, int from, Heading.@Nullable Kind place, boolean cellStart) {
    Heading first = first(text, from, place, cellStart);
    int at = first == null ? words(text, from) : open(text, from, first);
    while (at < text.length()) {
      Heading heading = Headings.at(text.folded(), text.skipSpace(at, text.length()), false, null);
      boolean node = heading != null && heading.kind().node() != null;
      at = heading != null && node ? open(text, at, heading) : words(text, at);
    }
  }

  /** The heading that the block itself begins with. */
  private @Nullable Heading first(
      BlockText text, int from, Heading.@Nullable Kind place, boolean cellStart) {
    String folded = text.folded();
    int start = text.skipSpace(from, folded.length());
    int mark = Paragraphs.bullet(folded, start, folded.length());
    Heading heading = Headings.at(folded, text.skipSpace(mark, folded.length()), true, place);
    if (heading == null && isBareStrategy(text, start)) {
      heading = Headings.at(folded, start, true, Heading.Kind.STRATEGY);
    }
    return heading != null && heading.kind().node() != null
        ? heading
        : plain(text, from, place, cellStart);
  }

  private @Nullable Heading plain(
      BlockText text, int from, Heading.@Nullable Kind place, boolean cellStart) {
    boolean begins = cellStart || waiting != null;
    return place == null ? null : plain.at(text, from, place, begins, awaitsTitle());
  }

  /** Takes the words up to the next heading inside the block and gives where that is. */
  private int words(BlockText text, int from) {
    int next = next(text.folded(), from + 1, text.length());
    text(text, from, next);
    return next;
  }

  private static int next(String folded, int from, int to) {
    int at = Headings.next(folded, from, to);
    while (at < to && Headings.at(folded, at, false, null) == null) {
      at = Headings.next(folded, at + 1, to);
    }
    return at;
  }

  /** A block of one bracketed title under an issue, where no strategy is labelled: 【題】. */
  private boolean isBareStrategy(BlockText text, int from) {
    String folded = text.folded();
    boolean bracket =
        unlabelled && inFields == null && current != null && folded.startsWith("【", from);
    return bracket
        && text.length() <= LONGEST_TITLE
        && Brackets.close(folded, from, text.length()) == text.trimEnd(from, text.length()) - 1;
  }

  private boolean awaitsTitle() {
    NodeDraft node = current;
    return node != null && node.awaitsTitle();
  }

  private int open(BlockText text, int at, Heading heading) {
    settle(true);
    var node = begin(text, at, heading);
    claim(node, text, at, heading.titleFrom());
    boolean closed = heading.closed();
    int title = heading.titleFrom();
    int limit = closed ? heading.titleTo() : next(text.folded(), title, heading.titleTo());
    boolean whole = closed || text.block().kind() == Block.Kind.HEADING;
    int end = funds.behind(node, text, title(node, text, title, limit, whole), limit);
    if (!closed) {
      return end;
    }
    text(text, end, limit);
    claim(node, text, heading.titleTo(), heading.end());
    return funds.behind(node, text, heading.end(), text.length());
  }

  private NodeDraft begin(BlockText text, int at, Heading heading) {
    var kind = Objects.requireNonNull(heading.kind().node());
    var node = new NodeDraft(kind, heading, text, text.skipSpace(at, text.length()));
    nodes.add(node);
    codes.add(kind + " " + node.normal);
    current = node;
    issue = kind == OutlineNode.Kind.ISSUE ? node : issue;
    inFields = null;
    funds.rest();
    if (isForm(text, heading)) {
      context.columns().cut(text.block().cell());
    }
    rows.opened(text, node);
    if (kind == OutlineNode.Kind.ISSUE && text.block().cell() == null) {
      mode = null;
    }
    if (heading.unbalanced()) {
      context.notes().add(node.line, "bracket-unbalanced", "見出しの括弧の開きと閉じが合っていません。");
    }
    return node;
  }

  /** A heading that stands where the column says something else: the heads above end there. */
  private boolean isForm(BlockText text, Heading heading) {
    var label = context.columns().above(text.block().cell()).map(Columns.Head::label).orElse(null);
    return heading.sign() == Heading.Sign.LABEL && label != null && kind(label) != heading.kind();
  }

  /** Takes the title from the stretch and gives where it ends. */
  private int title(NodeDraft node, BlockText text, int from, int limit, boolean whole) {
    String folded = text.folded();
    int money = Titles.budget(context.budgets(), folded, from, limit);
    int odd = Titles.unreadable(folded, from, money);
    int end = text.trimEnd(from, whole ? odd : TitleEnd.of(folded, from, odd));
    int start = text.skipSpace(from, end);
    if (start >= end) {
      return end;
    }
    boolean quoted = Titles.isQuoted(folded, start, end);
    if (quoted) {
      context.ledger().label(text, start, start + 1);
      context.ledger().label(text, end - 1, end);
    }
    if (odd < money) {
      funds.unreadable(text, odd);
    }
    node.titles.add(
        context.ledger().content(text, quoted ? start + 1 : start, quoted ? end - 1 : end));
    return end;
  }

  private void text(BlockText text, int from, int to) {
    int start = text.skipSpace(from, to);
    NodeDraft node = current;
    if (start >= to || node == null || funds.stretch(node, text, start, to)) {
      return;
    }
    if (node.awaitsTitle()) {
      int end = title(node, text, start, to, text.block().kind() == Block.Kind.HEADING);
      text(text, funds.behind(node, text, end, to), to);
      return;
    }
    settle(false);
    TextPart.add(context.ledger(), text, funds.before(node, text, start, to), to, node.text);
  }
}
