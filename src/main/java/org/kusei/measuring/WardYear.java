package org.kusei.measuring;

import java.util.List;
import java.util.Optional;
import org.kusei.edition.Edition;
import org.kusei.indicator.Indicators;
import org.kusei.measure.Course;
import org.kusei.measure.IndicatorId;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.NodeKey;
import org.kusei.platform.NotFoundException;

/**
 * A ward's year with the edition that holds now.
 *
 * @param keys of all nodes that any edition of the year has, those of the current one first
 */
record WardYear(Edition edition, List<NodeKey> keys) {

  WardYear {
    keys = List.copyOf(keys);
  }

  Ward ward() {
    return edition.ward();
  }

  FiscalYear year() {
    return edition.year();
  }

  /** The officers' list of its indicators. */
  String address() {
    return "/desk/" + ward().slug() + "/" + year() + "/indicators";
  }

  String address(IndicatorId id) {
    return address() + "/" + id.value();
  }

  List<Course> courses(Indicators indicators) {
    return indicators.listCourses(keys);
  }

  /** The course of that indicator, if it is one of this ward and year. */
  Course course(Indicators indicators, String id) {
    var found =
        Optional.of(id)
            .filter(written -> written.matches("[0-9]{1,18}"))
            .map(written -> indicators.getCourse(new IndicatorId(Long.parseLong(written))))
            .filter(course -> keys.contains(course.indicator().node()));
    return found.orElseThrow(() -> new NotFoundException(address() + "/" + id));
  }
}
