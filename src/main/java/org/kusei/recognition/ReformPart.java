package org.kusei.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Columns;
import org.kusei.grammar.Heading;
import org.kusei.grammar.Headings;
import org.kusei.grammar.Label;
import org.kusei.grammar.Labels;
import org.kusei.grammar.Paragraphs;
import org.kusei.grammar.TitleEnd;
import org.kusei.grammar.Titles;
import org.kusei.notation.Brackets;
import org.kusei.notation.Codes;
import org.kusei.outline.Lines;
import org.kusei.outline.OutlineReformItem;
import org.kusei.outline.Passage;
import org.kusei.source.Block;
import org.kusei.source.Cell;
import org.kusei.source.Span;

/** 「市政改革プラン」に基づく取組等(様式3): items with their actions and references to the programme. */
final class ReformPart implements Part {

  private static final int LONGEST_TITLE = 80;

  /** A noun ends the line, and what follows is a sentence or a list. */
  private static final Pattern TITLE_AND_TEXT =
      Pattern.compile("[^、,。ぁ-けげ-じず-ちぢ-もゃ-ゑをん](?:[^。]{2,}。.*| *[・•-].*)");

  /** 【1】 before a title. */
  private static final Pattern BRACKETED_NUMBER =
      Pattern.compile("[【\\[<](?:[0-9]{1,2}|[①-⑳])[】\\]>]");

  private static final int LONGEST_LINE = 24;

  private static final class Draft {
    private @Nullable String code;
    private @Nullable Passage title;
    private final List<String> references = new ArrayList<>();
    private final List<Passage> actions = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private @Nullable Cell cell;

    /** How the bullet looked that began the item, null where none did. */
    private @Nullable Bullet bullet;
  }

  private final Context context;
  private final Pillars pillars;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private @Nullable Draft current;
  private boolean inActions;

  ReformPart(Context context) {
    this.context = context;
    this.pillars = new Pillars(context.ledger());
  }

  /** Whether an item stands in the table of the cell, so that its fields do too. */
  boolean fills(@Nullable Cell cell) {
    return cell != null
        && drafts.stream()
            .anyMatch(draft -> draft.cell != null && draft.cell.table() == cell.table());
  }

  List<OutlineReformItem> items() {
    return drafts.stream().map(ReformPart::item).toList();
  }

  private static OutlineReformItem item(Draft draft) {
    var spans = new ArrayList<>(draft.spans);
    draft.actions.forEach(action -> spans.addAll(action.spans()));
    var title = draft.title == null ? new Passage("", List.of()) : draft.title;
    return new OutlineReformItem(
        draft.code, title, draft.references, draft.actions, Lines.of(spans));
  }

  @Override
  public void label(BlockText text, Labels.Found found) {
    boolean actions =
        found.label() == Label.ACTION_COLUMN || found.label() == Label.INITIATIVE_COLUMN;
    if (actions || found.label() == Label.REFORM_COLUMN) {
      context.ledger().label(text, 0, found.end());
      inActions = actions;
      current = inActions ? current : null;
      if (!found.whole()) {
        take(text, found.end());
      }
    } else if (current != null && text.block().cell() != null) {
      // 計画, 自己評価 and the other fields of the item's own table
      inActions = true;
      TextPart.add(context.ledger(), text, 0, text.length(), current.actions);
    } else {
      take(text, 0);
    }
  }

  @Override
  public void take(BlockText text, int from) {
    int at = from;
    int next = from;
    boolean start = true;
    while (at < text.length()) {
      int mark = start ? Paragraphs.bullet(text.folded(), at, text.length()) : at;
      Heading heading =
          Headings.at(text.folded(), text.skipSpace(mark, text.length()), start, null);
      boolean item = heading != null && isItem(heading);
      next = next > at ? next : next(text.folded(), at + 1);
      if (heading != null && item) {
        at = open(text, at, heading, Math.min(next, text.length()));
      } else {
        words(text, at, next, start);
        at = next;
      }
      start = false;
    }
  }

