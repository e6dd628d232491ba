package org.kusei.measuring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.gauge.GaugeView;
import org.kusei.pages.Page;

/**
 * One indicator on its own page: its course, and the forms that change it.
 *
 * @param node code and title of its node; null where that is no longer in the current edition
 * @param share whether a value is handed in as numerator and denominator
 * @param periods that may have a value, the first without one chosen
 * @param seen what the form's reader has before them
 * @param proposed the target that waits for the next edition; empty where none does
 * @param locked why how it is measured stays; null while it may change
 * @param closed why nothing may change any more; null else
 */
public record OneView(
    Page page,
    String address,
    @Nullable String node,
    @Nullable String publicHref,
    GaugeView gauge,
    Open open,
    boolean share,
    String unit,
    List<Choice> periods,
    String seen,
    @Nullable String locked,
    @Nullable String closed,
    @Nullable String problem,
    Forms forms,
    Choices choices,
    List<Past> proposed,
    List<Past> targets,
    List<Past> values,
    List<Past> redefinitions) {

  /** What the reader's duties open to them. */
  public record Open(boolean keep, boolean target, boolean enter) {}

  /** The page's three forms as they were filled in. */
  public record Forms(Filled value, Filled target, Filled definition) {}

  /** What was set, handed in or changed, when, by whom and why. */
  public record Past(String what, String detail, String why, String who, String when) {}
}
