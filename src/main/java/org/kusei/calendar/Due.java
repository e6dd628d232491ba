package org.kusei.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.platform.Texts;

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

  /** The sentence. */
  public String words(Texts texts) {
    var place = new WardYear(ward, year);
    var all = Stream.of(place.wardName(texts), place.yearName(texts));
    return texts.text(key, Stream.concat(all, arguments.stream()).toArray());
  }
}
