package org.kusei.publication;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.gauge.GaugeView;
import org.kusei.gauge.GaugeWords;
import org.kusei.gauge.RollUpView;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodePlace;
import org.kusei.plan.Wording;
import org.kusei.text.Prose;

/**
 * An issue, strategy or initiative with all below it.
 *
 * @param kind {@code issue}, {@code strategy} or {@code initiative}
 * @param anchor where it stands on the policy's page
 * @param rollUp of an issue and all below it; null where nothing is measured
 * @param language of what the document says, where it is not the page's own
 */
public record PartView(
    String kind,
    String kindName,
    @Nullable String code,
    String title,
    String anchor,
    String href,
    List<Prose> text,
    List<AmountView> amounts,
    List<GaugeView> gauges,
    @Nullable RollUpView rollUp,
    List<PartView> children,
    List<TagView.Link> tags,
    @Nullable String language) {

  public PartView {
    text = List.copyOf(text);
    amounts = List.copyOf(amounts);
    gauges = List.copyOf(gauges);
    children = List.copyOf(children);
    tags = List.copyOf(tags);
  }

  /** All issues, their amounts drawn to the scale of the largest amount that any node prints. */
  static List<PartView> of(Wording words, Edition edition, Gauges gauges) {
    var largest = largest(edition);
    return edition.issues().stream()
        .map(issue -> of(words, edition, issue, largest, gauges))
        .toList();
  }

  static PartView of(Wording words, Edition edition, Node node, long largest, Gauges gauges) {
    var content = node.content();
    var kind = Wording.code(node);
    return new PartView(
        kind,
        words.kind(node),
        content.code(),
        content.title(),
        Addresses.anchor(edition, node),
        Addresses.node(edition, node),
        Prose.of(content.paragraphs()),
        content.budgets().stream()
            .map(line -> AmountView.of(words, line, edition.year(), largest))
            .toList(),
        gauges.list(node.key()),
        node instanceof Issue ? gauges.rollUp(new GaugeWords(words.texts()), edition, node) : null,
        node.children().stream().map(child -> of(words, edition, child, largest, gauges)).toList(),
        content.tags().stream()
            .map(tag ->
                new TagView.Link(tag, Addresses.tag(edition.ward(), edition.year(), tag), false))
            .toList(),
        words.documentLanguage());
  }

  static long largest(Edition edition) {
    return largest(edition.places().stream().map(NodePlace::node));
  }

  static long largest(Stream<Node> nodes) {
    return largestOf(nodes.flatMap(node -> node.content().budgets().stream()));
  }

  static long largestOf(Stream<BudgetLine> lines) {
    return lines
        .mapToLong(line -> line.amount() instanceof Amount.Yen(long yen) ? yen : 0)
        .max()
        .orElse(0);
  }
}
