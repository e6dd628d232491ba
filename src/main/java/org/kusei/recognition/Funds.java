package org.kusei.recognition;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.BudgetReader;
import org.kusei.grammar.Paragraphs;
import org.kusei.grammar.Titles;
import org.kusei.outline.OutlineNode;
import org.kusei.source.Cell;

/** Takes the money that stands beside nodes: behind titles, in blocks and in cells of their own. */
final class Funds {

  private static final int LONGEST = 200;

  /** What is longer explains something. */
  private static final int SHORT = 24;

  private static final Pattern FIGURE = Pattern.compile("[0-9百千万億] ?円|^約? ?[0-9,.]{1,15} ?$");

  private final Context context;
  private BudgetReader.Heading years = BudgetReader.Heading.NONE;

  /** What the next sum is, where its heading stands in a block before it. */
  private BudgetReader.@Nullable Heading awaited;

  private @Nullable Cell awaitedIn;

  Funds(Context context) {
    this.context = context;
  }

  /** A heading or the end of a table: no sum is awaited any more. */
  void rest() {
    awaited = null;
  }

  /** Takes the year over for sums that name none. */
  void assume(BudgetReader.Heading heading) {
    years = heading;
  }

  /** The aside in a label such as 主な具体的取組(29年度予算額) counts for the sums that follow. */
  void aside(String folded, int from) {
    int open = folded.indexOf('(', from);
    var aside = open < 0 ? null : context.budgets().bracket(folded, open, years);
    if (aside != null && !aside.labels().isEmpty()) {
      years = aside.labels().getLast();
    }
  }

  /** Whether the block from there on speaks of nothing but money. */
  boolean fill(BlockText text, int from) {
    int start = text.skipSpace(from, text.length());
    int mark = Paragraphs.bullet(text.folded(), start, text.length());
    return text.length() < LONGEST
        && context.budgets().whole(text.folded(), mark, text.length(), years) != null;
  }

  /** Whether the words from there on are a sum, or say what a sum is. */
  boolean isMoney(String folded, int from) {
    return context.budgets().whole(folded, from, folded.length(), years) != null;
  }

  /** An amount in a column of its own; true if it was taken. */
  boolean cell(NodeDraft node, BlockText text, int from, BudgetReader.Heading head) {
    String folded = text.folded();
    var money = ofRow(text, head);
    var sum = context.budgets().sum(folded, from, folded.length(), money);
    if (sum != null) {
      node.budgets.add(sum);
      claim(node, text, from, text.length());
      return true;
    }
    var found = context.budgets().whole(folded, from, folded.length(), money);
    if (found == null && text.length() < SHORT && FIGURE.matcher(folded).find()) {
      unreadable(text, from);
    }
    return found != null && add(node, text, from, found);
  }

  /** 区CM予算 at the beginning of the row says whose money the columns show. */
  private BudgetReader.Heading ofRow(BlockText text, BudgetReader.Heading head) {
    var row = awaited;
    return row != null && isInRow(awaitedIn, text.block().cell())
        ? new BudgetReader.Heading(head.year(), row.authority(), head.phase(), head.unit())
        : head;
  }

  private static boolean isInRow(@Nullable Cell one, @Nullable Cell other) {
    return one != null && other != null && one.table() == other.table() && one.row() == other.row();
  }

  /**
   * Takes the money a stretch begins with, where words in brackets behind it explain it; gives
   * where those begin, or {@code from}.
   */
  int before(NodeDraft node, BlockText text, int from, int to) {
    String folded = text.folded();
    int start = Paragraphs.bullet(folded, text.skipSpace(from, to), to);
    for (int i = start + 1; i < Math.min(to, start + LONGEST); i++) {
      if ("(※".indexOf(folded.charAt(i)) < 0) {
        continue;
      }
      var found = context.budgets().whole(folded, start, i, years);
      if (found != null && !found.isLabel()) {
        add(node, text, from, new BudgetReader.Found(found.budgets(), found.labels(), i));
        return i;
      }
    }
    return from;
  }

  /** Says that a sum should stand there and none can be read; the words stay text. */
  void unreadable(BlockText text, int at) {
    context.notes().add(text.lineOf(at), "amount-unreadable", "金額を読み取れません。書かれたまま本文に残しました。");
  }

  /** A stretch that speaks of nothing but money; true if it was taken. */
  boolean stretch(NodeDraft node, BlockText text, int from, int to) {
    String folded = text.folded();
    int start = Paragraphs.bullet(folded, text.skipSpace(from, to), to);
    if (to - start > LONGEST) {
      return false;
    }
    var heading = awaited;
    var sum = heading == null ? null : context.budgets().sum(folded, start, to, heading);
    if (sum != null) {
      node.budgets.add(sum);
      claim(node, text, from, to);
      awaited = null;
      return true;
    }
    var whole = context.budgets().whole(folded, start, to, years);
    var found = whole == null && isBare(node) ? dash(folded, start, to) : whole;
    return found != null && add(node, text, from, found);
  }

  /** Whether nothing but the title of an initiative has been seen, so that (-) is its budget. */
  private static boolean isBare(NodeDraft node) {
    return node.kind == OutlineNode.Kind.INITIATIVE
        && !node.awaitsTitle()
        && node.text.isEmpty()
        && node.budgets.isEmpty();
  }

  private BudgetReader.@Nullable Found dash(String folded, int start, int to) {
    var dash = Titles.dash(folded, start, to, years, context.budgets());
    return dash != null && dash.end() == to ? dash : null;
  }

  /** The budgets that follow a title in brackets of their own, or plainly to the end. */
  int behind(NodeDraft node, BlockText text, int from, int limit) {
    int at = from;
    while (true) {
      int start = text.skipSpace(at, limit);
      var found = start < limit ? budget(text.folded(), start, limit) : null;
      if (found == null || found.end() > limit) {
        return at;
      }
      add(node, text, start, found);
      at = found.end();
    }
  }

  private BudgetReader.@Nullable Found budget(String folded, int start, int limit) {
    var bracket = context.budgets().bracket(folded, start, years);
    var found =
        bracket == null ? Titles.dash(folded, start, limit, years, context.budgets()) : bracket;
    if (found != null || limit - start >= LONGEST) {
      return found;
    }
    var whole = context.budgets().whole(folded, start, limit, years);
    boolean none = whole == null && !years.equals(BudgetReader.Heading.NONE);
    var dash = none ? context.budgets().sum(folded, start, limit, years) : null;
    return dash == null ? whole : new BudgetReader.Found(List.of(dash), List.of(), limit);
  }

  private boolean add(NodeDraft node, BlockText text, int from, BudgetReader.Found found) {
    node.budgets.addAll(found.budgets());
    awaited = found.isLabel() ? found.labels().getLast() : null;
    awaitedIn = text.block().cell();
    claim(node, text, from, found.end());
    return true;
  }

  private void claim(NodeDraft node, BlockText text, int from, int to) {
    context.ledger().label(text, from, to);
    node.seen(text.spans(from, to));
  }
}
