package org.kusei.publication;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kusei.difference.Comparisons;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.NodeVersion;
import org.kusei.edition.NodeYear;
import org.kusei.organization.FiscalYear;
import org.kusei.pages.Page;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodePlace;
import org.kusei.plan.Origin;
import org.kusei.plan.Wording;
import org.kusei.policy.Policies;
import org.kusei.publication.NodeView.LineYear;
import org.kusei.publication.NodeView.Neighbour;
import org.kusei.publication.NodeView.PassageView;
import org.kusei.publication.NodeView.SourceLine;

/** Gathers what the page of a node shows beside the node itself. */
final class NodeReading {
  private static final Comparator<SourceLine> IN_ORDER =
      Comparator.comparingInt(SourceLine::number).thenComparing(SourceLine::text);

  private final Policies policies;
  private final Comparisons comparisons;
  private final Companions companions;

  NodeReading(Policies policies, Comparisons comparisons, Companions companions) {
    this.policies = policies;
    this.comparisons = comparisons;
    this.companions = companions;
  }

  /** Code and title. */
  static String label(Node node) {
    var code = node.content().code();
    return code == null ? node.content().title() : code + " " + node.content().title();
  }

  NodeView view(Page page, Edition edition, NodePlace place) {
    var words = new Wording(page.texts());
    var key = place.node().key();
    var editions = policies.listEditions(edition.ward().id(), edition.year());
    var current = policies.getCurrent(edition.ward().id(), edition.year());
    var line = comparisons.listLine(edition.ward().municipality(), key);
    var gauges = companions.gauges(page.texts(), edition);
    return new NodeView(
        page,
        words.ward(edition.ward()),
        words.bothYears(edition.year()),
        HomeView.key(words, edition.stage()),
        PartView.of(words, edition, place.node(), largest(place.node()), gauges),
        gauges.released(),
        companions.left(words, edition, key, before(line, edition.year()).map(NodeVersion::key)),
        !current.id().equals(edition.id()),
        Addresses.policy(edition.ward(), edition.year())
            + "#"
            + Addresses.anchor(edition, place.node()),
        place.ancestors().stream().map(each -> brief(words, edition, each)).toList(),
        place.node().children().stream().map(each -> brief(words, edition, each)).toList(),
        before(line, edition.year()).map(each -> neighbour(words, edition, each)).orElse(null),
        after(line, edition.year()).map(each -> neighbour(words, edition, each)).orElse(null),
        line(words, edition, line),
        EditionView.of(words, editions, current.id()).stream()
            .filter(each -> has(editions, each.number(), key))
            .toList(),
        passages(edition, key));
  }

  /**
   * Of the latest year before, the last where there are several: as the history of the node has it.
   */
  private static Optional<NodeVersion> before(List<NodeYear> line, FiscalYear year) {
    return versions(line).filter(each -> each.year().compareTo(year) < 0).reduce((_, last) -> last);
  }

  /** Of the first year after, rather one that its current edition has. */
  private static Optional<NodeVersion> after(List<NodeYear> line, FiscalYear year) {
    return versions(line)
        .filter(each -> each.year().compareTo(year) > 0)
        .min(
            Comparator.comparing(NodeVersion::year)
                .thenComparing(NodeVersion::current, Comparator.reverseOrder())
                .thenComparing(each -> each.key().value(), Comparator.reverseOrder()));
  }

  private static Stream<NodeVersion> versions(List<NodeYear> line) {
    return line.stream().map(NodeYear::version);
  }

  private static PartView brief(Wording words, Edition edition, Node node) {
    return PartView.of(words, edition, node, 0, Gauges.NONE);
  }

  /** The scale of the node's own page. */
  private static long largest(Node node) {
    return PartView.largest(Stream.of(node));
  }

  private Neighbour neighbour(Wording words, Edition edition, NodeVersion version) {
    return new Neighbour(
        Addresses.node(edition.ward(), version.year(), version.address()),
        words.year(version.year()),
        version.code(),
        version.title());
  }

  private boolean has(List<EditionSummary> editions, int number, NodeKey key) {
    return editions.stream()
        .filter(each -> each.number() == number)
        .map(each -> policies.get(each.id()))
        .anyMatch(edition -> edition.find(key.address()).isPresent());
  }

  private List<LineYear> line(Wording words, Edition shown, List<NodeYear> line) {
    var years = line.stream().map(year -> new YearBudget(year.version(), budgets(year))).toList();
    if (years.size() < 2 || years.stream().allMatch(year -> year.budgets().isEmpty())) {
      return List.of();
    }
    var largest = PartView.largestOf(years.stream().flatMap(year -> year.budgets().stream()));
    return years.stream()
        .map(year ->
            new LineYear(
                year.version().year().equals(shown.year())
                    ? null
                    : Addresses.node(shown.ward(), year.version().year(), year.version().address()),
                words.year(year.version().year()),
                year.budgets().stream()
                    .map(b -> AmountView.of(words, b, year.version().year(), largest))
                    .toList()))
        .toList();
  }

  private record YearBudget(NodeVersion version, List<BudgetLine> budgets) {}

  private static List<BudgetLine> budgets(NodeYear year) {
    return year.node().content().budgets().stream()
        .filter(line -> Objects.equals(line.fiscalYear(), year.version().year()))
        .toList();
  }

  /** One passage a file: its lines in order, each once. */
  private List<PassageView> passages(Edition edition, NodeKey key) {
    var lines = new LinkedHashMap<String, SortedSet<SourceLine>>();
    for (var each : policies.listProvenance(edition.id(), key)) {
      lines
          .computeIfAbsent(each.file().name(), _ -> new TreeSet<>(IN_ORDER))
          .addAll(lines(each.origin()));
    }
    return lines.entrySet().stream()
        .map(entry -> new PassageView(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static List<SourceLine> lines(Origin origin) {
    var lines = origin.quote().split("\n", -1);
    return IntStream.range(0, lines.length)
        .mapToObj(i -> new SourceLine(origin.firstLine() + i, lines[i]))
        .toList();
  }
}
