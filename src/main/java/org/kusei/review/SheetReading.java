package org.kusei.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Edition;
import org.kusei.measure.Direction;
import org.kusei.measure.Indicator;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodePlace;
import org.kusei.plan.Strategy;
import org.kusei.review.Sheet.Average;
import org.kusei.review.Sheet.Measured;
import org.kusei.review.Sheet.Part;
import org.kusei.review.Subject.Sort;

/** Puts a review together: what there is to judge, by which figures, as what it is judged. */
final class SheetReading {
  private final Review review;
  private final Scheme scheme;
  private final Edition edition;
  private final Map<Subject, Entry> entries;
  private final Map<NodeKey, List<Measured>> measured;

  SheetReading(
      Review review,
      Scheme scheme,
      Edition edition,
      Map<Subject, Entry> entries,
      List<Measured> measured) {
    this.review = review;
    this.scheme = scheme;
    this.edition = edition;
    this.entries = entries;
    this.measured = new HashMap<>();
    measured.forEach(each ->
        this.measured.computeIfAbsent(each.indicator().node(), _ -> new ArrayList<>()).add(each));
  }

  static Subject subject(NodeKey node) {
    return new Subject(node.address());
  }

  Sheet sheet() {
    var parts = new ArrayList<Part>();
    for (var place : edition.places()) {
      parts.add(part(place));
      of(place.node().key()).stream()
          .filter(each -> each.indicator().kind() == Kind.OUTCOME)
          .filter(_ -> !scheme.dimensions(Sort.INDICATOR, review.kind()).isEmpty())
          .forEach(each -> parts.add(part(each, place.ancestors().size() + 1)));
    }
    for (int i = 0; i < edition.reformItems().size(); i++) {
      var item = edition.reformItems().get(i);
      var subject = new Subject("r" + (i + 1));
      parts.add(part(new What(subject, Sort.REFORM, item.code(), item.title(), 0), List.of()));
    }
    parts.add(part(new What(Subject.ALL, Sort.POLICY, null, "", 0), List.of()));
    return new Sheet(review, scheme, edition, parts, average());
  }

  private List<Measured> of(NodeKey node) {
    return measured.getOrDefault(node, List.of());
  }

  /** What is judged. */
  private record What(Subject subject, Sort sort, @Nullable String code, String title, int depth) {}

  private Part part(NodePlace place) {
    var node = place.node();
    var content = node.content();
    var what =
        new What(
            subject(node.key()),
            sort(node),
            content.code(),
            content.title(),
            place.ancestors().size());
    return part(what, node, figures(node));
  }

  private Part part(Measured each, int depth) {
    var indicator = each.indicator();
    var subject = new Subject("i" + indicator.id().value());
    var what = new What(subject, Sort.INDICATOR, null, indicator.name(), depth);
    return whole(what, indicator.node(), List.of(each), List.of());
  }

  private Part part(What what, List<Measured> figures) {
    return whole(what, null, figures, List.of());
  }

  private Part part(What what, Node node, List<Measured> figures) {
    var below = node.children().stream().map(child -> entry(subject(child.key())).codes()).toList();
    return whole(what, node.key(), figures, below);
  }

  private Part whole(
      What what, @Nullable NodeKey node, List<Measured> figures, List<Map<String, String>> below) {
    var entry = entry(what.subject);
    var judged = new Judged(scheme, review.kind(), what.sort, facts(figures), entry.codes(), below);
    return new Part(
        what.subject,
        what.sort,
        node,
        what.code,
        what.title,
        what.depth,
        scheme.dimensions(what.sort, review.kind()),
        entry,
        judged.suggestions(),
        judged.warnings(entry),
        figures);
  }

  private Entry entry(Subject subject) {
    return entries.getOrDefault(subject, Entry.empty(subject));
  }

  private static Sort sort(Node node) {
    return switch (node) {
      case Issue _ -> Sort.ISSUE;
      case Strategy _ -> Sort.STRATEGY;
      case Initiative _ -> Sort.INITIATIVE;
    };
  }

  /** An initiative is judged by all of its indicators, the others by the outcomes at and below. */
  private List<Measured> figures(Node node) {
    return switch (node) {
      case Initiative _ -> of(node.key());
      case Strategy _ -> outcomes(Stream.of(node));
      case Issue _ -> outcomes(Stream.concat(Stream.of(node), node.children().stream()));
    };
  }

  private List<Measured> outcomes(Stream<Node> nodes) {
    return nodes
        .flatMap(node -> of(node.key()).stream())
        .filter(each -> each.indicator().kind() == Kind.OUTCOME)
        .toList();
  }

  private Set<String> facts(List<Measured> figures) {
    var facts = new HashSet<String>();
    for (var each : figures) {
      var reached = each.figure().reached();
      if (reached == null || !saysSomething(each.indicator(), reached)) {
        continue;
      }
      facts.add(reached ? "reached" : "missed");
      if (each.figure().isBelowWithdrawal()) {
        facts.add("below-withdrawal");
      }
    }
    if (facts.contains("missed")) {
      facts.remove("reached");
    }
    if (facts.isEmpty()) {
      facts.add("none");
    }
    return facts;
  }

  /** In the middle of a year, what is added up says only that it has been reached already. */
  private boolean saysSomething(Indicator indicator, boolean reached) {
    return review.kind() == ReviewKind.YEAR_END
        || indicator.measure().accumulation() == Accumulation.LATEST
        || (reached && indicator.measure().direction() == Direction.HIGHER);
  }

  private Average average() {
    var all = edition.places().stream().flatMap(place -> of(place.node().key()).stream()).toList();
    var rates = all.stream().flatMap(each -> Stream.ofNullable(each.figure().rate())).toList();
    var excluded = all.stream().filter(each -> each.figure().rate() == null).toList();
    var mean =
        rates.isEmpty()
            ? null
            : rates.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(rates.size()), 1, RoundingMode.HALF_UP);
    return new Average(mean, rates.size(), excluded);
  }
}
