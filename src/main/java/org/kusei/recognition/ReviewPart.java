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
    private final String code;
    private @Nullable Passage title;
    private final Map<Label, List<Passage>> texts = new EnumMap<>(Label.class);
    private final List<Row> rows = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    Draft(String code) {
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
    boolean known =
        switch (found.label()) {
          case PURPOSE, APPROACH, OUTCOME_TARGET, PERFORMANCE_TARGET, ACTION_COLUMN -> true;
          default -> false;
        };
    if (!known || current == null) {
      take(text, 0);
      return;
    }
    field = found.label();
    cell = text.block().cell();
    context.ledger().label(text, 0, found.end());
    words(text, found.end());
  }

  @Override
  public void take(BlockText text, int from) {
    Heading heading = Headings.at(text.folded(), text.skipSpace(from, text.length()), true, null);
    var head = context.columns().above(text.block().cell()).map(Columns.Head::label).orElse(null);
    if (heading != null && heading.kind() == Heading.Kind.REVIEW) {
      open(text, heading);
    } else if (isResult(head)) {
      result(text, from, head);
    } else {
      locate(text, head);
      words(text, from);
    }
  }

  private void open(BlockText text, Heading heading) {
    Matcher start = CODE.matcher(text.folded());
    var code = heading.code();
    int codeEnd = code == null ? heading.titleFrom() : code.end();
    String written = start.lookingAt() ? text.shown(start.end(), codeEnd) : text.shown(0, codeEnd);
    String name = written.replaceAll("[ 　]", "");
    Draft known = drafts.get(name);
    var draft = known == null ? new Draft(name) : known;
    context.ledger().label(text, 0, heading.titleFrom());
    int end =
        heading.closed()
            ? heading.titleTo()
            : TitleEnd.of(text.folded(), heading.titleFrom(), heading.titleTo());
    Passage title = context.ledger().content(text, heading.titleFrom(), end);
    if (known == null) {
      draft.title = title;
      draft.spans.addAll(text.spans(0, end));
      drafts.put(name, draft);
      awaiting.add(draft);
    } else {
      context.ledger().repeated(title);
    }
    current = draft;
    row = null;
    field = Label.PURPOSE;
    cell = text.block().cell();
    if (heading.closed()) {
      context.ledger().label(text, heading.titleTo(), heading.end());
    }
    words(text, heading.closed() ? heading.end() : end);
  }

  /** In a new cell the column says what the words are, until a label does. */
  private void locate(BlockText text, @Nullable Label head) {
    Cell here = text.block().cell();
    if (here != null && !here.equals(cell)) {
      field = head == Label.ACTION_COLUMN || here.column() > 0 ? Label.ACTION_COLUMN : field;
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
    boolean beside =
        named != null && cell != null && cell.table() == here.table() && named.rows.isEmpty();
    Draft first = beside ? named : awaiting();
    Draft draft = first == null ? named : first;
    if (draft == null) {
      return null;
    }
    var result = new Row(here);
    draft.rows.add(result);
    return result;
  }

  /** The first item that no row has told of. */
  private @Nullable Draft awaiting() {
    while (!awaiting.isEmpty() && !awaiting.getFirst().rows.isEmpty()) {
      awaiting.removeFirst();
    }
    return awaiting.peekFirst();
  }
}
