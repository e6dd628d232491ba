package org.kusei.forms;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was typed into a form that was not taken.
 *
 * @param values by field; empty when the form shows what is on record
 * @param problems in words, by field
 */
public record Typed(Map<String, String> values, Map<String, String> problems) {
  public static final Typed NOTHING = new Typed(Map.of(), Map.of());

  public Typed {
    values = Map.copyOf(values);
    problems = Map.copyOf(problems);
  }

  public String value(String field, String otherwise) {
    return values.getOrDefault(field, otherwise);
  }

  public Field field(String name, String otherwise) {
    return new Field(name, value(name, otherwise), problems.get(name));
  }

  /** As the fields stand. */
  public List<String> problemsInOrder() {
    return new TreeMap<>(problems).values().stream().distinct().toList();
  }
}
