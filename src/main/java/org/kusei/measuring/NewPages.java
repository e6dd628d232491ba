package org.kusei.measuring;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Needs;
import org.kusei.account.Officer;
import org.kusei.indicator.Indicators;
import org.kusei.measure.IndicatorId;
import org.kusei.pages.Visit;
import org.kusei.plan.Node;
import org.kusei.plan.NodePlace;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding an indicator to a node. */
@Controller
final class NewPages {
  private static final Map<String, String> USUAL =
      Map.of(
          "kind", "process",
          "scale", "number",
          "direction", "higher",
          "accumulation", "cumulative",
          "rhythm", "quarterly");

  private final City city;
  private final Indicators indicators;
  private final Frame frame;

  NewPages(City city, Indicators indicators, Frame frame) {
    this.city = city;
    this.indicators = indicators;
    this.frame = frame;
  }

  @GetMapping(ListPages.ADDRESS + "/new")
  @Needs(Action.KEEP_INDICATORS)
  ResponseEntity<String> ask(
      Visit visit,
      @PathVariable("ward") String slug,
      @PathVariable("year") String year,
      @RequestParam(name = "node", defaultValue = "") String node) {
    var of = city.get(slug, year);
    return show(visit, HttpStatus.OK, new Asked(of, place(of, node)), Filled.with(USUAL), null);
  }

  @PostMapping(ListPages.ADDRESS)
  @Needs(Action.KEEP_INDICATORS)
  ResponseEntity<String> add(
      Visit visit,
      Officer officer,
      @PathVariable("ward") String slug,
      @PathVariable("year") String year,
      @RequestParam Map<String, String> fields) {
    var of = city.get(slug, year);
    var asked = new Asked(of, place(of, fields.getOrDefault("node", "")));
    var filled = Filled.with(fields);
    var form = new DefinitionForm(fields);
    var target = form.goal(form.direction(), "target");
    var added = form.indicator(asked.place.node().key());
    var words = Frame.words(visit);
    if (added.isEmpty()) {
      var refused = filled.refused(words.texts(), new HashMap<>(form.problems()));
      return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, asked, refused, null);
    }
    return switch (indicators.add(officer.actor(), of.edition(), added.get(), target)) {
      case Accepted<IndicatorId>(var id) -> ListPages.seeOther(of.address(id));
      case Refused<IndicatorId>(var reason, var arguments) -> {
        var problem = words.text(reason, arguments.toArray());
        yield show(visit, HttpStatus.UNPROCESSABLE_CONTENT, asked, filled, problem);
      }
    };
  }

  private record Asked(WardYear of, NodePlace place) {}

  private static NodePlace place(WardYear of, String node) {
    return of.edition().find(node).orElseThrow(() -> new NotFoundException(node));
  }

  private ResponseEntity<String> show(
      Visit visit, HttpStatus status, Asked asked, Filled filled, @Nullable String problem) {
    var words = Frame.words(visit);
    var node = asked.place.node();
    var page = frame.below(visit, asked.of, words.text("measuring.new"), null);
    var view =
        new DefinitionView(
            page,
            asked.of.address(),
            node.key().address(),
            label(node),
            problem,
            filled,
            Choices.of(words, filled));
    return frame.html().show(status, "measuring/new.jte", view);
  }

  /** Code and title. */
  static String label(Node node) {
    var code = node.content().code();
    return code == null ? node.content().title() : code + " " + node.content().title();
  }
}
