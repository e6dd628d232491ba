package org.kusei.measuring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.Texts;

/**
 * A form as somebody filled it in, with what is wrong field by field.
 *
 * @param problems in words, by the names of the fields
 */
public record Filled(Map<String, String> values, Map<String, String> problems) {

  static final Filled EMPTY = new Filled(Map.of(), Map.of());

  public Filled {
    values = Map.copyOf(values);
    problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
  }

  static Filled with(Map<String, String> values) {
    return new Filled(values, Map.of());
  }

  Filled refused(Texts texts, Map<String, String> keys) {
    var problems = new LinkedHashMap<String, String>();
    keys.forEach((field, key) -> problems.put(field, texts.text(key)));
    return new Filled(values, problems);
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean is(String field, String value) {
    return value(field).equals(value);
  }

  /** Null where nothing is wrong with the field. */
  public @Nullable String problem(String field) {
    return problems.get(field);
  }
}
