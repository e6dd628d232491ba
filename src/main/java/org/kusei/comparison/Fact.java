package org.kusei.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.BudgetChange;
import org.kusei.difference.Change;
import org.kusei.difference.Difference;
import org.kusei.difference.NodeDifference;
import org.kusei.difference.TargetChange;
import org.kusei.gauge.GaugeWords;
import org.kusei.matching.Division;
import org.kusei.matching.Placement;
import org.kusei.measure.Indicator;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;

/**
 * One thing that became of a node, in words.
 *
 * @param change class of the style sheet and value of the filter, e.g. {@code moved}
 * @param name e.g. 移動
 * @param detail from where to where; empty where the name says all
 */
public record Fact(String change, String name, String detail) {

  /** Those of the node, in the order of {@link Change}. */
  static List<Fact> of(Names names, Difference difference, NodeDifference node) {
    return node.changes().stream()
        .map(change ->
            new Fact(
                Names.lower(change), names.change(change), detail(names, difference, node, change)))
        .toList();
  }

  private static String detail(
      Names names, Difference difference, NodeDifference node, Change change) {
    return switch (change) {
      case MOVED -> moved(names, node);
      case REKINDED -> rekinded(names, node);
      case RENUMBERED -> renumbered(names, node);
      case SPLIT, MERGED -> divided(names, difference, node);
      case ADDED,
          REMOVED,
          REORDERED,
          PASSAGES_MOVED,
          REWORDED,
          RETYPED,
          REBUDGETED,
          RETARGETED,
          RETAGGED ->
          "";
    };
  }

  private static String moved(Names names, NodeDifference node) {
    return names.text(
        "compare.detail.moved", parent(names, node.before()), parent(names, node.after()));
  }

  private static String parent(Names names, @Nullable Placement place) {
    var parent = Objects.requireNonNull(place).parent();
    return parent == null ? names.text("compare.detail.top") : label(parent);
  }

  static String label(Node node) {
    var code = node.content().code();
    return code == null ? node.content().title() : code + " " + node.content().title();
  }

  private static String rekinded(Names names, NodeDifference node) {
    return names.text(
        "compare.detail.became",
        names.kind(Objects.requireNonNull(node.before()).node()),
        names.kind(Objects.requireNonNull(node.after()).node()));
  }

  private static String renumbered(Names names, NodeDifference node) {
    var became =
        names.text(
            "compare.detail.became",
            code(names, Objects.requireNonNull(node.before())),
            code(names, Objects.requireNonNull(node.after())));
    if (node.swapped() != null) {
      return became + " " + names.text("compare.detail.swapped");
    }
    return node.withParent() ? became + " " + names.text("compare.detail.with-parent") : became;
  }

  private static String code(Names names, Placement place) {
    return Objects.requireNonNullElseGet(
        place.node().content().code(), () -> names.text("compare.detail.unnumbered"));
  }

  private static String divided(Names names, Difference difference, NodeDifference node) {
    var division = difference.division(node);
    return division == null
        ? ""
        : names.text(
            "compare.detail.became",
            titles(difference, division, true),
            titles(difference, division, false));
  }

  private static String titles(Difference difference, Division division, boolean before) {
    return (before ? division.before() : division.after())
        .stream().map(key -> title(difference, key, before)).collect(Collectors.joining("、"));
  }

  static String title(Difference difference, NodeKey key, boolean before) {
    return difference.nodes().stream()
        .map(node -> before ? node.before() : node.after())
        .filter(place -> place != null && place.key().equals(key))
        .findAny()
        .map(place -> "「" + label(place.node()) + "」")
        .orElse("");
  }

  /**
   * An amount then and now; empty where the node itself is not there.
   *
   * @param delta how much more or less, where both are sums; else empty
   */
  public record Money(String label, String before, String after, String delta) {

    static List<Money> of(Names names, Difference difference, NodeDifference node) {
      int years = difference.after().year().start() - difference.before().year().start();
      var money = new ArrayList<Money>();
      for (var change : node.budgets()) {
        money.add(
            new Money(
                label(names, change, years),
                node.before() == null ? "" : names.amount(change.before()),
                node.after() == null ? "" : names.amount(change.after()),
                delta(names, change)));
      }
      return money;
    }

    /** The tags that went and came, in the same form; empty where none did. */
    static List<Money> ofTags(Names names, NodeDifference node) {
      var tags = node.tags();
      return tags.isEmpty()
          ? List.of()
          : List.of(
              new Money(
                  names.text("compare.tags"),
                  String.join("、", tags.removed()),
                  String.join("、", tags.added()),
                  ""));
    }

    /** The targets that were changed, in the same form. */
    static List<Money> ofTargets(Names names, NodeDifference node) {
      var words = new GaugeWords(names.texts());
      return node.targets().stream()
          .map(change ->
              new Money(
                  named(names, change),
                  node.before() == null ? "" : target(names, words, change.before()),
                  node.after() == null ? "" : target(names, words, change.after()),
                  ""))
          .toList();
    }

    private static String named(Names names, TargetChange change) {
      var name = change.indicator().name();
      var formerly = change.formerly();
      return formerly == null
          ? names.text("compare.target", name)
          : names.text("compare.target.renamed", name, formerly);
    }

    private static String target(Names names, GaugeWords words, @Nullable Indicator indicator) {
      return Optional.ofNullable(indicator)
          .flatMap(known ->
              known
                  .targetInForce()
                  .map(target -> words.goal(target.goal(), known.measure().unit())))
          .orElseGet(() -> names.text("compare.amount.nothing"));
    }

    /** Between two years an amount is that of two years. */
    private static String label(Names names, BudgetChange change, int years) {
      var line = Objects.requireNonNull(change.after() != null ? change.after() : change.before());
      var year = line.fiscalYear();
      if (year == null || years == 0 || isOfOneYear(change)) {
        return names.label(line);
      }
      var shift = change.after() != null ? -years : 0;
      var before = new FiscalYear(year.start() + shift);
      return names.label(line, before, new FiscalYear(before.start() + years));
    }

    private static boolean isOfOneYear(BudgetChange change) {
      return change.before() != null
          && change.after() != null
          && Objects.equals(change.before().fiscalYear(), change.after().fiscalYear());
    }

    private static String delta(Names names, BudgetChange change) {
      return yen(change.before()) instanceof Amount.Yen(long before)
              && yen(change.after()) instanceof Amount.Yen(long after)
          ? names.text(
              after >= before ? "compare.amount.more" : "compare.amount.less",
              names.figures().yen(Math.abs(after - before)))
          : "";
    }

    private static @Nullable Amount yen(@Nullable BudgetLine line) {
      return line == null ? null : line.amount();
    }
  }
}
