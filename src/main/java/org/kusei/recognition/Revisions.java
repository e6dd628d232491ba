package org.kusei.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.source.Cell;

/** Tables that set the wording of before beside that of now (新旧対照表): 改定前 | 改定後. */
final class Revisions {

  private static final String ASIDE = "(?:\\(.{1,24}\\))?";
  private static final Pattern OLD =
      Pattern.compile("[【<]?(?:改[定訂正]前|変更前|修正前|見直し前|旧|現行)(?:案|版|文)?[】>]?" + ASIDE);
  private static final Pattern NEW =
      Pattern.compile("[【<]?(?:改[定訂正](?:後|案)|変更後|修正後|見直し後|新|改[定訂])(?:案|版|文)?[】>]?" + ASIDE);

  /** A cell that heads wording of before or of now. */
  private record Head(Cell cell, boolean old) {}

  private record Row(int table, int row) {}

  private final Map<Integer, List<Head>> heads = new HashMap<>();

  private final Context context;
  private boolean noted;

  Revisions(List<BlockText> texts, Context context) {
    this.context = context;
    var rows = new LinkedHashMap<Row, List<Head>>();
    for (var text : texts) {
      var head = head(text);
      if (head != null) {
        rows.computeIfAbsent(
                new Row(head.cell().table(), head.cell().row()), key -> new ArrayList<>())
            .add(head);
      }
    }
    rows.forEach((row, found) -> {
      boolean both = found.stream().map(Head::old).distinct().count() > 1;
      if (both) {
        heads.computeIfAbsent(row.table(), key -> new ArrayList<>()).addAll(found);
      }
    });
  }

  private static @Nullable Head head(BlockText text) {
    Cell cell = text.block().cell();
    if (cell == null || text.length() > 40) {
      return null;
    }
    String words = text.folded().replace(" ", "");
    if (OLD.matcher(words).matches()) {
      return new Head(cell, true);
    }
    return NEW.matcher(words).matches() ? new Head(cell, false) : null;
  }

  /**
   * Takes heads of such columns, and leaves unplaced what no longer holds; true if it is either.
   */
  boolean take(BlockText text) {
    Cell cell = text.block().cell();
    var columns = cell == null ? null : heads.get(cell.table());
    if (cell == null || columns == null) {
      return false;
    }
    if (columns.stream().anyMatch(head -> head.cell().equals(cell))) {
      context.ledger().label(text, 0, text.length());
      return true;
    }
    return isOld(cell, columns) && note(text);
  }

  private static boolean isOld(Cell cell, List<Head> columns) {
    boolean old = false;
    for (var head : columns) {
      if (head.cell().row() < cell.row() && covers(head.cell(), cell)) {
        old = head.old();
      }
    }
    return old;
  }

  private boolean note(BlockText text) {
    if (!noted) {
      noted = true;
      context.notes().add(text.line(), "superseded-column", "改定前の欄は今の内容ではないため、どこにも置かずに示します。");
    }
    return true;
  }

  private static boolean covers(Cell head, Cell below) {
    return head.column() <= below.column()
        && below.column() + below.columnSpan() <= head.column() + head.columnSpan();
  }
}
