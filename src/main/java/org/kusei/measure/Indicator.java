package org.kusei.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.NodeKey;

/**
 * What a node is measured by (指標) in one fiscal year.
 *
 * @param baseline the value before the year (基準値), null where none is known
 * @param withdrawal the bound below which the node is to be rebuilt or given up (撤退・再構築基準)
 * @param targets in the order in which they were set; the last is in force
 * @param closedUntil number of the last period that a finished review has read; 0 for none
 */
public record Indicator(
    IndicatorId id,
    NodeKey node,
    FiscalYear year,
    Kind kind,
    String name,
    Measure measure,
    @Nullable BigDecimal baseline,
    @Nullable Goal withdrawal,
    List<Target> targets,
    int closedUntil) {

  /** What it is a sign of. */
  public enum Kind {
    /** アウトカム指標: what came of it for people. */
    OUTCOME,
    /** プロセス指標(業績目標): what was done. */
    PROCESS
  }

  public Indicator {
    targets = List.copyOf(targets);
  }

  /** The same with other targets, and closed up to another period. */
  public Indicator with(List<Target> set, int closed) {
    return new Indicator(id, node, year, kind, name, measure, baseline, withdrawal, set, closed);
  }

  /** Whether a finished review has read the whole year. */
  public boolean isYearClosed() {
    return closedUntil == periods().size();
  }

  public Optional<Target> targetInForce() {
    return targets.isEmpty() ? Optional.empty() : Optional.of(targets.getLast());
  }

  public Optional<Target> firstTarget() {
    return targets.isEmpty() ? Optional.empty() : Optional.of(targets.getFirst());
  }

  public List<Period> periods() {
    return measure.rhythm().periods(year);
  }
}
