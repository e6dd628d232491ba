package org.kusei.staff;

import java.util.List;
import java.util.stream.Stream;
import org.kusei.platform.Texts;

/** One of the choices of a select field. */
public record Choice(String value, String name, boolean chosen) {

  /** The choices after an empty one, so that nobody is given what nobody chose. */
  static List<Choice> list(Texts texts, Stream<Choice> choices) {
    var empty = new Choice("", texts.text("staff.choose"), false);
    return Stream.concat(Stream.of(empty), choices).toList();
  }
}
