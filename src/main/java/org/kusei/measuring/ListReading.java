package org.kusei.measuring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Officer;
import org.kusei.account.Place;
import org.kusei.attainment.Attainments;
import org.kusei.edition.Addresses;
import org.kusei.gauge.GaugeView;
import org.kusei.gauge.GaugeWords;
import org.kusei.gauge.PeriodNames;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.Release;
import org.kusei.indicator.Releases;
import org.kusei.measure.Course;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;
import org.kusei.measuring.ListView.Missing;
import org.kusei.measuring.ListView.NodeRow;
import org.kusei.measuring.ListView.Open;
import org.kusei.measuring.ListView.Row;
import org.kusei.pages.Page;
import org.kusei.plan.NodePlace;

/** Gathers the list of a ward's indicators. */
final class ListReading {
  private final Indicators indicators;
  private final Releases releases;
  private final Attainments attainments;

  ListReading(Indicators indicators, Releases releases, Attainments attainments) {
    this.indicators = indicators;
    this.releases = releases;
    this.attainments = attainments;
  }

  ListView view(Page page, WardYear of, Officer officer, @Nullable String problem) {
    var words = new GaugeWords(page.texts());
    var courses = of.courses(indicators);
    var byNode =
        courses.stream()
            .collect(
                Collectors.groupingBy(
                    course -> course.indicator().node(), LinkedHashMap::new, Collectors.toList()));
    var open = open(of, officer);
    var standing = new DeskRollUps(words, of, attainments.get(of.ward().id(), of.year()), byNode);
    var nodes = nodes(standing, open.add());
    return new ListView(
        page,
        of.address(),
        Addresses.policy(of.ward(), of.year()),
        open,
        problem,
        missing(words, of, courses),
        nodes,
        standing.ward(),
        released(words, of),
        indicators.today().toString(),
        (int) nodes.stream().filter(node -> node.indicators().isEmpty()).count());
  }

  private static Open open(WardYear of, Officer officer) {
    var ward = new Place.OfWard(of.ward().id());
    return new Open(
        officer.may(Action.KEEP_INDICATORS, ward),
        officer.may(Action.ENTER_VALUES, ward),
        officer.may(Action.RELEASE_VALUES, ward));
  }

  private String released(GaugeWords words, WardYear of) {
    return releases
        .find(of.ward().id(), of.year())
        .map((Release release) ->
            words.text(
                "measuring.released",
                words.figures().day(release.until()),
                words.figures().day(release.at()),
                words.who(release.who())))
        .orElseGet(() -> words.text("measuring.released.none"));
  }

  private static List<Missing> missing(GaugeWords words, WardYear of, List<Course> courses) {
    var missing = new ArrayList<Missing>();
    for (var course : courses) {
      var indicator = course.indicator();
      var href = of.address(indicator.id());
      var late =
          course.points().stream()
              .filter(point -> point.reading().equals(new Blank(Why.NOT_REPORTED)))
              .map(point -> PeriodNames.name(words.texts(), point.period()))
              .toList();
      if (!late.isEmpty()) {
        var periods = String.join(words.text("gauge.comma"), late);
        missing.add(
            new Missing(
                href + "#enter", indicator.name(), words.text("measuring.missing.value", periods)));
      }
      if (indicator.targets().isEmpty()) {
        missing.add(
            new Missing(
                href + "#set-target", indicator.name(), words.text("measuring.missing.target")));
      }
    }
    return missing;
  }

  private static List<NodeRow> nodes(DeskRollUps standing, boolean add) {
    var words = standing.words();
    var of = standing.of();
    var rows = new ArrayList<NodeRow>();
    var left = new LinkedHashMap<>(standing.courses());
    for (var place : of.edition().places()) {
      var key = place.node().key();
      var own = left.remove(key);
      rows.add(row(standing, place, own == null ? List.of() : own, add));
    }
    left.values().forEach(own -> rows.add(gone(words, of, own)));
    return rows;
  }

  private static NodeRow row(
      DeskRollUps standing, NodePlace place, List<Course> courses, boolean add) {
    var words = standing.words();
    var of = standing.of();
    var node = place.node();
    return new NodeRow(
        node.key().address(),
        place.ancestors().size(),
        words.kind(node),
        node.content().code(),
        node.content().title(),
        add ? of.address() + "/new?node=" + node.key().address() : null,
        null,
        place.ancestors().isEmpty() ? standing.node(node) : null,
        indicators(words, of, courses));
  }

  /** What still has indicators and is no longer in the edition that holds: never hidden. */
  private static NodeRow gone(GaugeWords words, WardYear of, List<Course> courses) {
    var key = courses.getFirst().indicator().node();
    return new NodeRow(
        key.address(),
        0,
        words.text("measuring.gone.kind"),
        null,
        words.text("measuring.gone"),
        null,
        words.text("measuring.gone.means"),
        null,
        indicators(words, of, courses));
  }

  private static List<Row> indicators(GaugeWords words, WardYear of, List<Course> courses) {
    return courses.stream()
        .map(course -> new Row(of.address(course.indicator().id()), GaugeView.of(words, course)))
        .toList();
  }
}
