package org.kusei.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kusei.gauge.GaugeView;
import org.kusei.gauge.GaugeWords;
import org.kusei.indicator.Releases;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Texts;
import org.kusei.policy.Edition;

/**
 * The indicators of an edition's nodes, as anyone may read them.
 *
 * @param released what of the values is public, in words
 */
record Gauges(Map<NodeKey, List<GaugeView>> byNode, String released) {

  /** Of nobody: where a part is only named. */
  static final Gauges NONE = new Gauges(Map.of(), "");

  static Gauges of(Texts texts, Releases releases, Edition edition) {
    var words = new GaugeWords(texts);
    var byNode =
        releases.listCourses(edition).stream()
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
    return new Gauges(byNode, released);
  }

  List<GaugeView> list(NodeKey node) {
    return byNode.getOrDefault(node, List.of());
  }
}
