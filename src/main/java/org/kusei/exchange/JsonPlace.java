package org.kusei.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import tools.jackson.databind.JsonNode;

/**
 * A place in a JSON file being read. What is not as it should be is noted and read as something
 * harmless, so that one reading finds all problems; what was read counts only when there are none.
 */
final class JsonPlace {

  /** More digits nobody measures, and computing with them would take for ever. */
  private static final int LONGEST_NUMBER = 30;

  private final JsonNode json;
  private final String pointer;
  private final List<String> problems;

  JsonPlace(JsonNode json, String pointer, List<String> problems) {
    this.json = json;
    this.pointer = pointer;
    this.problems = problems;
  }

  JsonPlace at(String name) {
    var below = new JsonPlace(json.path(name), pointer + "/" + name, problems);
    if (below.json.isMissingNode()) {
      below.wrong("missing");
    }
    return below;
  }

  /** Whether there is a field of that name; older files lack some. */
  boolean has(String name) {
    return json.has(name);
  }

  boolean isNull() {
    return json.isNull();
  }

  String text() {
    if (json.isString()) {
      var text = json.stringValue();
      if (Characters.canBeKept(text)) {
        return text;
      }
      return wrong("holds characters that are none", "");
    }
    return wrong("not a text", "");
  }

  @Nullable String textOrNull() {
    return isNull() ? null : text();
  }

  long number() {
    return json.isIntegralNumber() && json.canConvertToLong()
        ? json.longValue()
        : wrong("not a whole number", 0L);
  }

  @Nullable BigDecimal decimalOrNull() {
    if (isNull()) {
      return null;
    }
    var number = json.isNumber() ? json.decimalValue() : null;
    if (number == null
        || Math.abs(number.scale()) > LONGEST_NUMBER
        || number.precision() > LONGEST_NUMBER) {
      return wrong("not a number", BigDecimal.ONE);
    }
    return IndicatorDocument.plain(number);
  }

  int positive() {
    var number = number();
    return number >= 1 && number <= Integer.MAX_VALUE ? (int) number : wrong("not from 1 on", 1);
  }

  FiscalYear year() {
    return Years.find(number()).orElseGet(() -> wrong("not a fiscal year", new FiscalYear(2000)));
  }

  @Nullable LocalDate dateOrNull() {
    if (isNull()) {
      return null;
    }
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      return wrong("not a date", LocalDate.EPOCH);
    }
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return parsed(code -> Codes.find(type, code), type.getEnumConstants()[0]);
  }

  <T> T parsed(Function<String, Optional<T>> reading, T otherwise) {
    if (!json.isString()) {
      return wrong("not a text", otherwise);
    }
    return reading.apply(text()).orElseGet(() -> wrong("cannot be read", otherwise));
  }

  <T> List<T> list(Function<JsonPlace, T> reading) {
    if (!json.isArray()) {
      return wrong("not a list", List.of());
    }
    var list = new ArrayList<T>();
    for (int i = 0; i < json.size(); i++) {
      list.add(reading.apply(new JsonPlace(json.path(i), pointer + "/" + i, problems)));
    }
    return list;
  }

  List<String> texts() {
    return list(JsonPlace::text);
  }

  /** The texts of a field; empty where it is left out. */
  List<String> textsIfAny(String field) {
    return json.has(field) ? at(field).texts() : List.of();
  }

  private <T> T wrong(String what, T otherwise) {
    wrong(what);
    return otherwise;
  }

  void wrong(String what) {
    // what is missing was noted where it was looked for
    if (!json.isMissingNode() || what.equals("missing")) {
      problems.add(pointer + " " + what);
    }
  }
}
