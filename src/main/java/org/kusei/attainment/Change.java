package org.kusei.attainment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kusei.attainment.Outlook.Turn;

/**
 * So many more, or fewer, stand so from a day on.
 *
 * @param since {@link LocalDate#MIN} for ever since
 */
record Change(Against against, Standing standing, LocalDate since, int count) {

  /** Which target is meant. */
  enum Against {
    IN_FORCE,
    FIRST
  }

  private record Cell(Against against, Standing standing, LocalDate since) {}

  /** From how some indicators stood to how they stand; empty where nothing changed. */
  static List<Change> between(List<Stood> before, List<Stood> after) {
    var cells = new HashMap<Cell, Integer>();
    before.forEach(stood -> add(cells, stood, -1));
    after.forEach(stood -> add(cells, stood, 1));
    var changes = new ArrayList<Change>();
    for (Map.Entry<Cell, Integer> each : cells.entrySet()) {
      if (each.getValue() != 0) {
        var cell = each.getKey();
        changes.add(new Change(cell.against, cell.standing, cell.since, each.getValue()));
      }
    }
    return changes;
  }

  private static void add(Map<Cell, Integer> cells, Stood stood, int times) {
    add(cells, Against.IN_FORCE, stood.inForce(), times);
    add(cells, Against.FIRST, stood.first(), times);
  }

  private static void add(Map<Cell, Integer> cells, Against against, Outlook outlook, int times) {
    cells.merge(new Cell(against, outlook.first(), LocalDate.MIN), times, Integer::sum);
    if (outlook.turn() instanceof Turn(var on, var then)) {
      cells.merge(new Cell(against, outlook.first(), on), -times, Integer::sum);
      cells.merge(new Cell(against, then, on), times, Integer::sum);
    }
  }
}
