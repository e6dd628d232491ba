package org.kusei.calendar;

import java.util.List;
import org.kusei.organization.MunicipalityId;

/** Knows what of its kind has to be done; every module may bring one. */
public interface DueSource {

  /** What is not done yet, whenever it is due; in no order. */
  List<Due> list(MunicipalityId municipality);
}
