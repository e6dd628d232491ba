package org.kusei.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.measure.Indicator;
import org.kusei.plan.NodeKey;
import org.kusei.review.Scheme.Dimension;

/**
 * A review with all that it judges, as it stands.
 *
 * @param parts in reading order: nodes with their outcome indicators, reform items, at last the
 *     policy as a whole
 */
public record Sheet(
    Review review, Scheme scheme, Edition edition, List<Part> parts, Average average) {

  /**
   * One subject.
   *
   * @param node it belongs to; null for a reform item and the whole
   * @param suggestions codes by dimension, from the scheme's table
   * @param warnings keys of sentences
   * @param figures of the indicators that it is judged by
   */
  public record Part(
      Subject subject,
      Subject.Sort sort,
      @Nullable NodeKey node,
      @Nullable String code,
      String title,
      int depth,
      List<Dimension> dimensions,
      Entry entry,
      Map<String, String> suggestions,
      List<String> warnings,
      List<Measured> figures) {

    public Part {
      dimensions = List.copyOf(dimensions);
      suggestions = Map.copyOf(suggestions);
      warnings = List.copyOf(warnings);
      figures = List.copyOf(figures);
    }

    private int countOpen() {
      return (int)
          dimensions.stream()
              .filter(dimension -> !entry.codes().containsKey(dimension.id()))
              .count();
    }
  }

  /**
   * An indicator with the figure that the review reads.
   *
   * @param since what is public now, where it was corrected after a finished review had read it;
   *     null where the review's figure still holds
   */
  public record Measured(Indicator indicator, ReadFigure figure, @Nullable ReadFigure since) {

    public Measured(Indicator indicator, ReadFigure figure) {
      this(indicator, figure, null);
    }
  }

  /**
   * The mean of the rates at which targets are reached.
   *
   * @param rate per cent to one place; null where no indicator has a rate
   * @param counted how many have
   * @param excluded those that have none, and so are not in it
   */
  public record Average(@Nullable BigDecimal rate, int counted, List<Measured> excluded) {

    public Average {
      excluded = List.copyOf(excluded);
    }
  }

  public Sheet {
    parts = List.copyOf(parts);
  }

  /** How many dimensions are not judged yet. */
  public int countOpen() {
    return parts.stream().mapToInt(Part::countOpen).sum();
  }

  /** How many of them are on subjects of which nobody wrote why. */
  public int countUnexplained() {
    return parts.stream()
        .filter(part -> part.entry().reason().isBlank())
        .mapToInt(Part::countOpen)
        .sum();
  }
}
