package org.kusei.measuring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Action;
import org.kusei.account.Officer;
import org.kusei.account.Place;
import org.kusei.edition.Addresses;
import org.kusei.edition.EditionSummary;
import org.kusei.gauge.GaugeView;
import org.kusei.gauge.GaugeWords;
import org.kusei.gauge.PeriodNames;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.Proposals;
import org.kusei.indicator.Redefinition;
import org.kusei.measure.Course;
import org.kusei.measure.Indicator;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Observation;
import org.kusei.measure.Target;
import org.kusei.measuring.OneView.Forms;
import org.kusei.measuring.OneView.Open;
import org.kusei.measuring.OneView.Past;
import org.kusei.pages.Page;
import org.kusei.plan.NodePlace;
import org.kusei.policy.Policies;

/** Gathers the page of one indicator. */
final class OneReading {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Indicators indicators;
  private final Proposals proposals;
  private final Policies policies;

  OneReading(Indicators indicators, Proposals proposals, Policies policies) {
    this.indicators = indicators;
    this.proposals = proposals;
    this.policies = policies;
  }

  /** What a person asked of an indicator, and what came of it. */
  record Asked(WardYear of, Course course, Forms forms, @Nullable String problem) {}

  OneView view(Page page, Officer officer, Asked asked) {
    var words = new GaugeWords(page.texts());
    var of = asked.of;
    var course = asked.course;
    var indicator = course.indicator();
    var place = of.edition().find(indicator.node().address());
    return new OneView(
        page,
        of.address(indicator.id()),
        place.map(found -> NewPages.label(found.node())).orElse(null),
        place.map(found -> publicHref(of, found)).orElse(null),
        GaugeView.of(words, course),
        open(of, officer),
        indicator.measure().scale() == Scale.SHARE,
        indicator.measure().unit(),
        periods(words, course, asked.forms.value()),
        ValueForm.seen(course),
        locked(words, indicator),
        indicator.isYearClosed() ? words.text("indicator.refused.year-closed") : null,
        asked.problem,
        asked.forms,
        Choices.of(words, asked.forms.definition()),
        proposed(words, of, indicator),
        targets(words, of, indicator),
        values(words, indicator),
        redefinitions(words, indicator));
  }

  private static String publicHref(WardYear of, NodePlace place) {
    return Addresses.node(of.edition(), place.node());
  }

  private static Open open(WardYear of, Officer officer) {
    var ward = new Place.OfWard(of.ward().id());
    return new Open(
        officer.may(Action.KEEP_INDICATORS, ward),
        officer.may(Action.SET_TARGET, ward),
        officer.may(Action.ENTER_VALUES, ward));
  }

  private @Nullable String locked(GaugeWords words, Indicator indicator) {
    return indicators.hasValues(indicator) ? words.text("indicator.refused.measure-locked") : null;
  }

  /** Those that have begun; what is late comes first to mind, so it is chosen. */
  private List<Choice> periods(GaugeWords words, Course course, Filled filled) {
    LocalDate today = indicators.today();
    var begun =
        course.points().stream()
            .filter(point -> !point.period().firstDay().isAfter(today))
            .toList();
    var chosen =
        Stream.of(filled.value("period"))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .or(() ->
                begun.stream()
                    .filter(point -> point.from() == null)
                    .map(point -> Integer.toString(point.period().number()))
                    .findFirst())
            .orElse("");
    return begun.stream()
        .map(point -> {
          var value = Integer.toString(point.period().number());
          var name = PeriodNames.name(words.texts(), point.period());
          var unit = course.indicator().measure().unit();
          var label =
              point.from() == null
                  ? name
                  : words.text("measuring.period-has", name, words.reading(point.reading(), unit));
          return new Choice(value, label, value.equals(chosen));
        })
        .toList();
  }

  private List<Past> targets(GaugeWords words, WardYear of, Indicator indicator) {
    var editions = policies.listEditions(of.ward().id(), of.year());
    return indicator.targets().reversed().stream()
        .map(target ->
            new Past(
                words.goal(target.goal(), indicator.measure().unit()),
                edition(words, editions, target),
                target.reason(),
                words.who(target.who()),
                moment(target.at())))
        .toList();
  }

  /** What waits for the next edition; empty where nothing does. */
  private List<Past> proposed(GaugeWords words, WardYear of, Indicator indicator) {
    return proposals.list(of.ward().id(), of.year()).stream()
        .filter(each -> each.indicator().id().equals(indicator.id()))
        .map(each ->
            new Past(
                words.goal(each.proposed(), indicator.measure().unit()),
                words.text("measuring.proposed"),
                each.reason(),
                words.who(each.who()),
                moment(each.at())))
        .toList();
  }

  private static String edition(GaugeWords words, List<EditionSummary> editions, Target target) {
    return editions.stream()
        .filter(each -> each.id().equals(target.edition()))
        .findAny()
        .map(each ->
            words.text(
                "measuring.of-edition", Integer.toString(each.number()), words.stage(each.stage())))
        .orElseGet(() -> words.text("measuring.of-edition.withdrawn"));
  }

  private List<Past> values(GaugeWords words, Indicator indicator) {
    return indicators.listObservations(indicator.id()).reversed().stream()
        .map((Observation each) ->
            new Past(
                words.reading(each.reading(), indicator.measure().unit()),
                PeriodNames.name(words.texts(), each.period()),
                each.reason(),
                words.who(each.who()),
                moment(each.at())))
        .toList();
  }

  private List<Past> redefinitions(GaugeWords words, Indicator indicator) {
    return indicators.listRedefinitions(indicator.id()).reversed().stream()
        .map((Redefinition each) ->
            new Past(
                words.text("measuring.was", each.name()),
                "",
                each.reason(),
                words.who(each.who()),
                moment(each.at())))
        .toList();
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(TOKYO));
  }
}
