package org.kusei.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tables of a document in order: a table with text in only one column is a frame around
 * paragraphs and no table; rows and columns in which no cell with text begins are left out, so that
 * the hundreds of narrow columns of a graph-paper sheet (方眼紙) become the few a reader sees.
 */
final class Tables {

  /** Where cells with text begin, along both sides of one table. */
  private static final class Grid {
    private final TreeSet<Integer> rows = new TreeSet<>();
    private final TreeSet<Integer> columns = new TreeSet<>();
    private int[] rowStarts = {};
    private int[] columnStarts = {};
    private int number;

    boolean isTable() {
      return columns.size() > 1;
    }

    void rank() {
      rowStarts = rows.stream().mapToInt(Integer::intValue).toArray();
      columnStarts = columns.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int rank(int[] starts, int position) {
      int found = Arrays.binarySearch(starts, position);
      return found < 0 ? -found - 1 : found;
    }

    Cell cell(Place place) {
      int row = rank(rowStarts, place.row());
      int column = rank(columnStarts, place.column());
      return new Cell(
          number,
          row,
          column,
          rank(rowStarts, place.row() + place.rowSpan()) - row,
          rank(columnStarts, place.column() + place.columnSpan()) - column);
    }
  }

  private final List<FormWriter.Draft> drafts;
  private final Map<Integer, Grid> grids = new LinkedHashMap<>();

  Tables(List<FormWriter.Draft> drafts) {
    this.drafts = drafts;
  }

  List<Block> blocks() {
    for (var draft : drafts) {
      for (var place = draft.place(); place != null; place = place.outer()) {
        var grid = grids.computeIfAbsent(place.table(), table -> new Grid());
        grid.rows.add(place.row());
        grid.columns.add(place.column());
      }
    }
    grids.values().forEach(Grid::rank);
    var blocks = new ArrayList<Block>(drafts.size());
    int tables = 0;
    for (var draft : drafts) {
      var place = innermost(draft.place());
      if (place != null && grid(place).number == 0) {
        grid(place).number = ++tables;
      }
      blocks.add(block(draft, place == null ? null : grid(place).cell(place)));
    }
    return blocks;
  }

  private static Block block(FormWriter.Draft draft, @Nullable Cell cell) {
    return new Block(
        draft.kind(), draft.level(), cell, draft.element(), draft.spans(), draft.links());
  }

  private @Nullable Place innermost(@Nullable Place inner) {
    var place = inner;
    while (place != null && !grid(place).isTable()) {
      place = place.outer();
    }
    return place;
  }

  private Grid grid(Place place) {
    return grids.computeIfAbsent(place.table(), table -> new Grid());
  }
}
