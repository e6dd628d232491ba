package org.kusei.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Likeness;
import org.kusei.plan.Node;
import org.kusei.plan.Strategy;

/**
 * How alike two nodes are, from 0 to 1, by policy's {@link Likeness} of texts:
 *
 * <ul>
 *   <li>their titles' likeness or, where both have paragraphs, 0.4 of it and 0.6 of the
 *       paragraphs', if that is more: so a new title on an old text does not hide it; where both
 *       have paragraphs of 40 letters or more, at least 0.8 of the paragraphs' likeness: long texts
 *       that are nearly the same say more than their titles;
 *   <li>for nodes with children, half of that and half the share of their children that already go
 *       together, if that is more;
 *   <li>0.1 more where both name the same sum of the ward's own money;
 *   <li>0.1 less for each level of kind between them, so that a strategy may become an issue but
 *       rather stays one.
 * </ul>
 *
 * <p>From {@link #THRESHOLD} on they may be the same. Parent, number and place only decide between
 * candidates that are alike: {@link #support}.
 */
final class NodeLikeness {

  static final double THRESHOLD = Likeness.THRESHOLD;

  private static final double TITLE = 0.4;
  private static final double KIND = 0.1;
  private static final double MONEY = 0.1;

  /** Paragraphs shorter than this together say too little. */
  private static final int LEAST_BODY = 10;

  /** Paragraphs of this length speak for themselves. */
  private static final int LONG_BODY = 40;

  private static final double BODY_ALONE = 0.8;

  private final Placement place;
  private final Likeness title;
  private final Likeness body;
  private final int bodyLength;
  private final Set<Long> sums;
  private final int rank;

  NodeLikeness(Placement place) {
    this.place = place;
    var content = place.node().content();
    var text = String.join("", content.paragraphs());
    this.title = Likeness.of(content.title());
    this.body = Likeness.of(text);
    this.bodyLength = text.length();
    this.sums = sums(place.node());
    this.rank = rank(place.node());
  }

  /**
   * The likeness that the class comment states.
   *
   * @param pairedChildren how many children of either go together
   */
  double to(NodeLikeness other, int pairedChildren) {
    double words = words(other);
    int children = place.node().children().size() + other.place.node().children().size();
    double likeness =
        children == 0 ? words : Math.max(words, words / 2 + (double) pairedChildren / children);
    boolean sameMoney = sums.stream().anyMatch(other.sums::contains);
    return Math.clamp(
        likeness + (sameMoney ? MONEY : 0) - KIND * Math.abs(rank - other.rank), 0, 1);
  }

  double words(NodeLikeness other) {
    double titles = title.to(other.title);
    int shorter = Math.min(bodyLength, other.bodyLength);
    if (shorter < LEAST_BODY || titles >= 1) {
      return titles;
    }
    double bodies = body.to(other.body);
    double both = Math.max(titles, TITLE * titles + (1 - TITLE) * bodies);
    return shorter < LONG_BODY ? both : Math.max(both, BODY_ALONE * bodies);
  }

  /** How much the surroundings speak for the two, less than 0.1, and the very same title. */
  double support(NodeLikeness other, double parents) {
    var code = place.node().content().code();
    boolean sameCode = code != null && code.equals(other.place.node().content().code());
    boolean samePosition = place.position() == other.place.position();
    double around = 0.05 * parents + (sameCode ? 0.02 : 0) + (samePosition ? 0.01 : 0);
    return title.to(other.title) >= 1 ? around + 0.1 : around;
  }

  /** Roughly which share of the other's paragraphs could stand in this one's. */
  double holds(NodeLikeness other) {
    return other.bodyLength == 0
        ? 1
        : body.to(other.body) * (bodyLength + other.bodyLength) / (2.0 * other.bodyLength);
  }

  private static Set<Long> sums(Node node) {
    return node.content().budgets().stream()
        .filter(line -> line.authority() == Authority.WARD)
        .flatMap(line ->
            line.amount() instanceof Amount.Yen(long yen) && yen > 0
                ? List.of(yen).stream()
                : List.<Long>of().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static int rank(Node node) {
    return switch (node) {
      case Issue _ -> 0;
      case Strategy _ -> 1;
      case Initiative _ -> 2;
    };
  }
}
