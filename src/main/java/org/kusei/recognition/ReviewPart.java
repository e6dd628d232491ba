package org.kusei.recognition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Columns;
import org.kusei.grammar.Heading;
import org.kusei.grammar.Headings;
import org.kusei.grammar.Label;
import org.kusei.grammar.Labels;
import org.kusei.grammar.TitleEnd;
import org.kusei.grammar.Titles;
import org.kusei.notation.Codes;
import org.kusei.outline.Lines;
import org.kusei.outline.Passage;
import org.kusei.outline.ReviewItem;
import org.kusei.source.Cell;
import org.kusei.source.Span;

/**
 * A reform programme's tables: items (事項) with purpose, approach, targets and actions, then a table
 * of what was done about them, whose rows follow the order or the codes of the items.
 */
final class ReviewPart implements Part {

  private static final Pattern CODE = Pattern.compile("[【\\[(]? ?事項 ?");

  private static final class Draft {
    private final @Nullable String code;
    private @Nullable Passage title;
    private final Map<Label, List<Passage>> texts = new EnumMap<>(Label.class);
    private final List<Row> rows = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    Draft(@Nullable String code) {
      this.code = code;
    }

    List<Passage> of(Label label) {
      return texts.computeIfAbsent(label, key -> new ArrayList<>());
    }
  }

  private static final class Row {
    private final Map<Label, List<Passage>> texts = new EnumMap<>(Label.class);
    private @Nullable String rating;
    private final int table;
    private final int row;

    Row(Cell cell) {
      table = cell.table();
      row = cell.row();
    }

    boolean holds(Cell cell) {
      return cell.table() == table && cell.row() == row;
    }

    List<Passage> of(Label label) {
      return texts.computeIfAbsent(label, key -> new ArrayList<>());
    }
  }

  private final Context context;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** The items that no row of results has told of yet, in order. */
  private final Deque<Draft> awaiting = new ArrayDeque<>();

  private @Nullable Draft current;
  private @Nullable Row row;
  private Label field = Label.ACTION_COLUMN;
  private @Nullable Cell cell;

  /** The cell whose label names what the cells to its right hold. */
  private @Nullable Cell name;

  /** Whether 事項 was read and its item is still to come. */
  private boolean awaits;

  ReviewPart(Context context) {
    this.context = context;
  }

  boolean hasItems() {
    return !drafts.isEmpty();
  }

  List<ReviewItem> items() {
    return drafts.values().stream().map(ReviewPart::item).toList();
  }

  private static ReviewItem item(Draft draft) {
    var title = draft.title == null ? new Passage("", List.of()) : draft.title;
    draft.texts.values().forEach(texts -> texts.forEach(text -> draft.spans.addAll(text.spans())));
    return new ReviewItem(
        draft.code,
        title,
        draft.of(Label.PURPOSE),
        draft.of(Label.APPROACH),
        draft.of(Label.ACTION_COLUMN),
        draft.of(Label.OUTCOME_TARGET),
        draft.of(Label.PERFORMANCE_TARGET),
        draft.rows.stream().map(ReviewPart::review).toList(),
        Lines.of(draft.spans));
  }

  private static ReviewItem.ItemReview review(Row row) {
    return new ReviewItem.ItemReview(
        row.of(Label.DONE),
        row.rating,
        row.of(Label.ASSESSMENT),
        row.of(Label.LEFT),
        row.of(Label.NEXT));
  }

  /** Whether a cell under such a heading tells what became of an item. */
  static boolean isResult(@Nullable Label label) {
    return label == Label.DONE
        || label == Label.RATING
        || label == Label.ASSESSMENT
        || label == Label.LEFT
        || label == Label.NEXT;
  }

  @Override
  public void label(BlockText text, Labels.Found found) {
    var kind = field(found.label());
    boolean item = found.label() == Label.REVIEW_COLUMN;
    if (!item && (kind == null || current == null)) {
      take(text, 0);
      return;
    }
    cell = text.block().cell();
    name = found.whole() ? cell : null;
    awaits = item;
    field = kind == null ? Label.PURPOSE : kind;
    context.ledger().label(text, 0, found.end());
    if (!found.whole()) {
      take(text, found.end());
    }
  }

  /** The field of an item that a label names, or null. */
  private static @Nullable Label field(Label label) {
    return switch (label) {
      case PURPOSE, APPROACH, OUTCOME_TARGET, PERFORMANCE_TARGET, ACTION_COLUMN -> label;
      case DONE, RATING, ASSESSMENT, LEFT, NEXT -> label;
      case INITIATIVE_COLUMN -> Label.ACTION_COLUMN;
      default -> null;
    };
  }

  @Override
  public void take(BlockText text, int from) {
    Heading heading = Headings.at(text.folded(), text.skipSpace(from, text.length()), true, null);
    Cell here = text.block().cell();
    var head = context.columns().above(here).map(Columns.Head::label).orElse(null);
    if (heading != null && heading.kind() == Heading.Kind.REVIEW) {
      open(text, heading);
    } else if (isNamed(text, head)) {
      open(text, from, here);
    } else if (isResult(head)) {
      result(text, from, head);
    } else {
      beside(text, from, head);
    }
  }

  /** Whether the words name an item: they stand beside or below 事項. */
  private boolean isNamed(BlockText text, @Nullable Label head) {
    Cell here = text.block().cell();
    boolean below = head == Label.REVIEW_COLUMN && here != null && !here.equals(cell);
    return below || (awaits && here != null);
  }

