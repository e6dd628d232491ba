package org.kusei.measuring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.attainment.Attainment;
import org.kusei.attainment.RollUp;
import org.kusei.attainment.Standing;
import org.kusei.gauge.GaugeWords;
import org.kusei.gauge.RollUpView;
import org.kusei.measure.Course;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;

/** How far a ward's year is, as its officers are shown it. */
record DeskRollUps(
    GaugeWords words, WardYear of, Attainment attainment, Map<NodeKey, List<Course>> courses) {

  /** Null where nothing is measured. */
  @Nullable RollUpView ward() {
    return view(attainment.ward(), of.edition().issues().stream());
  }

  /** Of the node and all below it. */
  @Nullable RollUpView node(Node node) {
    return view(attainment.of(node.key()), Stream.of(node));
  }

  private @Nullable RollUpView view(RollUp rollUp, Stream<? extends Node> nodes) {
    return RollUpView.of(words, rollUp, nodes.flatMap(this::rows).toList());
  }

  private Stream<RollUpView.Row> rows(Node node) {
    var own = courses.getOrDefault(node.key(), List.of()).stream().map(each -> row(node, each));
    return Stream.concat(own, node.children().stream().flatMap(this::rows));
  }

  private RollUpView.Row row(Node node, Course course) {
    var id = course.indicator().id();
    return new RollUpView.Row(
        Objects.requireNonNullElse(attainment.standings().get(id), Standing.NOT_DUE),
        of.address(id),
        course.indicator().name(),
        Objects.requireNonNullElse(node.content().code(), ""));
  }
}
