package org.kusei.measuring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.gauge.GaugeView;
import org.kusei.gauge.RollUpView;
import org.kusei.pages.Page;

/**
 * All indicators of a ward's year, what is missing on top.
 *
 * @param address of this page, without a slash at its end
 * @param problem why nothing was released; null when all is well
 * @param released what of the values is public, in words
 * @param rollUp how all of them stand; null where there are none
 * @param without how many nodes have no indicator
 */
public record ListView(
    Page page,
    String address,
    String publicHref,
    Open open,
    @Nullable String problem,
    List<Missing> missing,
    List<NodeRow> nodes,
    @Nullable RollUpView rollUp,
    String released,
    String today,
    int without) {

  /** What the reader's duties open to them. */
  public record Open(boolean add, boolean enter, boolean release) {}

  /**
   * What is to be done now.
   *
   * @param href where to do it
   */
  public record Missing(String href, String name, String what) {}

  /**
   * A node with its indicators.
   *
   * @param depth below the issues, which have 0
   * @param addHref null where the node is no longer in the current edition
   * @param rollUp of an issue and all below it; null else
   * @param gone why, in words; null else
   */
  public record NodeRow(
      String anchor,
      int depth,
      String kind,
      @Nullable String code,
      String title,
      @Nullable String addHref,
      @Nullable String gone,
      @Nullable RollUpView rollUp,
      List<Row> indicators) {}

  /** An indicator of a node. */
  public record Row(String href, GaugeView gauge) {}
}