  /** Words of a field: named in the cell to the left, by the column, or by where they stand. */
  private void beside(BlockText text, int from, @Nullable Label head) {
    Cell here = text.block().cell();
    if (here == null && name != null) {
      // between the tables of two items stands nothing that belongs to either
      return;
    }
    boolean named = head != null && field(head) != null;
    if (named || !isBeside(here)) {
      locate(text, head);
    }
    if (here != null && isResult(field)) {
      fill(told(here), text, from, field);
    } else {
      words(text, from);
    }
  }

  private boolean isBeside(@Nullable Cell here) {
    Cell label = name;
    return here != null
        && label != null
        && here.table() == label.table()
        && label.row() <= here.row()
        && here.row() < label.row() + label.rowSpan()
        && label.column() <= here.column();
  }

  /** The results of the item whose fields stand below each other; 主な取組 begins further ones. */
  private @Nullable Row told(Cell here) {
    Draft draft = current;
    if (draft == null) {
      return null;
    }
    boolean further = draft.rows.isEmpty();
    if (!further && field == Label.DONE) {
      Row last = draft.rows.getLast();
      further = !last.of(Label.DONE).isEmpty() && !last.holds(here);
    }
    if (further) {
      draft.rows.add(new Row(here));
    }
    return draft.rows.getLast();
  }

  /** 2-③ 題: an item whose label stands in a cell of its own. */
  private void open(BlockText text, int from, @Nullable Cell here) {
    String folded = text.folded();
    int start = text.skipSpace(from, text.length());
    var code = Codes.at(folded, start);
    int title = code == null ? start : Titles.afterNumber(folded, code.end());
    int end = TitleEnd.of(folded, title, text.length());
    String written = code == null ? null : bare(text.shown(start, code.end()));
    context.ledger().label(text, start, title);
    begin(text, start, written, title, end);
    awaits = false;
    cell = here;
    words(text, end);
  }

  private void open(BlockText text, Heading heading) {
    Matcher start = CODE.matcher(text.folded());
    var code = heading.code();
    int codeEnd = code == null ? heading.titleFrom() : code.end();
    String written = start.lookingAt() ? text.shown(start.end(), codeEnd) : text.shown(0, codeEnd);
    context.ledger().label(text, 0, heading.titleFrom());
    int end =
        heading.closed()
            ? heading.titleTo()
            : TitleEnd.of(text.folded(), heading.titleFrom(), heading.titleTo());
    begin(text, 0, bare(written), heading.titleFrom(), end);
    cell = text.block().cell();
    name = null;
    if (heading.closed()) {
      context.ledger().label(text, heading.titleTo(), heading.end());
    }
    words(text, heading.closed() ? heading.end() : end);
  }

  private static String bare(String written) {
    return written.replaceAll("[ 　]", "");
  }

  /** Makes the item of that code the current one; its title is shown once. */
  private void begin(BlockText text, int from, @Nullable String code, int title, int end) {
    Passage words = context.ledger().content(text, title, end);
    String key = code == null ? words.text() : code;
    Draft known = drafts.get(key);
    if (known == null) {
      var draft = new Draft(code);
      draft.title = words;
      draft.spans.addAll(text.spans(from, end));
      drafts.put(key, draft);
      awaiting.add(draft);
      current = draft;
    } else {
      context.ledger().repeated(words);
      current = known;
    }
    row = null;
    field = Label.PURPOSE;
  }

  /** In a new cell the column says what the words are, until a label does. */
  private void locate(BlockText text, @Nullable Label head) {
    Cell here = text.block().cell();
    if (here != null && !here.equals(cell)) {
      var named = head == null ? null : field(head);
      boolean other = here.column() > 0 || isResult(field);
      field = named != null ? named : other ? Label.ACTION_COLUMN : field;
      cell = here;
    }
  }

  private void words(BlockText text, int from) {
    Draft draft = current;
    if (draft != null) {
      TextPart.add(context.ledger(), text, from, text.length(), draft.of(field));
    }
  }

  private void result(BlockText text, int from, @Nullable Label label) {
    Cell here = text.block().cell();
    Row result = here == null ? null : row(here);
    if (result == null || label == null) {
      return;
    }
    row = result;
    fill(result, text, from, label);
  }

  private void fill(@Nullable Row result, BlockText text, int from, Label label) {
    if (result == null) {
      return;
    }
    boolean glyph = label == Label.RATING && result.rating == null && text.length() - from <= 20;
    if (glyph) {
      result.rating = text.shown(from, text.length()).strip();
      context.ledger().label(text, from, text.length());
      return;
    }
    Label kept = label == Label.RATING ? Label.ASSESSMENT : label;
    TextPart.add(context.ledger(), text, from, text.length(), result.of(kept));
  }

  private @Nullable Row row(Cell here) {
    Row known = row;
    return known != null && known.holds(here) ? known : next(here);
  }

  /** A new row tells of the item just named beside it, else of the first without a result. */
  private @Nullable Row next(Cell here) {
    Draft named = current;
    boolean beside = named != null && named.rows.isEmpty() && isInRow(cell, here);
    Draft first = beside ? named : awaiting();
    Draft draft = first == null ? named : first;
    if (draft == null) {
      return null;
    }
    var result = new Row(here);
    draft.rows.add(result);
    return result;
  }

  private static boolean isInRow(@Nullable Cell named, Cell here) {
    return named != null
        && named.table() == here.table()
        && named.row() <= here.row()
        && here.row() < named.row() + named.rowSpan();
  }

  /** The first item that no row has told of. */
  private @Nullable Draft awaiting() {
    while (!awaiting.isEmpty() && !awaiting.getFirst().rows.isEmpty()) {
      awaiting.removeFirst();
    }
    return awaiting.peekFirst();
  }
}
