package org.kusei.measuring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kusei.calendar.Due;
import org.kusei.calendar.DueSource;
import org.kusei.indicator.Indicators;
import org.kusei.measure.Course;
import org.kusei.measure.Reading.Blank;
import org.kusei.measure.Reading.Why;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.responsibility.Responsibilities;
import org.kusei.responsibility.Responsible;

/** Values that nobody has handed in yet, of periods that are over. */
final class ValueDues implements DueSource {
  private final Indicators indicators;
  private final Responsibilities responsibilities;
  private final Wards wards;

  ValueDues(Indicators indicators, Responsibilities responsibilities, Wards wards) {
    this.indicators = indicators;
    this.responsibilities = responsibilities;
    this.wards = wards;
  }

  @Override
  public List<Due> list(MunicipalityId municipality) {
    var courses = indicators.listUnclosed(municipality);
    var nodes = courses.stream().map(course -> course.indicator().node()).distinct().toList();
    Map<NodeKey, Responsible> answering = responsibilities.of(nodes);
    Map<WardId, Ward> known =
        wards.list(municipality).stream().collect(Collectors.toMap(Ward::id, Function.identity()));
    return courses.stream()
        .filter(course -> answering.containsKey(course.indicator().node()))
        .flatMap(course -> {
          var who = Objects.requireNonNull(answering.get(course.indicator().node()));
          return dues(course, who, Objects.requireNonNull(known.get(who.ward())));
        })
        .toList();
  }

  private Stream<Due> dues(Course course, Responsible who, Ward ward) {
    var indicator = course.indicator();
    var href =
        "/desk/" + ward.slug() + "/" + indicator.year() + "/indicators/" + indicator.id().value();
    return course.points().stream()
        .filter(point -> point.reading() instanceof Blank(var why) && why != Why.NOT_MEASURABLE)
        .map(Course.Point::period)
        .filter(period -> period.lastDay().isBefore(indicators.today()))
        .map(period ->
            new Due(
                who.doer(),
                ward,
                indicator.year(),
                "measuring.due.value",
                List.of(indicator.name(), period.lastDay().toString()),
                period.dueDay(),
                href + "#enter"));
  }
}
