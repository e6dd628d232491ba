package org.kusei.calendar;

import java.time.LocalDate;
import java.util.List;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;

/**
 * Something that has to be done by a day.
 *
 * @param key of the sentence in the message files; {0} is the ward, {1} the year, {2} and so on the
 *     further arguments
 * @param until the last day for it
 * @param href of the page where it is done
 */
public record Due(
    Doer doer,
    Ward ward,
    FiscalYear year,
    String key,
    List<String> arguments,
    LocalDate until,
    String href) {

  public Due {
    arguments = List.copyOf(arguments);
  }
}