  private static boolean isItem(Heading heading) {
    var code = heading.code();
    boolean shallow = code == null || code.depth() == 1;
    return heading.kind() == Heading.Kind.REFORM
        || (heading.kind() == Heading.Kind.INITIATIVE
            && shallow
            && heading.sign() == Heading.Sign.LABEL);
  }

  private static int next(String folded, int from) {
    int at = Headings.next(folded, from, folded.length());
    while (at < folded.length()) {
      Heading heading = Headings.at(folded, at, false, null);
      if (heading != null && isItem(heading)) {
        return at;
      }
      at = Headings.next(folded, at + 1, folded.length());
    }
    return at;
  }

  private int open(BlockText text, int at, Heading heading, int next) {
    Draft draft = draft(text, heading.code());
    context.ledger().label(text, at, heading.titleFrom());
    int limit =
        heading.closed()
            ? heading.titleTo()
            : Math.min(heading.titleTo(), Math.max(next, heading.titleFrom()));
    int end = heading.closed() ? limit : TitleEnd.of(text.folded(), heading.titleFrom(), limit);
    draft.spans.addAll(
        text.spans(at, heading.closed() ? heading.end() : Math.max(end, heading.titleFrom())));
    title(draft, text, heading.titleFrom(), end);
    if (!heading.closed()) {
      return end;
    }
    context.ledger().label(text, heading.titleTo(), heading.end());
    return heading.end();
  }

  private Draft draft(BlockText text, Codes.@Nullable Written code) {
    var draft = new Draft();
    draft.code = code == null ? null : code.normal();
    draft.cell = text.block().cell();
    draft.references.addAll(references);
    references.clear();
    drafts.add(draft);
    current = draft;
    inActions = false;
    return draft;
  }

  /** The title without the reference to the programme in brackets at its end. */
  private void title(Draft draft, BlockText text, int from, int to) {
    int start = text.skipSpace(from, to);
    int end = pillars.behind(draft.references, text, start, to);
    if (start < end) {
      boolean quoted = Titles.isQuoted(text.folded(), start, text.trimEnd(start, end));
      int close = text.trimEnd(start, end);
      if (quoted) {
        context.ledger().label(text, start, start + 1);
        context.ledger().label(text, close - 1, close);
      }
      draft.title =
          context.ledger().content(text, quoted ? start + 1 : start, quoted ? close - 1 : close);
    }
  }

  private void words(BlockText text, int from, int to, boolean start) {
    int at = afterPillar(text, text.skipSpace(from, to), to);
    if (at < to && !(Pillars.start(text, at, to) && onlyReference(text, at, to))) {
      place(text, at, to, start);
    }
  }

  /** Behind a reference that stands before a title a further item begins. */
  private int afterPillar(BlockText text, int from, int to) {
    int at = pillars.before(references, text, from, to);
    current = at > from ? null : current;
    return at;
  }

  private void place(BlockText text, int at, int to, boolean start) {
    Draft draft = current;
    if (start && beginsItem(text, draft)) {
      plain(text, at, to);
    } else if (draft != null) {
      ofItem(draft, text, at, to);
    } else if (Bullet.of(text) != null) {
      ofItem(untitled(text), text, at, to);
    }
  }

  private Draft untitled(BlockText text) {
    context.notes().add(text.line(), "title-missing", "取組項目の題が見つかりません。");
    return draft(text, null);
  }

  private void ofItem(Draft draft, BlockText text, int from, int to) {
    if (draft.title == null && !inActions && text.folded().indexOf('。', from) < 0) {
      draft.spans.addAll(text.spans(from, to));
      title(draft, text, from, to);
      return;
    }
    inActions = true;
    TextPart.add(context.ledger(), text, from, to, draft.actions);
  }

  private boolean onlyReference(BlockText text, int from, int to) {
    var draft = current;
    boolean paper = text.block().cell() == null;
    var into = draft == null || (paper && !draft.actions.isEmpty()) ? references : draft.references;
    return pillars.behind(into, text, from, to) == from;
  }

