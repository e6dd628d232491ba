package org.kusei.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.attainment.Attainment;
import org.kusei.attainment.RollUp;
import org.kusei.attainment.Standing;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.gauge.GaugeView;
import org.kusei.gauge.GaugeWords;
import org.kusei.gauge.RollUpView;
import org.kusei.indicator.Releases;
import org.kusei.measure.Course;
import org.kusei.measure.Indicator;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Texts;

/**
 * The indicators of an edition's nodes, as anyone may read them.
 *
 * @param released what of the values is public, in words
 */
record Gauges(
    Map<NodeKey, List<GaugeView>> byNode,
    Attainment attainment,
    List<Course> courses,
    String released) {

  /** Of nobody: where a part is only named. */
  static final Gauges NONE =
      new Gauges(Map.of(), new Attainment(RollUp.NONE, Map.of(), Map.of()), List.of(), "");

  static Gauges of(Texts texts, Releases releases, Edition edition) {
    var words = new GaugeWords(texts);
    var courses = releases.listCourses(edition);
    var byNode =
        courses.stream()
            .collect(
                Collectors.groupingBy(
                    course -> course.indicator().node(),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        course -> GaugeView.of(words, course), Collectors.toList())));
    var released =
        releases
            .find(edition.ward().id(), edition.year())
            .map(release ->
                words.text(
                    "gauge.released",
                    words.figures().day(release.until()),
                    words.figures().day(release.at())))
            .orElseGet(() -> words.text("gauge.released.none"));
    return new Gauges(byNode, Attainment.of(edition, courses), courses, released);
  }

  List<GaugeView> list(NodeKey node) {
    return byNode.getOrDefault(node, List.of());
  }

  /** Of all the edition's indicators; null where it has none. */
  @Nullable RollUpView ward(GaugeWords words, Edition edition) {
    return RollUpView.of(words, attainment.ward(), rows(edition, edition.issues()));
  }

  /** Of the node and all below it; null where there is none. */
  @Nullable RollUpView rollUp(GaugeWords words, Edition edition, Node node) {
    return RollUpView.of(words, attainment.of(node.key()), rows(edition, List.of(node)));
  }

  private List<RollUpView.Row> rows(Edition edition, List<? extends Node> from) {
    return from.stream().flatMap(node -> rows(edition, node)).toList();
  }

  private Stream<RollUpView.Row> rows(Edition edition, Node node) {
    var own =
        courses.stream()
            .filter(course -> course.indicator().node().equals(node.key()))
            .map(course -> row(edition, node, course.indicator()));
    return Stream.concat(own, node.children().stream().flatMap(below -> rows(edition, below)));
  }

  private RollUpView.Row row(Edition edition, Node node, Indicator indicator) {
    return new RollUpView.Row(
        attainment.standings().getOrDefault(indicator.id(), Standing.NOT_RELEASED),
        Addresses.node(edition, node) + "#" + GaugeView.anchor(indicator),
        indicator.name(),
        Objects.requireNonNullElse(node.content().code(), ""));
  }
}
