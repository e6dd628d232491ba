package org.kusei.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.notation.Sums;
import org.kusei.source.Cell;
import org.kusei.source.Deadline;

/** What the header rows of tables say about the cells below them. */
public final class Columns {

  /**
   * A header cell.
   *
   * @param label null when it only names an amount
   * @param money what an amount below it is
   */
  public record Head(Cell cell, @Nullable Label label, BudgetReader.@Nullable Heading money) {

    /** めざす状態 | 戦略 heads two fields of one strategy, not a column of strategies. */
    Head asField() {
      return label == Label.STRATEGY_COLUMN ? new Head(cell, Label.FIELD, money) : this;
    }

    boolean covers(Cell below) {
      return cell.column() <= below.column() && below.column() < cell.column() + cell.columnSpan();
    }
  }

  private static final int MOST_IN_A_CELL = 4;
  private static final Pattern UNIT =
      Pattern.compile(" ?[(\\[]? ?単 ?位 ?:? ?(?:百万|千|万|億)?円 ?[)\\]]? ?");

  private final BudgetReader budgets;
  private final Map<Integer, List<Head>> heads = new HashMap<>();
  private final Map<Column, Look> looks = new HashMap<>();
  private final Set<BlockText> headTexts = new HashSet<>();

  /** Table to the unit that was named once for it. */
  private final Map<Integer, Long> units = new HashMap<>();

  /** Table to what its sums are, as a row of its own says. */
  private final Map<Integer, BudgetReader.Heading> over = new HashMap<>();

  private final Set<BlockText> unitTexts = new HashSet<>();

  /** Table to the row in which the latest part of the document begins. */
  private final Map<Integer, Integer> cuts = new HashMap<>();

  public Columns(List<BlockText> texts, BudgetReader budgets, Deadline deadline) {
    this.budgets = budgets;
    units(texts);
    for (var row : rows(texts).values()) {
      deadline.check();
      row(row);
    }
  }

  /** A line of nothing but a unit, e.g. (単位:千円), counts for the table that follows it. */
  private void units(List<BlockText> texts) {
    BlockText unit = null;
    for (var text : texts) {
      Cell cell = text.block().cell();
      if (UNIT.matcher(text.folded()).matches()) {
        unit = text;
        unitTexts.add(text);
        if (cell != null) {
          units.put(cell.table(), Sums.unit(text.folded()));
        }
      } else if (unit != null && cell != null) {
        units.put(cell.table(), Sums.unit(unit.folded()));
        unit = null;
      }
    }
  }

  /** Whether the words only name the unit of a table. */
  public boolean isUnit(BlockText text) {
    return unitTexts.contains(text);
  }

  private record Row(int table, int row) {}

  private static Map<Row, List<BlockText>> rows(List<BlockText> texts) {
    var rows = new LinkedHashMap<Row, List<BlockText>>();
    for (var text : texts) {
      Cell cell = text.block().cell();
      if (cell != null && text.block().element() == null) {
        rows.computeIfAbsent(new Row(cell.table(), cell.row()), key -> new ArrayList<>()).add(text);
      }
    }
    return rows;
  }

  private void row(List<BlockText> texts) {
    var found = new LinkedHashMap<BlockText, Head>();
    var phase = phase(texts);
    for (var text : texts) {
      Optional<Head> head = head(text).or(() -> year(text, phase));
      if (head.isEmpty()) {
        return;
      }
      found.put(text, head.get());
    }
    long cells = found.values().stream().map(Head::cell).distinct().count();
    if (cells == 1) {
      unitOf(found.values().iterator().next());
    }
    boolean header = cells > 1 ? texts.size() <= cells * MOST_IN_A_CELL : spans(found);
    if (header) {
      int table = found.values().iterator().next().cell().table();
      var row =
          isOfFields(found) ? found.values().stream().map(Head::asField) : found.values().stream();
      heads.computeIfAbsent(table, key -> new ArrayList<>()).addAll(row.toList());
      headTexts.addAll(found.keySet());
    }
  }

  private static boolean isOfFields(Map<BlockText, Head> found) {
    var labels = found.values().stream().map(Head::label).toList();
    return labels.contains(Label.FIELD)
        && !labels.contains(Label.ISSUE_COLUMN)
        && !labels.contains(Label.INITIATIVE_COLUMN)
        && !labels.contains(Label.NUMBER);
  }

