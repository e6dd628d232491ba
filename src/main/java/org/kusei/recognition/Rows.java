package org.kusei.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.outline.OutlineNode;
import org.kusei.source.Cell;

/**
 * Which node a cell without a heading belongs to: the latest opened in its own cell, in a row that
 * covers it or in its own column; beside a label, the node the label belongs to.
 */
final class Rows {

  private record Opened(Cell cell, NodeDraft node) {

    /** The first row below it. */
    int below() {
      return cell.row() + cell.rowSpan();
    }
  }

  /** The lowest row in which a node of each kind was met on the way back. */
  private static final class Passed {
    private final Map<OutlineNode.Kind, Integer> rows = new EnumMap<>(OutlineNode.Kind.class);

    /** The lowest row in which a node began as far left as the column or further. */
    private final TreeMap<Integer, Integer> columns = new TreeMap<>();

    void add(Opened passed) {
      rows.merge(passed.node().kind, passed.cell().row(), Math::max);
      columns.merge(passed.cell().column(), passed.cell().row(), Math::max);
    }

    /**
     * Below a further issue nothing belongs to the one before, nor to what it holds; and nothing to
     * a node that stands above another in the same part of a form.
     */
    boolean ends(Opened one) {
      boolean above =
          columns.headMap(one.cell().column(), true).values().stream()
              .anyMatch(row -> row >= one.below());
      return above
          || rows.entrySet().stream()
              .anyMatch(row ->
                  row.getKey().compareTo(one.node().kind) <= 0 && row.getValue() >= one.below());
    }
  }

  private static final Pattern TOTAL = Pattern.compile("[(\\[]?(?:合|総|小)計(?:額)?[)\\]]?");

  /** How many nodes back a cell may belong to. */
  private static final int FAR = 200;

  private final Map<Integer, List<Opened>> opened = new HashMap<>();
  private final Map<Integer, Cell> labels = new HashMap<>();
  private final Map<Integer, Integer> totals = new HashMap<>();
  private final Set<Cell> begun = new HashSet<>();

  void opened(BlockText text, NodeDraft node) {
    Cell cell = text.block().cell();
    if (cell != null) {
      opened.computeIfAbsent(cell.table(), table -> new ArrayList<>()).add(new Opened(cell, node));
    }
  }

  /** Whether the block stands in a row that adds up the rows above it: it tells of no node. */
  boolean isTotal(BlockText text) {
    Cell cell = text.block().cell();
    if (cell == null) {
      return false;
    }
    if (TOTAL.matcher(text.folded().replace(" ", "")).matches()) {
      totals.put(cell.table(), cell.row());
    }
    return totals.getOrDefault(cell.table(), -1) == cell.row();
  }

  /** Whether a node was opened in the cell's table. */
  boolean inTable(Cell cell) {
    return opened.containsKey(cell.table());
  }

  /**
   * Notes that a label stands in the cell, so that the cells beside it belong to it; a label in one
   * of those is theirs.
   */
  void label(@Nullable Cell cell, @Nullable NodeDraft node) {
    if (cell == null || node == null) {
      return;
    }
    Cell before = labels.get(cell.table());
    if (before == null || !besides(before, cell)) {
      labels.put(cell.table(), cell);
    }
  }

  /** Whether no block of the cell was seen before; true once a cell. */
  boolean isFirstIn(BlockText text) {
    Cell cell = text.block().cell();
    return cell != null && begun.add(cell);
  }

  @Nullable NodeDraft target(@Nullable Cell cell, @Nullable NodeDraft current) {
    if (cell == null) {
      return current;
    }
    Cell label = labels.get(cell.table());
    if (label != null && besides(label, cell)) {
      return current;
    }
    var candidates = opened.getOrDefault(cell.table(), List.of());
    var passed = new Passed();
    for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - FAR); i--) {
      var candidate = candidates.get(i);
      if (reaches(candidate.cell(), cell) && !passed.ends(candidate)) {
        return candidate.node();
      }
      passed.add(candidate);
    }
    return current;
  }

  /** Whether a label to the left says what the cell holds. */
  boolean isBesideLabel(@Nullable Cell cell) {
    Cell label = cell == null ? null : labels.get(cell.table());
    return cell != null && label != null && besides(label, cell);
  }

  private static boolean besides(Cell label, Cell cell) {
    return label.row() <= cell.row()
        && cell.row() < label.row() + label.rowSpan()
        && label.column() < cell.column();
  }

  private static boolean reaches(Cell from, Cell cell) {
    boolean sameRow = from.row() <= cell.row() && cell.row() < from.row() + from.rowSpan();
    boolean sameColumn =
        from.column() <= cell.column() && cell.column() < from.column() + from.columnSpan();
    return sameRow || sameColumn;
  }
}