  /** Whether the words name a further item: by their column, else by what has gone before. */
  private boolean beginsItem(BlockText text, @Nullable Draft draft) {
    Cell cell = text.block().cell();
    if (cell == null) {
      return beginsFreely(text, draft);
    }
    boolean further = draft == null || !cell.equals(draft.cell);
    var head = context.columns().above(cell).map(Columns.Head::label).orElse(null);
    boolean first = cell.column() == 0 && cell.columnSpan() == 1;
    return further && (head == null ? first : head == Label.REFORM_COLUMN);
  }

  /** A brief line that is no list item, where the item before has its actions. */
  private static boolean beginsFreely(BlockText text, @Nullable Draft draft) {
    if (!isBrief(text)) {
      return false;
    }
    var bullet = Bullet.of(text);
    if (draft == null || bullet == null) {
      return draft == null || !draft.actions.isEmpty() || isMarked(text);
    }
    return bullet.equals(draft.bullet) || Pillars.end(text);
  }

  /** Whether it is a heading by its kind or by the bracket around it. */
  private static boolean isMarked(BlockText text) {
    String folded = text.folded();
    int end = text.trimEnd(0, folded.length());
    return text.block().kind() == Block.Kind.HEADING
        || (folded.charAt(0) == '【' && Brackets.close(folded, 0, end) == end - 1);
  }

  private static boolean isBrief(BlockText text) {
    int end = titleLine(text);
    return end <= LONGEST_TITLE && text.folded().substring(0, end).indexOf('。') < 0;
  }

  /**
   * Where the first line of a list item ends if it is a title and the indented lines below tell of
   * it, else the end of the block.
   */
  private static int titleLine(BlockText text) {
    var spans = text.block().spans();
    if (spans.size() < 2 || Bullet.of(text) == null) {
      return text.length();
    }
    int first = length(spans.get(0));
    // a line that was broken by the width of the paper is as long as those below
    boolean brief =
        first <= LONGEST_LINE && (spans.size() == 2 || first + 4 < length(spans.get(1)));
    return brief && TITLE_AND_TEXT.matcher(text.folded()).region(first - 1, text.length()).matches()
        ? first
        : text.length();
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  /** 【1 題】. */
  private static boolean isNumberedInBrackets(String folded, int from, int to) {
    return folded.startsWith("【", from)
        && Brackets.close(folded, from, to) == to - 1
        && Titles.number(folded, from + 1) != null;
  }

  private void inBrackets(BlockText text, int from, int bracket, int to) {
    var code = Titles.number(text.folded(), bracket + 1);
    int title = code == null ? bracket + 1 : Titles.afterNumber(text.folded(), code.end());
    int close = text.trimEnd(title, to) - 1;
    Draft draft = draft(text, code);
    draft.spans.addAll(text.spans(from, to));
    context.ledger().label(text, from, title);
    title(draft, text, title, close);
    context.ledger().label(text, close, to);
  }

  private void plain(BlockText text, int from, int to) {
    String folded = text.folded();
    int mark = text.skipSpace(Paragraphs.bullet(folded, from, to), to);
    if (isNumberedInBrackets(folded, mark, text.trimEnd(mark, to))) {
      inBrackets(text, from, mark, to);
      return;
    }
    boolean bracket = BRACKETED_NUMBER.matcher(folded).region(mark, to).lookingAt();
    var listed = Titles.number(folded, from);
    var code = bracket ? Codes.at(folded, mark + 1) : listed;
    code = code == null ? Titles.number(folded, mark) : code;
    int after = code == null ? mark : bracket ? code.end() + 1 : code.end();
    int title = Math.max(mark, code == null ? mark : Titles.afterNumber(folded, after));
    Draft draft = draft(text, code);
    int end = Math.max(title, Math.min(to, titleLine(text)));
    draft.bullet = Bullet.of(text);
    draft.spans.addAll(text.spans(from, end));
    context.ledger().label(text, from, title);
    title(draft, text, title, end);
    if (end < to) {
      ofItem(draft, text, end, to);
    }
  }
}