  /** A row of one label that says what all rows below it are, e.g. 主な具体的取組(29年度予算額). */
  private static boolean spans(Map<BlockText, Head> found) {
    Label label = found.values().iterator().next().label();
    return label == Label.INITIATIVE_COLUMN || label == Label.STRATEGY_COLUMN;
  }

  private Optional<Head> head(BlockText text) {
    Cell cell = text.block().cell();
    String folded = text.folded();
    if (cell == null) {
      return Optional.empty();
    }
    var money = budgets.whole(folded, 0, folded.length(), BudgetReader.Heading.NONE);
    if (money != null && money.isLabel()) {
      return Optional.of(new Head(cell, null, withUnit(money.labels().getLast(), cell)));
    }
    return text.label()
        .filter(found -> found.whole() && found.label().isColumn())
        .map(found -> new Head(cell, found.label(), aside(folded)));
  }

  /** A head over a whole table, e.g. 予算額(千円), names the unit of what stands below it. */
  private void unitOf(Head head) {
    var money = head.money();
    if (head.label() == null && money != null) {
      over.put(head.cell().table(), money);
      if (money.unit() != null) {
        units.putIfAbsent(head.cell().table(), money.unit());
      }
    }
  }

  /** The 予算額 of a row that goes on with years, or null. */
  private BudgetReader.@Nullable Heading phase(List<BlockText> texts) {
    var first = texts.getFirst();
    String folded = first.folded();
    var money = budgets.whole(folded, 0, folded.length(), BudgetReader.Heading.NONE);
    return money != null && money.isLabel() && money.labels().getFirst().year() == null
        ? money.labels().getFirst()
        : null;
  }

  /** A year beside or below a head that says what the sums are. */
  private Optional<Head> year(BlockText text, BudgetReader.@Nullable Heading beside) {
    Cell cell = text.block().cell();
    var year = cell == null ? null : Masthead.yearOf(text.folded().strip());
    if (cell == null || year == null) {
      return Optional.empty();
    }
    var above = above(cell).map(Head::money).orElseGet(() -> over.get(cell.table()));
    var named = beside == null ? above : beside;
    if (named == null) {
      return Optional.empty();
    }
    var money = new BudgetReader.Heading(year, named.authority(), named.phase(), named.unit());
    return Optional.of(new Head(cell, null, withUnit(money, cell)));
  }

  /** The unit of a head above counts for the amounts under the heads below it. */
  private BudgetReader.Heading withUnit(BudgetReader.Heading money, Cell cell) {
    var above = above(cell).map(Head::money).map(BudgetReader.Heading::unit);
    Long unit = above.orElseGet(() -> units.get(cell.table()));
    return money.unit() == null && unit != null
        ? new BudgetReader.Heading(money.year(), money.authority(), money.phase(), unit)
        : money;
  }

  /** The (29年度予算額) in 主な具体的取組(29年度予算額). */
  private BudgetReader.@Nullable Heading aside(String folded) {
    int open = folded.indexOf('(');
    var found = open < 0 ? null : budgets.bracket(folded, open, BudgetReader.Heading.NONE);
    return found == null || found.labels().isEmpty() ? null : found.labels().getLast();
  }

  /** A part of the document begins in the row: the heads above it say nothing of what follows. */
  public void cut(@Nullable Cell cell) {
    if (cell != null && cell.column() == 0) {
      cuts.merge(cell.table(), cell.row(), Math::max);
    }
  }

  public boolean isHead(BlockText text) {
    return headTexts.contains(text);
  }

  /** The nearest header cell above the cell. */
  public Optional<Head> above(@Nullable Cell cell) {
    if (cell == null) {
      return Optional.empty();
    }
    var heads = this.heads.getOrDefault(cell.table(), List.of());
    var look = looks.computeIfAbsent(new Column(cell.table(), cell.column()), key -> new Look());
    Head nearest = look.above(cell, heads);
    int cut = cuts.getOrDefault(cell.table(), 0);
    return Optional.ofNullable(nearest).filter(head -> head.cell().row() >= cut);
  }

  private record Column(int table, int column) {}

  /** How far down a column was looked: cells mostly come from above, so each head is met once. */
  private static final class Look {
    private int seen;
    private int row = -1;
    private @Nullable Head nearest;

    @Nullable Head above(Cell cell, List<Head> heads) {
      if (cell.row() < row) {
        seen = 0;
        nearest = null;
      }
      row = cell.row();
      while (seen < heads.size() && heads.get(seen).cell().row() < row) {
        var head = heads.get(seen++);
        nearest = head.covers(cell) ? head : nearest;
      }
      return nearest;
    }
  }
}
