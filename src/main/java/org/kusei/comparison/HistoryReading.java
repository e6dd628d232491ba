package org.kusei.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.comparison.HistoryView.Since;
import org.kusei.comparison.HistoryView.Year;
import org.kusei.difference.Comparisons;
import org.kusei.difference.Difference;
import org.kusei.difference.NodeDifference;
import org.kusei.edition.Edition;
import org.kusei.edition.NodeYear;
import org.kusei.pages.Page;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Node;
import org.kusei.policy.Policies;
import org.kusei.text.Revision;

/** Follows a node's line over the years and compares each year with the one before. */
final class HistoryReading {
  private final Policies policies;
  private final Comparisons comparisons;
  private final Names names;

  HistoryReading(Policies policies, Comparisons comparisons, Names names) {
    this.policies = policies;
    this.comparisons = comparisons;
    this.names = names;
  }

  HistoryView view(Page page, Edition edition, Node node) {
    var stops = comparisons.listLine(edition.ward().municipality(), node.key());
    var over = names.text("history.over", names.ward(edition.ward()), names.year(edition.year()));
    var largest =
        stops.stream().flatMap(stop -> yen(stop.node())).mapToLong(yen -> yen).max().orElse(0);
    var years = new ArrayList<Year>();
    for (int at = 0; at < stops.size(); at++) {
      years.addFirst(year(stops.get(at), before(stops, at), largest));
    }
    return new HistoryView(
        page,
        new HistoryView.Head(over, Fact.label(node)),
        List.copyOf(years),
        stops.isEmpty() ? null : next(stops.getLast()).map(next -> end(stops, next)).orElse(null));
  }

  /** The edition that no longer has the node. */
  private Optional<Edition> next(NodeYear last) {
    var ward = last.version().ward();
    var year = last.version().year();
    return last.version().current()
        ? policies.years(ward).stream()
            .filter(other -> other.compareTo(year) > 0)
            .min(Comparator.naturalOrder())
            .map(other -> policies.getCurrent(ward, other))
        : policies.findCurrent(ward, year);
  }

  private HistoryView.@Nullable End end(List<NodeYear> stops, Edition next) {
    var last = stops.getLast();
    var difference = comparisons.between(last.edition(), next);
    return difference.nodes().stream()
        .filter(node -> node.before() != null && node.after() == null)
        .filter(node -> node.placement().key().equals(last.version().key()))
        .findAny()
        .map(node ->
            new HistoryView.End(
                names.year(next.year()),
                Fact.of(names, difference, node),
                compare(last, new EditionName(null, next.year(), next.number()))))
        .orElse(null);
  }

  /** The latest stop of an earlier year: a year may hold two where the line forks. */
  private static @Nullable NodeYear before(List<NodeYear> stops, int at) {
    for (int earlier = at - 1; earlier >= 0; earlier--) {
      if (stops.get(earlier).version().year().compareTo(stops.get(at).version().year()) < 0) {
        return stops.get(earlier);
      }
    }
    return null;
  }

  private static Stream<Long> yen(Node node) {
    return node.content().budgets().stream()
        .map(BudgetLine::amount)
        .filter(Amount.Yen.class::isInstance)
        .map(amount -> ((Amount.Yen) amount).value());
  }

  private Year year(NodeYear stop, @Nullable NodeYear before, long largest) {
    var change = before == null ? null : change(before, stop);
    var content = stop.node().content();
    return new Year(
        names.year(stop.version().year()),
        "/"
            + stop.edition().ward().slug()
            + "/"
            + stop.version().year()
            + "/"
            + stop.version().key().address(),
        names.kind(stop.node()),
        content.code(),
        names.stage(stop.edition().stage()),
        Names.lower(stop.edition().stage()),
        !stop.version().current(),
        change == null ? Revision.unchanged(content.title()) : change.node.title(),
        change == null
            ? content.paragraphs().stream()
                .map(text -> PassageView.here(Revision.unchanged(text)))
                .toList()
            : PassageView.of(names, change.difference, change.node.text()),
        bars(stop, largest),
        change == null || before == null ? null : since(before, stop, change));
  }

  private record Found(Difference difference, NodeDifference node) {}

  private @Nullable Found change(NodeYear before, NodeYear after) {
    var difference = comparisons.between(before.edition(), after.edition());
    return difference.nodes().stream()
        .filter(node -> node.after() != null && node.before() != null)
        .filter(node -> node.placement().key().equals(after.version().key()))
        .findAny()
        .map(node -> new Found(difference, node))
        .orElse(null);
  }

  private Since since(NodeYear before, NodeYear after, Found found) {
    return new Since(
        names.year(before.version().year()),
        Fact.of(names, found.difference, found.node),
        Stream.concat(
                Fact.Money.ofTargets(names, found.node).stream(),
                Fact.Money.ofTags(names, found.node).stream())
            .toList(),
        compare(before, name(after)));
  }

  private static String compare(NodeYear before, EditionName after) {
    var ward = before.edition().ward().slug();
    return "/" + ward + "/compare?from=" + name(before) + "&to=" + after;
  }

  private static EditionName name(NodeYear stop) {
    return new EditionName(null, stop.version().year(), stop.edition().number());
  }

  private List<Bar> bars(NodeYear stop, long largest) {
    return stop.node().content().budgets().stream()
        .map(line ->
            new Bar(
                names.label(line),
                names.amount(line),
                line.amount() instanceof Amount.Yen(long yen) ? Bar.width(yen, largest) : 0,
                style(line)))
        .toList();
  }

  private static String style(BudgetLine line) {
    return (line.authority() == BudgetLine.Authority.WARD ? "ward-money" : "bureau-money")
        + (line.phase() == BudgetLine.Phase.SETTLED ? " settled" : "");
  }
}
